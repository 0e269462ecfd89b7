// What the events of slips say: how many were counted, and the one table that was shown of them.
import { type BodyGuard, isCount, isObject } from '../../../schema/words/guards.ts';
import { isSlipQuestion, SLIP_QUESTIONS, type SlipCounts, type SlipQuestion } from './slip-questions.ts';
import { isShowable, type SlipTable } from './slip-table.ts';

/** The bodies by event type. */
export type SlipsBodies = {
  /** The piles on the trainer's table, all options at once; the last count counts. */
  readonly slipsCounted: { readonly question: SlipQuestion; readonly counts: SlipCounts };
  /** Shown to the class: from here on this table is all that is ever told of the question. It can't be taken back. */
  readonly slipsShown: { readonly question: SlipQuestion; readonly table: SlipTable };
};

function isCounts(question: SlipQuestion, value: unknown): value is SlipCounts {
  const options: readonly string[] = SLIP_QUESTIONS[question];
  return (
    isObject(value) &&
    Object.entries(value).every(([option, count]) => options.includes(option) && isCount(count))
  );
}

function isTable(value: unknown): value is SlipTable {
  return (
    isObject(value) &&
    isCount(value['people']) &&
    isCount(value['rest']) &&
    Array.isArray(value['cells']) &&
    value['cells'].every(
      (cell) => isObject(cell) && typeof cell['option'] === 'string' && isCount(cell['people']),
    )
  );
}

/** Guards by event type; a table that breaks the rule is no event. */
export const SLIPS_GUARDS = {
  slipsCounted: (body) =>
    isObject(body) && isSlipQuestion(body['question']) && isCounts(body['question'], body['counts']),
  slipsShown: (body) =>
    isObject(body) &&
    isSlipQuestion(body['question']) &&
    isTable(body['table']) &&
    isShowable(body['question'], body['table']),
} satisfies { readonly [T in keyof SlipsBodies]: BodyGuard };
