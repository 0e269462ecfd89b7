// Events for the tests of the record: plain ones, and generated histories of several devices.
import fc from 'fast-check';
import { makeEvent, type Writer } from '../../../../src/core/record/make-event.ts';
import { DEAL_STATES } from '../../../../src/schema/words/deal-bodies.ts';
import type { EventDraft, StoredEvent } from '../../../../src/schema/words/event.ts';
import { PAPER_KINDS } from '../../../../src/schema/words/paper-bodies.ts';

export const REF = { id: 'q-1', hash: 'abc' };

/** The answer of one chosen option. */
export const chosen = (option: string) => ({ kind: 'choice' as const, chosen: [option] });

/** One event, with what matters to the test put over it. */
export function eventWith(changes: Partial<StoredEvent>): StoredEvent {
  const device = changes.device ?? 'd1';
  const seq = changes.seq ?? 1;
  return {
    id: `${device}-${seq}`,
    course: 'c',
    profile: 'p',
    device,
    seq,
    hlc: `${String(1000 + seq).padStart(15, '0')}-00000`,
    at: 1000 + seq,
    tzOffsetMin: 480,
    type: 'lessonOpened',
    v: 1,
    ref: REF,
    body: { lesson: 'l1' },
    ...changes,
  };
}

const lesson = fc.constantFrom('l1', 'l2', 'constructor');
const section = fc.constantFrom('s1', 's2', 's3');
const question = fc.constantFrom('q1', 'q2', '__proto__');
const attempt = fc.integer({ min: 1, max: 2 });

const deal = fc.constantFrom('k1', 'k2', '__proto__');

const run = fc.constantFrom('r1', 'r2', '__proto__');
/** Few states, so that moves of different devices meet. */
const state = fc.constantFrom('h0', 'h1', 'h2');
const index = fc.nat(3);

const runDrafts: readonly fc.Arbitrary<EventDraft>[] = [
  fc.record({
    type: fc.constant('runStarted' as const),
    ref: fc.constant(REF),
    body: fc.record(
      {
        run,
        caseId: fc.constant('c1'),
        typeId: fc.constantFrom('t1', 't2'),
        contentHash: fc.constant('abcd'),
        engine: fc.constant(1),
        seed: fc.nat(),
        variant: fc.nat(2),
        mode: fc.constant('practice' as const),
        parent: fc.record({ run, at: index }),
      },
      {
        requiredKeys: ['run', 'caseId', 'typeId', 'contentHash', 'engine', 'seed', 'variant', 'mode'],
      },
    ),
  }),
  fc.record({
    type: fc.constant('moveMade' as const),
    ref: fc.constant(REF),
    body: fc.record({
      run,
      index,
      move: fc.constantFrom('m1', 'm2'),
      from: state,
      hash: state,
      lines: fc.constantFrom<string[][]>([], ['l1', 'l2']),
    }),
  }),
  fc.record({
    type: fc.constant('moveTakenBack' as const),
    ref: fc.constant(REF),
    body: fc.record({ run, index }),
  }),
  fc.record({
    type: fc.constant('typeGuessed' as const),
    ref: fc.constant(REF),
    body: fc.record({ run, index, type: fc.constantFrom('', 't1', 't2') }),
  }),
  fc.record({
    type: fc.constant('runReviewed' as const),
    ref: fc.constant(REF),
    body: fc.oneof(
      fc.record({ run, step: fc.constantFrom('goal' as const, 'wanted' as const), text: fc.string() }),
      fc.record({ run, step: fc.constant('ownTurn' as const), value: index }),
    ),
  }),
  fc.record({
    type: fc.constant('runEnded' as const),
    ref: fc.constant(REF),
    body: fc.record({ run, hash: state, ending: fc.constant('e1'), result: fc.nat(100) }),
  }),
];

const practiceDrafts: readonly fc.Arbitrary<EventDraft>[] = [
  fc.record({
    type: fc.constant('puzzleAnswered' as const),
    ref: fc.constant(REF),
    body: fc.record({
      puzzle: fc.constantFrom('pz-1', 'own.r1.2'),
      move: fc.constantFrom('ask', 'wait'),
      loss: fc.constantFrom(0, 2.5, 31),
    }),
  }),
  fc.record({
    type: fc.constant('runsCompared' as const),
    ref: fc.constant(REF),
    body: fc.record({ a: run, b: run, principle: fc.string() }),
  }),
];

const paper = fc.constantFrom('p1', 'p2', '__proto__');

