// What a question type must be able to do with answers, and what comes of grading one.
import type { QuestionType } from '../../schema/question.ts';
import type { Response } from '../../schema/words/response.ts';
import type { ItemOf, PublicItem } from './item.ts';
import type { KeyOf, QuestionKey } from './key.ts';
import type { Parameters } from './parameters.ts';
import type { RichText } from './rich-text.ts';

/** Which form of answer each type takes. */
type Forms = {
  readonly single: 'choice';
  readonly multiple: 'choice';
  readonly 'true-false': 'choice';
  readonly ordering: 'order';
  readonly matching: 'pairs';
  readonly number: 'value';
};

/** The answer to a question of one type. */
export type ResponseOf<T extends QuestionType> = Extract<Response, { readonly kind: Forms[T] }>;

/** How one part of an answer stands: `missed` is a right option that was left out. */
export type PartMark = 'right' | 'wrong' | 'missed';

/** A belief that an answer shows, with the text of the key. */
export type Misconception = { readonly id: string; readonly text: RichText };

/** What comes of grading an answer. */
export type Grade = {
  /** 0–1. */
  readonly score: number;
  /** Everything right, nothing too much. */
  readonly correct: boolean;
  /** By the id of an option, item or left part; parts that say nothing are absent. */
  readonly perPart: Readonly<Record<string, PartMark>>;
  /** In the order of the answer; nothing when it is right. */
  readonly misconceptions: readonly Misconception[];
  /** The right value of a number question: a decimal in the unit, or YYYY-MM-DD. */
  readonly expected?: string;
};

/** What a question type does with answers. Methods, so that one row can be called for any type once `fits` said yes. */
export type AnswerRules<T extends QuestionType> = {
  /** What stands there before anything was done. */
  emptyResponse(item: ItemOf<T>): ResponseOf<T>;
  /** True when an answer, stored or new, has this type's form and names only parts that the item has. */
  fits(item: ItemOf<T>, response: Response): boolean;
  /** True when it can be submitted. */
  isComplete(item: ItemOf<T>, response: ResponseOf<T>): boolean;
  grade(item: ItemOf<T>, key: KeyOf<T>, response: ResponseOf<T>, parameters: Parameters): Grade;
};

/** The same, called for any type; item, key and response must be of one type, the response one that `fits`. */
export type AnyAnswerRules = {
  emptyResponse(item: PublicItem): Response;
  fits(item: PublicItem, response: Response): boolean;
  isComplete(item: PublicItem, response: Response): boolean;
  grade(item: PublicItem, key: QuestionKey, response: Response, parameters: Parameters): Grade;
};

/** A grade from its score. */
export function graded(
  score: number,
  perPart: Grade['perPart'],
  misconceptions: readonly Misconception[],
): Grade {
  return { score, correct: score === 1, perPart, misconceptions };
}
