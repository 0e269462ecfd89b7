// What a card is called in a list, in one short line.
import { shortTitle } from '../archive/short-title.ts';
import { plainText } from '../quiz/rich-text.ts';
import type { RecallCard } from './card.ts';

/** The name; a question goes by the beginning of its stem. */
export function cardName(one: RecallCard): string {
  switch (one.kind) {
    case 'question':
      return shortTitle(plainText(one.item.stem));
    case 'puzzle':
      return one.ask === undefined ? one.title : shortTitle(one.ask);
    case 'takeaway':
      return one.title;
    case 'law':
      return one.cite;
  }
}
