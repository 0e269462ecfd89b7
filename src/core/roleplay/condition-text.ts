// A condition as authors write it, from its integers: what a review names as the reason of a reaction.
import { OUTCOMES, PROMISES, TRAITS } from '../../schema/words/roleplay.ts';
import { type AtomIr, type ConditionIr, OPS, type Op, type ScenarioIr } from './ir.ts';

type Write = (operand: number, ir: ScenarioIr) => string;

const idOf = (ids: readonly string[], index: number): string => {
  const id = ids[index];
  if (id === undefined) throw new RangeError(`id ${index} of ${ids.length}`);
  return id;
};

const WRITES = {
  fact: (bit, ir) => `fact.${idOf(ir.factIds, bit)}`,
  'not-fact': (bit, ir) => `!fact.${idOf(ir.factIds, bit)}`,
  variant: (index, ir) => `variant.${idOf(ir.variants, index)}`,
  'not-variant': (index, ir) => `!variant.${idOf(ir.variants, index)}`,
  memory: (bit, ir) => `memory.${idOf(ir.memoryIds, bit)}`,
  'not-memory': (bit, ir) => `!memory.${idOf(ir.memoryIds, bit)}`,
  stance: (index, ir) => `stance.${stanceId(ir, index)}`,
  'not-stance': (index, ir) => `!stance.${stanceId(ir, index)}`,
  'openness-at-least': (least) => `openness>=${least}`,
  'openness-below': (limit) => `openness<${limit}`,
  'trust-at-least': (least) => `trust>=${least}`,
  'trust-below': (limit) => `trust<${limit}`,
  'patience-at-least': (least) => `patience>=${least}`,
  'patience-below': (limit) => `patience<${limit}`,
  'chain-at-least': (index, ir) => `chain>=${idOf(ir.chainIds, index)}`,
  'chain-below': (index, ir) => `chain<${idOf(ir.chainIds, index)}`,
  'promise-at-least': (index) => `promise>=${idOf(PROMISES, index)}`,
  'promise-below': (index) => `promise<${idOf(PROMISES, index)}`,
  'day-at-most': (day) => `day<=${day}`,
  'day-after': (day) => `day>${day}`,
  outcome: (index) => `outcome.${idOf(OUTCOMES, index)}`,
  trait: (bit) => `trait.${idOf(TRAITS, bit)}`,
  'not-trait': (bit) => `!trait.${idOf(TRAITS, bit)}`,
  beat: (index, ir) => `beat.${beatId(ir, index)}`,
} satisfies Readonly<Record<Op, Write>>;

/** One string an atom, in the notation of docs/scenario-format.md. */
export function conditionText(ir: ScenarioIr, condition: ConditionIr): readonly string[] {
  return condition.map(([op, operand]: AtomIr) => {
    const name = OPS[op];
    if (!name) throw new RangeError(`operation ${op}`);
    return WRITES[name](operand, ir);
  });
}

const stanceId = (ir: ScenarioIr, index: number): string =>
  idOf(
    ir.stances.map(({ id }) => id),
    index,
  );
const beatId = (ir: ScenarioIr, index: number): string =>
  idOf(
    ir.beats.map(({ id }) => id),
    index,
  );
