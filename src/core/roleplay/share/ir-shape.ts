// The shape of a scenario's tables, for files that somebody else wrote: within these bounds the rules can be asked anything.
import {
  CHANNELS,
  FAMILIES,
  GRADES,
  METER_MOST,
  OUTCOMES,
  PROMISES,
  SKILLS,
  TIERS,
} from '../../../schema/words/roleplay.ts';
import { OPS } from '../ir.ts';
import { count, isId, list, object, oneOf, type Shape } from './shape.ts';

const INDEX = count(-1, 4000);
const BITS = count(0, 2 ** 16);
const DELTA = count(-METER_MOST, METER_MOST);
const IDS = list(isId, 64);

const atom: Shape = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  count(0, OPS.length - 1)(value[0]) &&
  count(0, 4000)(value[1]);
const condition = list(atom, 32);
const spoken = object({ line: isId, when: condition, by: INDEX, isOwnVoice: oneOf([true, false]) });

const effect = object({
  when: condition,
  set: BITS,
  clear: BITS,
  chain: INDEX,
  promise: count(-1, PROMISES.length - 1),
  trust: DELTA,
  patience: DELTA,
  go: INDEX,
});
const reaction = object({
  stances: BITS,
  families: BITS,
  when: condition,
  outcome: count(0, OUTCOMES.length - 1),
  trust: DELTA,
  patience: DELTA,
  to: INDEX,
  remember: BITS,
  forget: BITS,
});
const evidence = object({
  skill: count(0, SKILLS.length - 1),
  sign: oneOf([1, -1]),
  when: condition,
  why: isId,
});
const move = object({
  id: isId,
  family: count(0, FAMILIES.length - 1),
  tactics: IDS,
  channel: count(0, CHANNELS.length - 1),
  isToKey: oneOf([true, false]),
  to: INDEX,
  days: count(1, 126),
  traits: BITS,
  when: condition,
  goes: INDEX,
  effects: list(effect, 64),
  answers: list(spoken, 64),
  evidence: list(evidence, 32),
  redLine: INDEX,
  isTrap: oneOf([true, false]),
});
const beat = object({
  id: isId,
  visit: INDEX,
  moves: list(INDEX, 64),
  says: list(spoken, 64),
  isFinal: oneOf([true, false]),
});

/** The shape of `ScenarioIr`; whether its indexes lead somewhere, isScenario asks. */
export const irShape = object({
  engine: count(1, 1000),
  caseId: isId,
  typeId: isId,
  start: object({
    beat: count(0, 200),
    stance: count(0, 7),
    trust: count(0, METER_MOST),
    patience: count(0, METER_MOST),
    chain: count(0, 15),
    facts: BITS,
  }),
  restPatience: count(0, METER_MOST),
  variants: list(isId, 4),
  factIds: IDS,
  memoryIds: IDS,
  chainIds: IDS,
  postIds: IDS,
  redLineIds: IDS,
  chainFacts: BITS,
  visits: list(object({ id: isId, onPatienceOut: INDEX }), 8),
  beats: list(beat, 200),
  moves: list(move, 1000),
  stances: list(object({ id: isId, openness: count(0, 2) }), 8),
  reactions: list(reaction, 500),
  endings: list(
    object({
      id: isId,
      tier: count(0, TIERS.length - 1),
      grade: count(0, GRADES.length - 1),
      base: count(0, 100),
      when: condition,
    }),
    31,
  ),
  crossing: count(0, 30),
  scoring: object({ trust: count(0, 100), late: count(0, 100), freeDays: count(0, 1000) }),
  bank: list(list(list(IDS, 3), FAMILIES.length), 8),
});
