// The half of a question that everybody may see: no answer, no misconception, no explanation, no formula.
import type { Question, QuestionType } from '../../schema/question.ts';
import type { ParameterRange, Unit } from '../../schema/question-formula.ts';
import type { RichText } from './rich-text.ts';

/** Something with an id: an option, an item, a side of a pair, a hint. */
export type Part = { readonly id: string; readonly text: RichText };

/** What each type adds to its item; ordering and matching come mixed. */
type Added = {
  readonly single: { readonly options: readonly Part[] };
  readonly multiple: { readonly options: readonly Part[] };
  readonly 'true-false': unknown;
  readonly ordering: { readonly items: readonly Part[] };
  readonly matching: { readonly left: readonly Part[]; readonly right: readonly Part[] };
  readonly number: { readonly unit: Unit; readonly parameters: Readonly<Record<string, ParameterRange>> };
};

/** A situation that several questions share, and which of them this one is. */
export type Setting<T = RichText> = { readonly text: T; readonly place: number; readonly of: number };

/** What every item has. */
export type ItemCommon = {
  readonly id: string;
  readonly difficulty: number;
  /** Comes before the stem. */
  readonly setting?: Setting;
  readonly stem: RichText;
  /** In order; each says more than the one before. */
  readonly hints: readonly Part[];
};

/** The item of one type. */
export type ItemOf<T extends QuestionType> = ItemCommon & { readonly type: T } & Added[T];

/** The public half of any question. */
export type PublicItem = { [T in QuestionType]: ItemOf<T> }[QuestionType];

/** The authored question of one type. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { readonly type: T }>;
