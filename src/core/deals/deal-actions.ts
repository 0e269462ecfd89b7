// The dated steps of a card, each written in the block of a lesson or on the card itself.
import { doneName, storedName } from '../../schema/words/deal-card.ts';
import type { CalendarDate } from '../money/calendar.ts';
import type { BlockProgress } from '../progress/progress.ts';
import { valueIn } from './card-facts.ts';
import { dateOf } from './card-value.ts';
import { compareText } from './compare-text.ts';

/** A step: the block it was written in, what is to be done, on which day, and whether it is done. */
export type DealAction = {
  readonly block: string;
  readonly step: string;
  readonly on?: CalendarDate;
  readonly isDone: boolean;
};

/** The steps of a card, those that are open in front, each part in the order of the days; without a day last. */
export function dealActions(fields: BlockProgress): readonly DealAction[] {
  const blocks = new Set(Object.keys(fields).flatMap((name) => name.split('@')[1] ?? []));
  return [...blocks]
    .map((block) => actionIn(fields, block))
    .filter(({ step, on }) => step !== '' || on !== undefined)
    .sort((a, b) => compareText(rank(a), rank(b)) || compareText(a.block, b.block));
}

function actionIn(fields: BlockProgress, block: string): DealAction {
  const on = dateOf(valueIn(fields, storedName('next-step-on', block)));
  return {
    block,
    step: valueIn(fields, storedName('next-step', block)).trim(),
    isDone: valueIn(fields, doneName(block)) === 'yes',
    ...(on === undefined ? {} : { on }),
  };
}

function rank({ isDone, on = '9999-12-31' }: DealAction): string {
  return `${isDone ? 1 : 0} ${on}`;
}
