// One lesson of the archive: what was read, answered, written, how long it took and where it stopped.

import { dealInHand } from '../deals/deals-in.ts';
import { lessonState } from '../progress/lesson-state.ts';
import type { Progress } from '../progress/progress.ts';
import type { LessonAccount, StoppedAt } from './archive.ts';
import type { ArchiveLesson } from './archive-course.ts';
import { hlcTime } from './hlc-time.ts';
import { objectiveAccount } from './objective-account.ts';
import { own } from './own.ts';
import { questionAccount, scoreOf } from './question-account.ts';
import { worksheetAccount } from './worksheet-account.ts';

/** The account of a lesson of today's content. */
export function lessonAccount(progress: Progress, lesson: ArchiveLesson): LessonAccount {
  const { id, title, url, minutes } = lesson;
  const known = own(progress.lessons, id);
  const card = dealInHand(progress)?.fields;
  const time = own(progress.time, id);
  const ids = lesson.sections.map((section) => section.id);
  const asked = lesson.questions.map((question) => question.id);
  const { state, read } = lessonState(progress, id, ids, asked);
  const questions = lesson.questions.map((question) =>
    questionAccount(question, url, own(progress.answers, question.id)),
  );
  const stopped = stoppedAt(progress, lesson);
  const lastAt = Math.max(time?.lastAt ?? 0, stopped?.at ?? 0);
  return {
    id,
    title,
    url,
    state,
    sections: lesson.sections.map((section) => ({
      ...section,
      url: `${url}#${section.id}`,
      isRead: known?.sectionsRead.includes(section.id) ?? false,
    })),
    read,
    questions,
    score: scoreOf(questions),
    objectives: lesson.objectives.map((objective) =>
      objectiveAccount(
        objective,
        questions.filter((_, index) => lesson.questions[index]?.objective === objective.id),
      ),
    ),
    worksheets: lesson.worksheets.flatMap(
      (worksheet) => worksheetAccount(worksheet, url, own(progress.fields, worksheet.id), card) ?? [],
    ),
    plannedMinutes: minutes,
    activeMs: time?.activeMs ?? 0,
    ...(known?.openedAt === undefined ? {} : { openedAt: known.openedAt }),
    ...(lastAt > 0 ? { lastAt } : {}),
    ...(stopped ? { stopped } : {}),
  };
}

/** The last place in the text, while its section is still there. */
function stoppedAt(progress: Progress, { id, url, sections }: ArchiveLesson): StoppedAt | undefined {
  const position = own(progress.lessons, id)?.position;
  if (!position) return undefined;
  const section = sections.find((one) => one.id === position.section);
  const at = hlcTime(position.hlc);
  return section ? { title: section.title, url: `${url}#${section.id}`, at } : { url, at };
}
