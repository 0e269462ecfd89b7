// The tags that authors may use in lessons: one table, name in the source → component.
import ApplyToMine from './lesson/ApplyToMine.astro';
import Calculation from './lesson/Calculation.astro';
import CaseStory from './lesson/CaseStory.astro';
import Comparison from './lesson/Comparison.astro';
import Contract from './lesson/Contract.astro';
import Field from './lesson/Field.astro';
import KeyPoints from './lesson/KeyPoints.astro';
import LawRef from './lesson/LawRef.astro';
import LoopBlock from './lesson/LoopBlock.astro';
import Manager from './lesson/Manager.astro';
import ProjectorLine from './lesson/ProjectorLine.astro';
import Question from './lesson/Question.astro';
import RedLine from './lesson/RedLine.astro';
import Reflection from './lesson/Reflection.astro';
import Rehearsal from './lesson/Rehearsal.astro';
import Section from './lesson/Section.astro';
import Steps from './lesson/Steps.astro';
import TermLink from './lesson/TermLink.astro';
import TrainerNote from './lesson/TrainerNote.astro';
import Worksheet from './lesson/Worksheet.astro';

export const lessonTags = {
  小节: Section,
  案例: CaseStory,
  要点: KeyPoints,
  红线: RedLine,
  对照表: Comparison,
  步骤: Steps,
  流程链: LoopBlock,
  工作表: Worksheet,
  栏: Field,
  思考题: Reflection,
  计算: Calculation,
  用在我这笔上: ApplyToMine,
  主管: Manager,
  题: Question,
  演练: Rehearsal,
  投屏: ProjectorLine,
  讲师: TrainerNote,
  术语: TermLink,
  法规: LawRef,
  合同: Contract,
};
