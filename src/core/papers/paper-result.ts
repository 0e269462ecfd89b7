// What a graded paper comes to: in all, by module and by objective.
import type { PaperProgress } from '../progress/paper-progress.ts';

/** The outline as far as results go. */
export type PaperOutline = {
  readonly course: string;
  readonly version: string;
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  readonly objectives: readonly { readonly id: string; readonly text: string; readonly module: string }[];
};

/** Graded items and how many of them are fully right. */
export type Tally = { readonly items: number; readonly correct: number };

/** By ids of modules or objectives, in the order of the outline; those without a graded item are absent. */
export type Tallied = Tally & { readonly id: string; readonly title: string };

type Graded = {
  readonly objective: string;
  readonly module: string;
  readonly correct: boolean;
  readonly score: number;
};

/** The graded items of a paper; none before it is graded. Objectives that the outline has no longer have module ''. */
export function gradedItems(paper: PaperProgress, { objectives }: PaperOutline): readonly Graded[] {
  const moduleOf = new Map(objectives.map(({ id, module }) => [id, module]));
  const grades = new Map((paper.grades ?? []).map((grade) => [grade.question, grade]));
  return paper.items.flatMap(({ question, objective }) => {
    const grade = grades.get(question);
    return grade
      ? [{ objective, module: moduleOf.get(objective) ?? '', correct: grade.correct, score: grade.score }]
      : [];
  });
}

/** How the modules went. */
export function byModule(paper: PaperProgress, outline: PaperOutline): readonly Tallied[] {
  const graded = gradedItems(paper, outline);
  return outline.modules.flatMap(({ id, title }) =>
    tallied(
      id,
      title,
      graded.filter((one) => one.module === id),
    ),
  );
}

/** How the objectives went. */
export function byObjective(paper: PaperProgress, outline: PaperOutline): readonly Tallied[] {
  const graded = gradedItems(paper, outline);
  return outline.objectives.flatMap(({ id, text }) =>
    tallied(
      id,
      text,
      graded.filter((one) => one.objective === id),
    ),
  );
}

function tallied(id: string, title: string, graded: readonly Graded[]): readonly Tallied[] {
  if (graded.length === 0) return [];
  return [{ id, title, items: graded.length, correct: graded.filter(({ correct }) => correct).length }];
}
