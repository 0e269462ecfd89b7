// The stored form of a table: the table itself, under a key that changes with whatever it was computed from.
import { ENGINE } from '../../../schema/words/roleplay.ts';
import type { Index } from '../ir.ts';
import { TAU, type VariantTable } from './variant-table.ts';

/** Rises when a table holds something else than before. */
const FORM = 1;

/** Key of a variant's table; `hash` is the scenario's. Tables of an older engine or another TAU have other keys. */
export function tableKey(hash: string, variant: Index): string {
  return `${hash}/${ENGINE}/${FORM}/${TAU}/${variant}`;
}

/** What was read back from a cache as a table; undefined where it is anything else, so that it is computed anew. */
export function readTable(stored: unknown): VariantTable | undefined {
  if (!isRecord(stored)) return undefined;
  const { variant, first, moves, targets, endings, values, bests, grades } = stored;
  if (
    typeof variant !== 'number' ||
    !(first instanceof Int32Array) ||
    !(moves instanceof Uint16Array) ||
    !(targets instanceof Int32Array) ||
    !(endings instanceof Int8Array) ||
    !(values instanceof Float64Array) ||
    !(bests instanceof Float64Array) ||
    !(grades instanceof Uint8Array)
  )
    return undefined;
  const count = endings.length;
  const fits =
    count > 0 &&
    first.length === count + 1 &&
    [values, bests, grades].every(({ length }) => length === count) &&
    first[0] === 0 &&
    first[count] === moves.length &&
    moves.length === targets.length &&
    targets.every((target) => target > 0 && target < count);
  return fits ? { variant, first, moves, targets, endings, values, bests, grades } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
