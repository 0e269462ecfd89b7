// The wall time inside a clock reading, for showing only.
import { isHlc } from '../record/hlc.ts';

const MS_DIGITS = 15;

/** UTC ms; 0 for anything that is no clock reading. */
export function hlcTime(hlc: string): number {
  return isHlc(hlc) ? Number(hlc.slice(0, MS_DIGITS)) : 0;
}
