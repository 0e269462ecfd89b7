// Conditions as authors write them → conditions as the rules read them.
import { type ConditionIr, OPS } from '../ir.ts';
import { parseAtom } from './atom.ts';
import type { Names } from './names.ts';

/** Throws on what is no atom, or names what isn't there. A missing list always holds. */
export function compileCondition(atoms: readonly string[] | undefined, names: Names): ConditionIr {
  return (atoms ?? []).map((text) => {
    const atom = parseAtom(text);
    if (!atom) throw new RangeError(`“${text}” is not a condition`);
    return [OPS.indexOf(atom.op), names[atom.kind](atom.operand)];
  });
}
