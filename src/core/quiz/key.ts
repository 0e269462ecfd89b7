// The half of a question that comes only after an answer was committed.
import type { QuestionType } from '../../schema/question.ts';
import type { Formula } from '../../schema/question-formula.ts';
import type { RichText } from './rich-text.ts';

/** Texts by the id of the part they are about. */
type ById = Readonly<Record<string, RichText>>;

type Added = {
  readonly single: { readonly correct: string; readonly misconceptions: ById };
  readonly multiple: {
    readonly correct: readonly string[];
    readonly misconceptions: ById;
    readonly missed: ById;
  };
  readonly 'true-false': { readonly answer: boolean; readonly misconception: RichText };
  readonly ordering: {
    readonly order: readonly string[];
    readonly pitfalls: readonly {
      readonly before: string;
      readonly after: string;
      readonly misconception: RichText;
    }[];
  };
  readonly matching: {
    readonly pairs: Readonly<Record<string, string>>;
    readonly pitfalls: readonly {
      readonly left: string;
      readonly right: string;
      readonly misconception: RichText;
    }[];
  };
  readonly number: {
    readonly formula: Formula;
    readonly tolerance: number;
    readonly pitfalls: readonly { readonly formula: Formula; readonly misconception: RichText }[];
  };
};

/** The key of one type. */
export type KeyOf<T extends QuestionType> = {
  readonly id: string;
  readonly type: T;
  readonly explanation: RichText;
} & Added[T];

/** The key of any question. */
export type QuestionKey = { [T in QuestionType]: KeyOf<T> }[QuestionType];
