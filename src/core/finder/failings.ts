// Where one's own finished games failed: skills that spoke against one, and moves that lost much.
import type { Skill } from '../../schema/words/roleplay.ts';
import type { RunAnalysis } from '../roleplay/analysis/analyse-run.ts';

export type Failing = {
  readonly runId: string;
  readonly caseId: string;
  readonly typeId: string;
  /** When the run was last touched, UTC ms. */
  readonly at: number;
  /** Number of the move, from 1. */
  readonly step: number;
  /** Skills that this move was evidence against. */
  readonly skills: readonly Skill[];
  /** It was a slip or a blunder. */
  readonly isSlip: boolean;
};

type Of = Pick<Failing, 'runId' | 'caseId' | 'typeId' | 'at'>;

/** The steps of one game that failed in something. */
export function failingsIn(analysis: RunAnalysis, of: Of): readonly Failing[] {
  return analysis.steps.flatMap(({ evidence, mark }, index) => {
    const skills = [...new Set(evidence.filter(({ sign }) => sign < 0).map(({ skill }) => skill))];
    const isSlip = mark === 'slip' || mark === 'blunder';
    return skills.length > 0 || isSlip ? [{ ...of, step: index + 1, skills, isSlip }] : [];
  });
}

/** How often each skill spoke against one; those that never did are missing. */
export function failedSkills(failings: readonly Failing[]): ReadonlyMap<Skill, number> {
  const counts = new Map<Skill, number>();
  for (const { skills } of failings)
    for (const skill of skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts;
}
