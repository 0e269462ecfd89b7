// Who finds which card in the deck: what was missed at once, what was read to the end, what was taken in whole, nothing else.
import { describe, expect, test } from 'vitest';
import { deckOf, isFromMiss } from '../../../../src/core/recall/deck.ts';
import type { EventDraft } from '../../../../src/schema/words/event.ts';
import { COURSE, graded, progressOf, puzzleCard, questionCard, read, reviewed, setting } from './support.ts';

const cardsAfter = (...steps: readonly EventDraft[]) =>
  deckOf(progressOf(steps), COURSE).map(({ card }) => card);
const tried = (puzzle: string, loss: number): EventDraft => ({
  type: 'puzzleAnswered',
  ref: { id: 'c1', hash: 'h' },
  body: { puzzle, move: 'm', loss },
});
const started = (run: string): EventDraft => ({
  type: 'runStarted',
  ref: { id: 'c1', hash: 'h' },
  body: {
    run,
    caseId: 'c1',
    typeId: 't',
    contentHash: 'h',
    engine: 1,
    seed: 0,
    variant: 0,
    mode: 'practice',
  },
});

/** A paper of q1 and q2 that is handed in and graded with these scores. */
const written = (kind: 'pre' | 'post' | 'exam', scores: readonly [number, number]): readonly EventDraft[] => {
  const ref = { id: 'c1', hash: 'h' };
  const paper = `paper-${kind}`;
  const questions = ['q1', 'q2'];
  return [
    {
      type: 'paperStarted',
      ref,
      body: {
        paper,
        kind,
        form: kind === 'exam' ? '' : 'A',
        seed: 0,
        items: questions.map((question) => ({ question, hash: 'h', objective: 'o', seed: 0 })),
      },
    },
    { type: 'paperHandedIn', ref, body: { paper, elapsedMs: 1, jumps: 0 } },
    {
      type: 'paperGraded',
      ref,
      body: {
        paper,
        grades: questions.map((question, at) => ({
          question,
          score: scores[at] ?? 0,
          correct: scores[at] === 1,
          misconceptions: [],
        })),
      },
    },
  ];
};

describe('the deck', () => {
  test('is empty for who has done nothing, or everything right', () => {
    expect(cardsAfter()).toEqual([]);
    expect(cardsAfter(...graded('q1', 1), tried('pz1', 0))).toEqual([]);
  });

  test('holds a question that was wrong or partly right, though it was right a moment later', () => {
    expect(cardsAfter(...graded('q1', 0))).toEqual(['question:q1']);
    expect(cardsAfter(...graded('q2', 0.5))).toEqual(['question:q2']);
    expect(cardsAfter(...graded('q1', 0), ...graded('q1', 1, 2))).toEqual(['question:q1']);
  });

  test('holds what an examination or the test after the course missed, not what nobody had taught yet', () => {
    expect(cardsAfter(...written('exam', [1, 0]))).toEqual(['question:q2']);
    expect(cardsAfter(...written('post', [0.5, 1]))).toEqual(['question:q1']);
    expect(cardsAfter(...written('pre', [0, 0]))).toEqual([]);
  });

  test('holds the take-away card and the laws of a lesson that was read to its last section', () => {
    expect(cardsAfter(read('l1', 's1'))).toEqual([]);
    expect(cardsAfter(read('l1', 's9'))).toEqual(['takeaway:t1', 'law:1']);
  });

  test('holds a position that was not solved with the first move', () => {
    expect(cardsAfter(tried('pz1', 3))).toEqual(['puzzle:pz1']);
    expect(cardsAfter(tried('pz1', 30), tried('pz1', 0))).toEqual(['puzzle:pz1']);
  });

  test('holds a position of one’s own game by its case, and none whose game isn’t here', () => {
    const progress = progressOf([started('r1'), tried('own.r1.4', 25)]);
    expect(deckOf(progress, COURSE, ['own.r1.2', 'own.gone.1'])).toEqual([
      { kind: 'puzzle', card: 'puzzle:own.r1.4', title: '有钱不付', url: 'play/puzzles/?puzzle=own.r1.4' },
      { kind: 'puzzle', card: 'puzzle:own.r1.2', title: '有钱不付', url: 'play/puzzles/?puzzle=own.r1.2' },
    ]);
  });

  test('takes a group in whole and lets it go again; what was reviewed stays', () => {
    expect(cardsAfter(setting('law', 1))).toEqual(['law:1', 'law:2']);
    expect(cardsAfter(setting('law', 1), setting('law', 0))).toEqual([]);
    expect(cardsAfter(setting('law', 1), reviewed('law:2', 3), setting('law', 0))).toEqual(['law:2']);
  });

  test('knows what is there for a miss', () => {
    const progress = progressOf([...graded('q1', 0), setting('question', 1), tried('pz1', 9)]);
    expect(isFromMiss(progress, questionCard('q1'))).toBe(true);
    expect(isFromMiss(progress, questionCard('q2'))).toBe(false);
    expect(isFromMiss(progress, puzzleCard('pz1'))).toBe(true);
    expect(isFromMiss(progress, puzzleCard('own.r1.1'))).toBe(true);
  });
});
