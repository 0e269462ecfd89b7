// Gives every rule between the parts of a question its code and its place.
import { z } from 'zod';
import { QUESTION_RULES, type QuestionRule } from '../../../src/schema/question-rule.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from './yaml-part.ts';

type Say = (part: YamlPart, value: string, report: Report) => void;

/** Where several rules share a code, the code says enough. */
const SAY: Readonly<Record<QuestionRule, Say>> = {
  // Every id of the course is compared in one place: rules/ids.ts.
  'ids-differ': () => undefined,
  'one-correct': (part, _, report) =>
    report.add('correct-count', part.keyPlace, correctIn(part), '正好 1 个'),
  'two-correct': (part, _, report) =>
    report.add('correct-count', part.keyPlace, correctIn(part), '至少 2 个，并且至少留一个错的'),
  'misconception-missing': (part, id, report) =>
    report.add('misconception-missing', part.place, `选项“${id}”`),
  'misconception-misplaced': (part, id, report) =>
    report.add('reason-misplaced', part.get('misconception').keyPlace, id, 'misconception'),
  'missed-missing': (part, id, report) => report.add('missed-missing', part.place, id),
  'missed-misplaced': (part, id, report) =>
    report.add('reason-misplaced', part.get('missed').keyPlace, id, 'missed'),
  'pitfall-unknown': (part, id, report) => report.add('unknown-id', naming(part, id).place, id, '项'),
  'pitfall-is-right': (part, _, report) => report.add('pitfall-right', part.place),
  'pitfall-missing': (part, id, report) => report.add('pitfall-missing', part.place, `左项“${id}”`),
  'pair-missing': (part, id, report) => report.add('pair-missing', part.place, id),
  'pair-unknown': (part, pair, report) => report.add('unknown-id', part.keyPlace, pair, '左项和右项'),
  'parameter-range': (part, name, report) => report.add('parameter-range', part.keyPlace, name),
  'parameter-unknown': (part, name, report) =>
    report.add('parameter-unknown', part.placeIn(Math.max(0, (part.text ?? '').indexOf(`{${name}}`))), name),
  'parameter-unused': (part, name, report) => report.add('parameter-unshown', part.keyPlace, name),
  'argument-unknown': (part, name, report) => report.add('parameter-unknown', part.place, name),
  'formula-unit': (part, name, report) => report.add('formula-unit', part.keyPlace, name),
  'pitfall-same-formula': (part, _, report) => report.add('pitfall-right', part.keyPlace),
};

const paramsSchema = z.object({
  rule: z.custom<QuestionRule>((name) => typeof name === 'string' && Object.hasOwn(QUESTION_RULES, name)),
  value: z.string().optional(),
});

/** False when the issue is not about such a rule. */
export function reportQuestionRule(params: unknown, part: YamlPart, report: Report): boolean {
  const parsed = paramsSchema.safeParse(params);
  if (parsed.success) SAY[parsed.data.rule](part, parsed.data.value ?? '', report);
  return parsed.success;
}

function correctIn(options: YamlPart): number {
  return options.list().filter((option) => option.get('correct').value === true).length;
}

/** The value inside the part that names the id. */
function naming(part: YamlPart, id: string): YamlPart {
  return part.entries().find(([, each]) => each.text === id)?.[1] ?? part;
}
