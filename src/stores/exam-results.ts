// The finished examinations of a record, as certificates state them.
import type { ExamResult, ModuleResult } from '../core/papers/exam-result.ts';
import type { PaperProgress } from '../core/progress/paper-progress.ts';
import type { Progress } from '../core/progress/progress.ts';
import type { PaperGrade } from '../schema/words/paper-bodies.ts';

/** What of the course the figures are sorted by: modules in order, each with its objectives. */
export type ExamCourse = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly objectives: readonly string[];
  }[];
  /** What items are called whose objective the course no longer has. */
  readonly otherTitle: string;
};

/** Examinations that were handed in and graded, the newest first. One without graded items has nothing to state. */
export function finishedExams({ papers }: Progress, course: ExamCourse): readonly ExamResult[] {
  return Object.entries(papers)
    .flatMap(([id, paper]) => resultOf(id, paper, course) ?? [])
    .sort((a, b) => b.handedInAt - a.handedInAt);
}

function resultOf(id: string, paper: PaperProgress, course: ExamCourse): ExamResult | undefined {
  const { kind, handedIn, grades = [] } = paper;
  if (kind !== 'exam' || !handedIn || grades.length === 0) return undefined;
  return {
    paper: id,
    course: course.id,
    version: course.version,
    handedInAt: handedIn.at,
    tzOffsetMin: handedIn.tzOffsetMin,
    elapsedMs: handedIn.elapsedMs,
    clockJumps: handedIn.jumps,
    items: grades.length,
    correct: countRight(grades),
    score: grades.reduce((sum, { score }) => sum + score, 0) / grades.length,
    modules: byModule(paper, grades, course),
  };
}

function byModule(
  { items }: PaperProgress,
  grades: readonly PaperGrade[],
  { modules, otherTitle }: ExamCourse,
): readonly ModuleResult[] {
  const objectives = new Map(items.map(({ question, objective }) => [question, objective]));
  const homes = new Map(modules.flatMap(({ id, objectives: own }) => own.map((one) => [one, id])));
  const homeOf = ({ question }: PaperGrade) => homes.get(objectives.get(question) ?? '') ?? '';
  return [...modules, { id: '', title: otherTitle }].flatMap(({ id, title }) => {
    const own = grades.filter((grade) => homeOf(grade) === id);
    return own.length === 0 ? [] : [{ module: id, title, items: own.length, correct: countRight(own) }];
  });
}

function countRight(grades: readonly PaperGrade[]): number {
  return grades.filter(({ correct }) => correct).length;
}
