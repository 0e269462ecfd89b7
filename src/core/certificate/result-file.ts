// The file in which a learner takes the result of an examination to his organisation: plain, unsigned.
import { isObject } from '../../schema/words/guards.ts';
import type { ExamResult } from '../papers/exam-result.ts';
import { localDay } from '../progress/local-day.ts';
import { count, list, object, type Shape, text } from '../roleplay/share/shape.ts';
import { parsedJson } from './parsed-json.ts';

const FORMAT = 'huikuan-exam-result';
const FORM = 1;
/** A week, ms: no paper is open longer. */
const MOST_MS = 604_800_000;

const isFraction: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const resultShape = object({
  paper: text(80),
  course: text(80),
  version: text(80),
  handedInAt: (at) => count(0, Number.MAX_SAFE_INTEGER)(at) && localDay(Number(at), 0) !== undefined,
  tzOffsetMin: count(-900, 900),
  elapsedMs: (value) => typeof value === 'number' && value >= 0 && value <= MOST_MS,
  clockJumps: count(0, 100_000),
  items: count(1, 1000),
  correct: count(0, 1000),
  score: isFraction,
  modules: list(
    object({ module: text(80), title: text(40), items: count(1, 1000), correct: count(0, 1000) }),
    20,
  ),
});

/** The text of the file. */
export function resultFile(result: ExamResult): string {
  return `${JSON.stringify({ format: FORMAT, v: FORM, result }, null, 2)}\n`;
}

/** A result, or why the file has none: `newer` than this version, figures that contradict each other, something else. */
export type ResultReading =
  | { readonly kind: 'read'; readonly result: ExamResult }
  | { readonly kind: 'refused'; readonly reason: 'foreign' | 'newer' | 'contradiction' };

/** @param written text of a file from anywhere */
export function readResultFile(written: string): ResultReading {
  const file = parsedJson(written);
  if (!isObject(file) || file['format'] !== FORMAT) return { kind: 'refused', reason: 'foreign' };
  if (typeof file['v'] === 'number' && file['v'] > FORM) return { kind: 'refused', reason: 'newer' };
  const { result } = file;
  if (!isResult(result)) return { kind: 'refused', reason: 'foreign' };
  return isSound(result) ? { kind: 'read', result } : { kind: 'refused', reason: 'contradiction' };
}

function isResult(value: unknown): value is ExamResult {
  return resultShape(value);
}

/** Modules and the whole must tell of the same items. */
function isSound({ items, correct, score, modules }: ExamResult): boolean {
  const sum = (what: 'items' | 'correct') => modules.reduce((all, one) => all + one[what], 0);
  return (
    correct <= items &&
    modules.every((one) => one.correct <= one.items) &&
    sum('items') === items &&
    sum('correct') === correct &&
    score >= correct / items - 1e-9
  );
}
