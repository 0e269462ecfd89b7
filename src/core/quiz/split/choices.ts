// Splits questions with options: texts into the item; what is right and why people err, into the key.
import type { RichText } from '../rich-text.ts';
import { type Resolve, type Splitter, toParts } from './halves.ts';

type Option = { readonly id: string; readonly correct?: boolean | undefined };
type Texts<K extends string> = { readonly [P in K]?: string | undefined };

export const splitSingle: Splitter<'single'> = {
  split: ({ options }, rich) => ({
    item: { options: toParts(options, rich) },
    key: { correct: rightIds(options).join(), misconceptions: textsById(options, 'misconception', rich) },
  }),
};

export const splitMultiple: Splitter<'multiple'> = {
  split: ({ options }, rich) => ({
    item: { options: toParts(options, rich) },
    key: {
      correct: rightIds(options),
      misconceptions: textsById(options, 'misconception', rich),
      missed: textsById(options, 'missed', rich),
    },
  }),
};

export const splitTrueFalse: Splitter<'true-false'> = {
  split: ({ answer, misconception }, rich) => ({
    item: {},
    key: { answer, misconception: rich(misconception) },
  }),
};

function rightIds(options: readonly Option[]): readonly string[] {
  return options.filter(({ correct }) => correct).map(({ id }) => id);
}

function textsById<K extends 'misconception' | 'missed'>(
  options: readonly (Option & Texts<K>)[],
  name: K,
  rich: Resolve,
): Readonly<Record<string, RichText>> {
  return Object.fromEntries(
    options.flatMap((option) => {
      const text = option[name];
      return text === undefined ? [] : [[option.id, rich(text)] as const];
    }),
  );
}
