// What is asked of one question as part of the bank: numbers that change, a source for what it says of the law.
import type { Question } from '../../../../src/schema/question.ts';
import type { Bank } from '../bank.ts';
import { type BankFinding, bankFinding } from '../bank-finding.ts';
import { shownText } from '../shown-text.ts';
import { pitfallsHitting } from './pitfalls.ts';

/** Words that only a law can stand behind. */
const OF_LAW = /法律|法条|条例|法定|违法|司法解释|诉讼时效|行贿/;

export function checkQuestions({ lessons, questions }: Bank): readonly BankFinding[] {
  const lawful = new Set(lessons.flatMap((lesson) => [...lesson.lawful]));
  return questions.flatMap((question) => {
    const word = OF_LAW.exec(shownText(wordsOf(question).join('\n')))?.[0];
    const hasSource = lawsOf(question).length > 0 || lawful.has(question.section);
    return [
      ...(question.type === 'number' && Object.keys(question.parameters).length === 0
        ? [bankFinding('number-fixed', question.id)]
        : []),
      ...(question.type === 'number'
        ? pitfallsHitting(question).map((formula) => bankFinding('pitfall-hits', question.id, formula))
        : []),
      ...(word !== undefined && !hasSource ? [bankFinding('law-unnamed', question.id, word)] : []),
    ];
  });
}

/** Laws that a question names itself; its other sources are its section, and the case of its set. */
export function lawsOf(question: Question): readonly string[] {
  return [
    ...wordsOf(question)
      .join('\n')
      .matchAll(/\[\[law:([^\]|]+)/g),
  ].map(([, id = '']) => id);
}

function wordsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsOf) : [];
}
