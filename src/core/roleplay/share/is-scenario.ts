// Whether something is a scenario that can be played without harm, whoever wrote it: shapes, indexes, words for every id.
import { FAMILIES } from '../../../schema/words/roleplay.ts';
import type { Scenario } from '../scenario.ts';
import { irShape } from './ir-shape.ts';
import { object, text } from './shape.ts';
import { wordsShape } from './words-shape.ts';

const scenario = object({ hash: text(16), ir: irShape, words: wordsShape });

/** Whether a value can be played and shown: what the rules and the pages look up in it is there. */
export function isScenario(value: unknown): value is Scenario {
  if (!scenario(value)) return false;
  // The shape was tested right above, entry by entry.
  const known = value as Scenario;
  return fits(known) && hasWords(known);
}

/** Every index leads to something, every beat to a way on or an end. */
function fits({ ir: rules }: Scenario): boolean {
  const { beats, moves, stances, visits, start } = rules;
  const beatsFit = beats.every((one) => one.visit in visits && one.moves.every((index) => index in moves));
  return (
    rules.variants.length > 0 &&
    start.beat in beats &&
    start.stance in stances &&
    start.chain in rules.chainIds &&
    rules.crossing in rules.endings &&
    visits.every(({ onPatienceOut }) => onPatienceOut in beats) &&
    beatsFit &&
    moves.every(
      (one) =>
        one.goes in beats &&
        one.effects.every(({ go, chain }) => (go === -1 || go in beats) && chain < rules.chainIds.length),
    ) &&
    rules.reactions.every(({ to }) => to < stances.length) &&
    isAnswered(rules)
  );
}

/** The last reaction takes whatever the others left. */
function isAnswered({ reactions, stances }: Scenario['ir']): boolean {
  const last = reactions.at(-1);
  return (
    last !== undefined &&
    last.when.length === 0 &&
    stances.every((_, index) => ((last.stances >> index) & 1) === 1) &&
    FAMILIES.every((_, index) => ((last.families >> index) & 1) === 1)
  );
}

function hasWords({ ir: rules, words: all }: Scenario): boolean {
  const has = (entries: object) => (id: string) => Object.hasOwn(entries, id);
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const lines = [
    ...rules.bank.flat(3),
    ...rules.beats.flatMap(({ says }) => says.map(({ line: one }) => one)),
    ...rules.moves.flatMap(({ answers }) => answers.map(({ line: one }) => one)),
  ];
  return (
    idsOf(rules.moves).every(has(all.moves)) &&
    idsOf(rules.endings).every(has(all.endings)) &&
    idsOf(rules.stances).every(has(all.stances)) &&
    rules.variants.every(has(all.variants)) &&
    rules.factIds.every(has(all.facts)) &&
    rules.memoryIds.every(has(all.memory)) &&
    rules.redLineIds.every(has(all.redLines)) &&
    lines.every(has(all.lines)) &&
    rules.chainIds.length === all.chain.length &&
    rules.postIds.length === all.posts.length &&
    rules.visits.length === all.visits.length
  );
}
