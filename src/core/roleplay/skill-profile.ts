// What all games together show of each skill: for and against, every piece with the game and the move that it comes from.
import { SKILLS, type Skill } from '../../schema/words/roleplay.ts';
import { skillEvidence } from './analysis/skill-evidence.ts';
import { moveIndex } from './play-move.ts';
import type { Replay } from './replay.ts';
import type { Scenario } from './scenario.ts';

/** A game that could be replayed. */
export type ProfiledRun = { readonly id: string; readonly scenario: Scenario; readonly replay: Replay };

/** A piece of evidence: which game, after how many moves (from 1), and why it counts. */
export type ProfileEntry = { readonly run: string; readonly step: number; readonly why: string };

/** A skill with what speaks for it and against it, in the order of the games. There is no sum over skills. */
export type SkillTally = {
  readonly skill: Skill;
  readonly plus: readonly ProfileEntry[];
  readonly minus: readonly ProfileEntry[];
};

/** One entry a skill, in the order of SKILLS. */
export function skillProfile(runs: readonly ProfiledRun[]): readonly SkillTally[] {
  const all = runs.flatMap(evidenceOf);
  return SKILLS.map((skill) => {
    const mine = all.filter((one) => one.skill === skill);
    const of = (sign: number) =>
      mine.filter((one) => one.sign === sign).map(({ run, step, why }) => ({ run, step, why }));
    return { skill, plus: of(1), minus: of(-1) };
  });
}

function evidenceOf({ id, scenario: { ir, words }, replay }: ProfiledRun) {
  return replay.played.flatMap(({ before, result, kept }, index) => {
    const move = ir.moves[moveIndex(ir, kept.move)];
    if (!move) return [];
    return skillEvidence(ir, before, move, result.outcome).map(({ skill, sign, why }) => ({
      run: id,
      step: index + 1,
      skill,
      sign,
      why: words.reasons[why] ?? '',
    }));
  });
}
