// The bots that must not do well: a new one is a new row.
import type { BankLesson } from '../bank.ts';
import { shownText } from '../shown-text.ts';
import { bigramsOf } from './bigrams.ts';
import type { Weigh } from './guess.ts';

export type Bot = { readonly name: string; readonly weighFor: (lesson: BankLesson) => Weigh };

export const BOTS: readonly Bot[] = [
  { name: '选最长的', weighFor: () => (text) => [...shownText(text)].length },
  {
    name: '选跟课文同字最多的',
    weighFor: ({ text: lesson }) => {
      const known = bigramsOf(lesson);
      return (text) => [...bigramsOf(shownText(text))].filter((pair) => known.has(pair)).length;
    },
  },
  { name: '选最短的', weighFor: () => (text) => -[...shownText(text)].length },
];