const paperDrafts: readonly fc.Arbitrary<EventDraft>[] = [
  fc.record({
    type: fc.constant('paperStarted' as const),
    ref: fc.constant(REF),
    body: fc.record({
      paper,
      kind: fc.constantFrom(...PAPER_KINDS),
      form: fc.constantFrom('A' as const, 'B' as const, '' as const),
      seed: fc.nat(),
      items: fc.uniqueArray(
        fc.record({ question, hash: fc.constant('abc'), objective: fc.constant('o1'), seed: fc.nat() }),
        { selector: (item) => item.question },
      ),
    }),
  }),
  fc.record({
    type: fc.constant('paperAnswered' as const),
    ref: fc.constant(REF),
    body: fc.record({ paper, question, response: fc.constantFrom(chosen('a'), chosen('b')) }),
  }),
  fc.record({
    type: fc.constant('paperMarked' as const),
    ref: fc.constant(REF),
    body: fc.record({ paper, question, isMarked: fc.boolean() }),
  }),
  fc.record({
    type: fc.constant('paperTicked' as const),
    ref: fc.constant(REF),
    body: fc.record({
      paper,
      elapsedMs: fc.nat(60_000),
      wallMs: fc.integer({ min: -100_000, max: 160_000 }),
      wasHidden: fc.boolean(),
    }),
  }),
  fc.record({
    type: fc.constant('paperHandedIn' as const),
    ref: fc.constant(REF),
    body: fc.record({ paper, elapsedMs: fc.nat(), jumps: fc.nat(3) }),
  }),
  fc.record({
    type: fc.constant('paperGraded' as const),
    ref: fc.constant(REF),
    body: fc.record({
      paper,
      grades: fc.array(
        fc.record({
          question,
          score: fc.constantFrom(0, 0.5, 1),
          correct: fc.boolean(),
          misconceptions: fc.constant<string[]>([]),
        }),
        { maxLength: 3 },
      ),
    }),
  }),
];

const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  ...runDrafts,
  ...practiceDrafts,
  ...paperDrafts,
  fc.record({
    type: fc.constant('lessonOpened' as const),
    ref: fc.constant(REF),
    body: fc.record({ lesson }),
  }),
  fc.record({
    type: fc.constant('sectionRead' as const),
    ref: fc.constant(REF),
    body: fc.record({ lesson, section }),
  }),
  fc.record({
    type: fc.constant('positionMoved' as const),
    ref: fc.constant(REF),
    body: fc.record({ lesson, section, fraction: fc.constantFrom(0, 0.5, 1) }),
  }),
  fc.record({
    type: fc.constant('hintShown' as const),
    ref: fc.constant(REF),
    body: fc.record({ question, hint: fc.constantFrom('h1', 'h2') }),
  }),
  fc.record({
    type: fc.constant('answerCommitted' as const),
    ref: fc.constant(REF),
    body: fc.record({
      question,
      attempt,
      response: fc.constantFrom(chosen('a'), chosen('b')),
      hintsUsed: fc.nat(3),
      seed: fc.nat(),
    }),
  }),
  fc.record({
    type: fc.constant('answerGraded' as const),
    ref: fc.constant(REF),
    body: fc.record({
      question,
      attempt,
      score: fc.constantFrom(0, 0.5, 1),
      correct: fc.boolean(),
      misconceptions: fc.constant<string[]>([]),
    }),
  }),
  fc.record({
    type: fc.constant('fieldSaved' as const),
    ref: fc.constant(REF),
    body: fc.record({
      lesson,
      block: fc.constantFrom('b1', '__proto__'),
      field: fc.constantFrom('f1', 'f2'),
      value: fc.string(),
    }),
  }),
  fc.record({
    type: fc.constant('timeSpent' as const),
    ref: fc.constant(REF),
    body: fc.record({ lesson, section, activeMs: fc.integer({ min: 1, max: 600_000 }) }),
  }),
  fc.record({
    type: fc.constant('dealFieldSaved' as const),
    ref: fc.constant(REF),
    body: fc.record({
      deal,
      field: fc.constantFrom('amount', 'unit', 'next-step@b1', '__proto__'),
      value: fc.string(),
    }),
  }),
  fc.record({
    type: fc.constant('dealStateSet' as const),
    ref: fc.constant(REF),
    body: fc.record({ deal, state: fc.constantFrom(...DEAL_STATES) }),
  }),
  fc.record({
    type: fc.constant('dealChosen' as const),
    ref: fc.constant(REF),
    body: fc.record({ deal }),
  }),
  fc.record({
    type: fc.constant('backupMade' as const),
    ref: fc.constant(REF),
    body: fc.record({
      way: fc.constantFrom('file' as const, 'qr' as const),
      file: fc.constant('b.hkb'),
      events: fc.nat(),
      covered: fc.dictionary(fc.constantFrom('d1', 'd2', 'constructor'), fc.nat(40)),
    }),
  }),
);

/** The histories of three devices with clocks of their own, some of the events unknown or newer, as one list. */
export const historiesArbitrary: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      draft,
      device: fc.constantFrom('d1', 'd2', 'd3'),
      now: fc.integer({ min: 0, max: 20 }),
      odd: fc.nat(9),
    }),
    // As long as it may be: by default most lists have a handful of entries.
    { maxLength: 40, size: 'max' },
  )
  .map((steps) => {
    const writers = new Map<string, Writer>();
    return steps.map(({ draft: made, device, now, odd }) => {
      const writer = writers.get(device) ?? { course: 'c', profile: 'p', device, seq: 0 };
      const event = makeEvent(made, writer, { now: () => now });
      writers.set(device, { ...writer, seq: event.seq, hlc: event.hlc });
      if (odd === 0) return { ...event, type: 'somethingLater' };
      return odd === 1 ? { ...event, v: 99 } : event;
    });
  });
