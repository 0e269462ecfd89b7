// The words of a poll: those of the bank's question, or the trainer's own.
import { createElement } from 'react';
import type { HandsBank, HandsItem, HandsQuestion } from '../../../core/classroom/hands/hands-bank.ts';
import type { PollAsk } from '../../../core/classroom/hands/hands-bodies.ts';
import { optionIdsOf } from '../../../core/classroom/hands/hands-state.ts';
import { plainText, type RichText as Text } from '../../../core/quiz/rich-text.ts';
import { TRUE_FALSE } from '../../../core/quiz/rules/true-false.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { letterOf } from '../../quiz/answers/answer-props.ts';
import { RichText } from '../../ui/RichText.tsx';
import type { CountOption } from './CountTable.tsx';

export type PollWords = {
  /** '' without one. */
  readonly setting: string;
  readonly stem: string;
  readonly options: readonly CountOption[];
  /** Each may raise a hand for several. */
  readonly isSeveral: boolean;
  /** There where the bank has a key for it. */
  readonly question: HandsQuestion | undefined;
};

/** Undefined where today's bank doesn't have the question under that wording. */
export function pollWords(ask: PollAsk, bank: HandsBank): PollWords | undefined {
  const ids = optionIdsOf(ask);
  if (ask.kind === 'own') {
    const options = ask.options.map((words, place) => ({
      id: ids[place] ?? '',
      letter: letterOf(place),
      words,
    }));
    return { setting: '', stem: ask.stem, options, isSeveral: false, question: undefined };
  }
  const question = questionOf(ask, bank);
  if (!question) return undefined;
  const { item } = question;
  const texts = optionTexts(item);
  return {
    setting: item.setting ? plainText(item.setting.text) : '',
    stem: plainText(item.stem),
    options: ids.map((id, place) => ({
      id,
      letter: letterOf(place),
      words: createElement(RichText, { text: texts.get(id) ?? [] }),
    })),
    isSeveral: item.type === 'multiple',
    question,
  };
}

/** A poll in plain words, for what is no screen; a question that today's bank doesn't have goes by its ids, `isSeveral` undefined. */
export function pollTexts(ask: PollAsk, bank: HandsBank | undefined) {
  const question = ask.kind === 'question' ? questionOf(ask, bank) : undefined;
  const texts = question && optionTexts(question.item);
  const options = optionIdsOf(ask).map((id, place) => ({
    id,
    letter: letterOf(place),
    text: ask.kind === 'own' ? (ask.options[place] ?? '') : plainText(texts?.get(id) ?? [id]),
  }));
  const stem = ask.kind === 'own' ? ask.stem : question ? plainText(question.item.stem) : ask.question;
  const isSeveral = ask.kind === 'own' ? false : question && question.item.type === 'multiple';
  return { stem, options, isSeveral };
}

/** Whether it can be named in full: the trainer's own, or a question as today's bank words it. */
export function isWorded(ask: PollAsk, bank: HandsBank): boolean {
  return ask.kind === 'own' || questionOf(ask, bank) !== undefined;
}

function questionOf(ask: Extract<PollAsk, { kind: 'question' }>, bank: HandsBank | undefined) {
  return bank?.questions.find(({ item, hash }) => item.id === ask.question && hash === ask.hash);
}

/** What a poll on a question asks. */
export function askQuestion({ item, hash }: HandsQuestion): PollAsk {
  return { kind: 'question', question: item.id, hash, options: [...optionTexts(item).keys()] };
}

function optionTexts(item: HandsItem): ReadonlyMap<string, Text> {
  if (item.type === 'true-false') {
    return new Map(TRUE_FALSE.map(({ id }) => [id, [id === 'true' ? quiz.yes : quiz.no]]));
  }
  return new Map(item.options.map(({ id, text }) => [id, text]));
}
