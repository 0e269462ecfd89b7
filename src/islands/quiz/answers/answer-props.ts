// What every answer component is given, and what a question type must bring to be shown.
import type { ReactElement } from 'react';
import type { Grade, ResponseOf } from '../../../core/quiz/answer-rules.ts';
import type { ItemOf, PublicItem } from '../../../core/quiz/item.ts';
import type { KeyOf, QuestionKey } from '../../../core/quiz/key.ts';
import type { QuestionType } from '../../../schema/question.ts';
import type { Response } from '../../../schema/words/response.ts';

export type AnswerProps<T extends QuestionType> = {
  readonly item: ItemOf<T>;
  readonly response: ResponseOf<T>;
  /** A method, like those below. */
  onChange(response: ResponseOf<T>): void;
  /** Enter in a field. */
  readonly onSubmit: () => void;
  /** There once the answer was graded. */
  readonly result?: { readonly grade: Grade; readonly key: KeyOf<T> } | undefined;
};

/** One question type on the screen. Methods, so that one row can be used for any type. */
export type AnswerView<T extends QuestionType> = {
  Answer(props: AnswerProps<T>): ReactElement;
  /** What pressing the number key of a place (from 0) chooses, and the id of the part it is about. */
  byDigit(
    item: ItemOf<T>,
    response: ResponseOf<T>,
    place: number,
  ): { readonly part: string; readonly response: ResponseOf<T> } | undefined;
};

/** The same, used for any type; the item, response and key must be of that type. */
export type AnyAnswerView = {
  Answer(props: {
    readonly item: PublicItem;
    readonly response: Response;
    onChange(response: Response): void;
    readonly onSubmit: () => void;
    readonly result?: { readonly grade: Grade; readonly key: QuestionKey } | undefined;
  }): ReactElement;
  byDigit(
    item: PublicItem,
    response: Response,
    place: number,
  ): { readonly part: string; readonly response: Response } | undefined;
};

/** Id of the control of a part; question ids are unique in the course. */
export function controlId(question: string, part: string): string {
  return `${question}--${part}`;
}

/** A, B, C … for the places from 0. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
