// The finished examinations of a record, as certificates state them.
import type { ExamResult, ModuleResult } from '../core/papers/exam-result.ts';
import { byModule, gradedItems, type PaperOutline } from '../core/papers/paper-result.ts';
import type { PaperProgress } from '../core/progress/paper-progress.ts';
import type { Progress } from '../core/progress/progress.ts';
import { certificate } from '../i18n/zh-CN/certificate.ts';

/** Examinations that were handed in and graded, the newest first. One without graded items has nothing to state. */
export function finishedExams({ papers }: Progress, outline: PaperOutline): readonly ExamResult[] {
  return Object.entries(papers)
    .flatMap(([id, paper]) => resultOf(id, paper, outline) ?? [])
    .sort((a, b) => b.handedInAt - a.handedInAt);
}

function resultOf(id: string, paper: PaperProgress, outline: PaperOutline): ExamResult | undefined {
  const { kind, handedIn } = paper;
  const graded = gradedItems(paper, outline);
  if (kind !== 'exam' || !handedIn || graded.length === 0) return undefined;
  return {
    paper: id,
    course: outline.course,
    version: outline.version,
    handedInAt: handedIn.at,
    tzOffsetMin: handedIn.tzOffsetMin,
    elapsedMs: handedIn.elapsedMs,
    clockJumps: handedIn.jumps,
    items: graded.length,
    correct: graded.filter(({ correct }) => correct).length,
    score: graded.reduce((sum, { score }) => sum + score, 0) / graded.length,
    modules: [...modulesOf(paper, outline), ...elsewhere(graded)],
  };
}

function modulesOf(paper: PaperProgress, outline: PaperOutline): readonly ModuleResult[] {
  return byModule(paper, outline).map(({ id, title, items, correct }) => ({
    module: id,
    title,
    items,
    correct,
  }));
}

/** Items whose objective the course no longer has: the modules must add up to the whole. */
function elsewhere(graded: ReturnType<typeof gradedItems>): readonly ModuleResult[] {
  const rest = graded.filter(({ module }) => module === '');
  const correct = rest.filter((one) => one.correct).length;
  const title = certificate.print.otherModule;
  return rest.length === 0 ? [] : [{ module: '', title, items: rest.length, correct }];
}
