// What comes back of a promise, without a name: one short line, for a file, a message or a QR code.
import { crc32 } from '../transfer/crc32.ts';
import { LOOK_BACK_DAYS, type LookBack } from './commitment-dates.ts';

/**
 * `id`: random, steady for a learner's promise, so that a return counts once for each look back; `kept` and `missed` promises;
 * `arrivedFen` what came in since the class.
 */
export type CommitmentReturn = {
  readonly id: string;
  readonly days: LookBack;
  readonly kept: number;
  readonly missed: number;
  readonly arrivedFen: number;
};

/** Only letters that the densest QR mode knows. */
const LINE = /HKR1:([0-9A-Z]{16}):(\d{1,2}):(\d{1,2}):(\d{1,2}):(\d{1,13}):([0-9A-F]{8})(?![0-9A-Z])/g;

/** Whether a value keeps the bounds that a line has. */
export function isReturn({ id, days, kept, missed, arrivedFen }: CommitmentReturn): boolean {
  return (
    /^[0-9A-Z]{16}$/.test(id) &&
    LOOK_BACK_DAYS.some((one) => one === days) &&
    [kept, missed].every((count) => Number.isInteger(count) && count >= 0 && count <= 99) &&
    kept + missed > 0 &&
    Number.isSafeInteger(arrivedFen) &&
    arrivedFen >= 0 &&
    arrivedFen < 1e13
  );
}

/**
 * The line of a return, with a checksum at its end: a letter that was copied wrong is noticed.
 * @throws RangeError for a return out of bounds
 */
export function returnLine(one: CommitmentReturn): string {
  if (!isReturn(one)) throw new RangeError(`no return: ${JSON.stringify(one)}`);
  const body = `HKR1:${one.id}:${one.days}:${one.kept}:${one.missed}:${one.arrivedFen}`;
  return `${body}:${checksum(body)}`;
}

/** The returns in a text, whatever stands around them; `damaged`: how many lines don't agree with their checksum. */
export function returnsIn(text: string): {
  readonly returns: readonly CommitmentReturn[];
  readonly damaged: number;
} {
  const lines = [...text.toUpperCase().matchAll(LINE)].map(
    ([line, id = '', days, kept, missed, fen, sum]) => {
      const one = {
        id,
        days: LOOK_BACK_DAYS.find((look) => look === Number(days)) ?? LOOK_BACK_DAYS[0],
        kept: Number(kept),
        missed: Number(missed),
        arrivedFen: Number(fen),
      };
      const isWhole = checksum(line.slice(0, -9)) === sum && isReturn(one) && one.days === Number(days);
      return isWhole ? one : undefined;
    },
  );
  const returns = lines.flatMap((one) => one ?? []);
  return { returns, damaged: lines.length - returns.length };
}

function checksum(body: string): string {
  const bytes = Uint8Array.from(body, (letter) => letter.charCodeAt(0));
  return crc32(bytes).toString(16).toUpperCase().padStart(8, '0');
}
