// A learner's steps as events of one or several devices, and a small course of cards.

import { foldAll } from '../../../../src/core/progress/fold.ts';
import type { RecallCard, RecallCourse } from '../../../../src/core/recall/card.ts';
import { makeEvent, type Writer } from '../../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../../src/schema/words/event.ts';
import type { Rating } from '../../../../src/schema/words/recall-bodies.ts';

export const DAY_MS = 86_400_000;
/** 2026-03-02, noon in Shanghai. */
export const NOON = Date.UTC(2026, 2, 2, 4);
/** Number of that day. */
export const DAY = Math.floor(NOON / DAY_MS);

export type Step = { readonly draft: EventDraft; readonly at?: number; readonly tzOffsetMin?: number };

const REF = { id: 'x', hash: 'h' };

export const reviewed = (card: string, rating: Rating): EventDraft => ({
  type: 'cardReviewed',
  ref: REF,
  body: { card, rating },
});
export const undone = (card: string, event: string): EventDraft => ({
  type: 'reviewUndone',
  ref: REF,
  body: { card, event },
});
export const set = (
  card: string,
  state: 'active' | 'buried' | 'suspended',
  untilDay?: number,
): EventDraft => ({
  type: 'cardSet',
  ref: REF,
  body: { card, state, ...(untilDay === undefined ? {} : { untilDay }) },
});
export const setting = (name: string, value: number): EventDraft => ({
  type: 'reviewSet',
  ref: REF,
  body: { setting: name, value },
});
export const read = (lesson: string, section: string): EventDraft => ({
  type: 'sectionRead',
  ref: REF,
  body: { lesson, section },
});
export const graded = (question: string, score: number, attempt = 1): readonly EventDraft[] => [
  {
    type: 'answerCommitted',
    ref: REF,
    body: { question, attempt, response: { kind: 'choice', chosen: ['a'] }, hintsUsed: 0, seed: 1 },
  },
  {
    type: 'answerGraded',
    ref: REF,
    body: { question, attempt, score, correct: score === 1, misconceptions: [] },
  },
];

/** The events of steps on one device, at noon in Shanghai unless a step says otherwise. */
export function eventsOf(steps: readonly (Step | EventDraft)[], device = 'd'): readonly StoredEvent[] {
  let writer: Writer = { course: 'c', profile: 'p', device, seq: 0 };
  return steps.map((one) => {
    const { draft, at = NOON, tzOffsetMin = 480 } = 'draft' in one ? one : { draft: one };
    const event = makeEvent(draft, writer, { now: () => at, tzOffsetMin: () => tzOffsetMin });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    return event;
  });
}

export const progressOf = (steps: readonly (Step | EventDraft)[]) => foldAll(eventsOf(steps));

export const lawCard = (id: string, lessons: readonly string[] = ['l1']): RecallCard => ({
  kind: 'law',
  card: `law:${id}`,
  lessons,
  cite: `《条例》${id}`,
  url: '',
  document: '条例',
  article: id,
  summary: '30 日内付款。',
  status: 'in-force',
  confidence: 'high',
  effective: '2025-06-01',
});
export const questionCard = (id: string): RecallCard => ({
  kind: 'question',
  card: `question:${id}`,
  lesson: 'l1',
  item: { id, type: 'true-false', difficulty: 1, stem: ['对吗？'], hints: [] },
  keyUrl: `data/keys/${id}.json`,
  refHash: 'h',
  sectionTitle: '',
  sectionHref: '',
});
export const puzzleCard = (id: string): RecallCard => ({
  kind: 'puzzle',
  card: `puzzle:${id}`,
  title: '案',
  ask: '怎么走？',
  url: '',
});
export const takeawayCard = (id: string, lesson = 'l1'): RecallCard => ({
  kind: 'takeaway',
  card: `takeaway:${id}`,
  lesson,
  title: id,
  lines: ['一', '二', '三'],
});

export const COURSE: RecallCourse = {
  id: 'recall',
  lessons: [
    { id: 'l1', title: '一', url: 'learn/l1/', lastSection: 's9' },
    { id: 'l2', title: '二', url: 'learn/l2/', lastSection: 's3' },
  ],
  shelf: [{ caseId: 'c1', title: '有钱不付', unit: '', url: '', types: [], endings: {} }],
  puzzlesUrl: 'play/puzzles/',
  cards: [
    questionCard('q1'),
    questionCard('q2'),
    takeawayCard('t1'),
    takeawayCard('t2', 'l2'),
    lawCard('1'),
    lawCard('2', ['l2']),
    puzzleCard('pz1'),
  ],
};
