// The figures that are to be signed: out of the file of a learner, or typed in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ShownResult, shownResult } from '../../src/core/certificate/certificate.ts';
import { readResultFile } from '../../src/core/certificate/result-file.ts';
import { isCalendarDate } from '../../src/core/money/calendar.ts';
import { courseSchema } from '../../src/schema/course.ts';
import { certificate as say } from './messages.ts';
import type { Options } from './options.ts';
import { readText } from './read-text.ts';

type Problem = { readonly problem: string };
type OwnCourse = { readonly id: string; readonly title: string; readonly version: string };
const TYPED = ['items', 'correct', 'minutes', 'on'] as const;
export type ResultOption = 'result' | (typeof TYPED)[number];

export function shownOf(options: Options<ResultOption>, root: string): ShownResult | Problem {
  const course = courseIn(root);
  if (!course) return { problem: say.noCourse(root) };
  const { result } = options;
  if (result === undefined) return typedIn(options, course);
  if (TYPED.some((name) => options[name] !== undefined)) return { problem: say.result.both };
  const text = readText(result);
  if (text === undefined) return { problem: say.unreadable(result) };
  const reading = readResultFile(text);
  if (reading.kind === 'refused') return { problem: say.result[reading.reason](result) };
  if (reading.result.course !== course.id)
    return { problem: say.result.otherCourse(reading.result.course, course.id) };
  return shownResult(reading.result, course.title);
}

/** What nobody measured is left out: clock, parts of items, modules. */
function typedIn(options: Options<ResultOption>, { id, title, version }: OwnCourse): ShownResult | Problem {
  const { on } = options;
  if (on === undefined) return { problem: say.missing('result', '学员导出的成绩文件') };
  if (!isCalendarDate(on)) return { problem: say.badDate('on', on) };
  const items = countIn(options, 'items', 1);
  const correct = countIn(options, 'correct', 0);
  const minutes = countIn(options, 'minutes', 1);
  for (const one of [items, correct, minutes]) if (typeof one !== 'number') return one;
  if (typeof items !== 'number' || typeof correct !== 'number' || typeof minutes !== 'number')
    throw new Error('a count that is neither a number nor a problem');
  if (correct > items) return { problem: say.result.tooMany(items, correct) };
  const measured = { jumps: undefined, percent: undefined, modules: [] };
  return { course: id, title, version, paper: '', on, minutes, items, correct, ...measured };
}

function countIn(
  options: Options<ResultOption>,
  name: 'items' | 'correct' | 'minutes',
  least: number,
): number | Problem {
  const text = options[name];
  if (text === undefined) return { problem: say.missing(name, '数字，或用 --result 指成绩文件') };
  const value = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return value >= least ? value : { problem: say.badCount(name, least, text) };
}

function courseIn(root: string): OwnCourse | undefined {
  try {
    return courseSchema.parse(parse(readFileSync(join(root, 'content/course.yaml'), 'utf8')));
  } catch {
    return undefined;
  }
}
