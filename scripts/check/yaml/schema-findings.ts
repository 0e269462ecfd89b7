// Turns what zod says about a YAML file into findings with a place.
import { z } from 'zod';
import type { Report } from '../report.ts';
import { reportQuestionRule } from './question-finding.ts';
import { valueProblem } from './value-problem.ts';
import type { YamlFile, YamlPart } from './yaml-part.ts';

type Issue = z.core.$ZodIssue;

const inChinese = z.locales.zhCN().localeError;

/** Reports every breach of the schema; never throws. */
export function reportShape(file: YamlFile, schema: z.ZodType, report: Report): void {
  const result = schema.safeParse(file.root.value, { error: inChinese, reportInput: false });
  if (result.success) return;
  for (const issue of result.error.issues.flatMap((each) => flatten(each, [])))
    reportIssue(file, issue, report);
}

/** A union that fails speaks through its nearest member. */
function flatten(issue: Issue, above: readonly PropertyKey[]): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const nearest = issue.errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
  return nearest.length > 0 ? nearest.flatMap((each) => flatten(each, path)) : [{ ...issue, path }];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function reportIssue(file: YamlFile, issue: Issue, report: Report): void {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const part = path.reduce<YamlPart>((at, step) => at.get(step), file.root);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report.add('unknown-key', part.get(key).keyPlace, key);
    return;
  }
  if (issue.code === 'custom' && reportQuestionRule(issue.params, part, report)) return;
  const key = lastName(path);
  const isMissing = part.value === undefined || part.value === null;
  if (reportSpecial(path, key, part, issue, report, isMissing)) return;
  if (isMissing) report.add('missing-key', part.keyPlace, key);
  else report.add('bad-value', part.place, key, `${valueProblem(issue)}${commaHint(issue, part)}`);
}

/** A list on one line with Chinese commas in it is a single word to YAML. */
function commaHint(issue: Issue, part: YamlPart): string {
  return issue.code === 'invalid_value' && /[，、]/.test(part.text ?? '')
    ? `；这里写着“${part.text}”，几个词之间要用半角逗号“, ”`
    : '';
}

/** Breaches that have a code of their own, because there is something better to say about them. */
function reportSpecial(
  path: readonly (string | number)[],
  key: string,
  part: YamlPart,
  issue: Issue,
  report: Report,
  isMissing: boolean,
): boolean {
  const isSize = issue.code === 'too_small' || issue.code === 'too_big';
  const count = part.list().length;
  if (key === 'objectives' && path.at(-3) === 'lessons' && isSize)
    report.add('objectives-count', part.keyPlace, count);
  else if (key === 'lines' && path.at(-2) === 'takeaway' && isSize)
    report.add('takeaway-lines', part.keyPlace, count);
  else if (key === 'hints' && (isSize || isMissing)) report.add('hint-count', part.keyPlace, count);
  else if (key === 'pitfalls' && (isSize || isMissing))
    report.add('pitfall-missing', part.keyPlace, '这道题');
  else if (key === 'misconception' && isMissing) {
    report.add('misconception-missing', part.keyPlace, path.includes('pitfalls') ? '这条易错处' : '这道题');
  } else if (path[0] === 'laws' && (key === 'effective' || key === 'until' || key === 'checkedOn'))
    report.add('law-date', part.keyPlace, key);
  else if (issue.code === 'invalid_format' && issue.format === 'regex' && isIdKey(key, path))
    report.add('bad-id', part.place, part.text ?? '');
  else return false;
  return true;
}

const ID_KEYS = new Set([
  'id',
  'lesson',
  'section',
  'objective',
  'supersededBy',
  'replacedBy',
  'see',
  'before',
  'after',
  'left',
  'right',
  'pairs',
]);

function isIdKey(key: string, path: readonly (string | number)[]): boolean {
  return ID_KEYS.has(key) || path.at(-2) === 'pairs';
}

/** Name of the key that an issue is about; an item of a list goes by the list's name. */
function lastName(path: readonly (string | number)[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? '整个文件' : String(name);
}
