// An event gets its place after the writer's last one, and a draft that makes no sense is refused loudly.
import { describe, expect, test } from 'vitest';
import { isStoredEvent } from '../../../../src/core/record/is-stored-event.ts';
import { makeEvent } from '../../../../src/core/record/make-event.ts';
import { EVENT_TYPES } from '../../../../src/schema/words/event.ts';
import { eventWith, REF } from './event-samples.ts';

const writer = { course: 'c', profile: 'p', device: 'd1', seq: 4, hlc: '000000000000100-00000' };

test('the next event of a device', () => {
  const event = makeEvent({ type: 'sectionRead', ref: REF, body: { lesson: 'l1', section: 's1' } }, writer, {
    now: () => 90,
    tzOffsetMin: () => 480,
  });
  expect(event).toEqual({
    id: 'd1-5',
    course: 'c',
    profile: 'p',
    device: 'd1',
    seq: 5,
    hlc: '000000000000100-00001',
    at: 90,
    tzOffsetMin: 480,
    type: 'sectionRead',
    v: 1,
    ref: REF,
    body: { lesson: 'l1', section: 's1' },
  });
  expect(isStoredEvent(event)).toBe(true);
});

test('a body that its type cannot have throws with the body', () => {
  const draft = {
    type: 'positionMoved' as const,
    ref: REF,
    body: { lesson: 'l1', section: 's1', fraction: Number.NaN },
  };
  expect(() => makeEvent(draft, writer, { now: () => 1 })).toThrow('"section":"s1"');
});

describe('isStoredEvent', () => {
  test('keeps unknown types and newer versions', () => {
    expect(isStoredEvent(eventWith({ type: 'somethingLater', v: 7, body: null }))).toBe(true);
  });

  test.each([
    ['no object', 'text'],
    ['nothing', undefined],
    ['a list', []],
    ['an id of another event', { ...eventWith({}), id: 'd1-2' }],
    ['seq 0', eventWith({ seq: 0 })],
    ['a broken clock', eventWith({ hlc: '12-0' })],
    ['a time that is no number', eventWith({ at: Number.NaN })],
    ['version 0', eventWith({ v: 0 })],
    ['no body', { ...eventWith({}), body: undefined, ref: null }],
  ])('refuses %s', (_, value) => {
    expect(isStoredEvent(value)).toBe(false);
  });
});

test.each([
  ['lessonOpened', { lesson: 'l1' }, { lesson: '' }],
  ['sectionRead', { lesson: 'l1', section: 's1' }, { lesson: 'l1' }],
  [
    'positionMoved',
    { lesson: 'l1', section: 's1', fraction: 1 },
    { lesson: 'l1', section: 's1', fraction: 1.1 },
  ],
  ['hintShown', { question: 'q1', hint: 'h1' }, { question: 'q1', hint: 1 }],
  [
    'answerCommitted',
    { question: 'q1', attempt: 1, response: { kind: 'choice', chosen: ['a'] }, hintsUsed: 0, seed: 7 },
    { question: 'q1', attempt: 1, response: { kind: 'later' }, hintsUsed: 0, seed: 7 },
  ],
  [
    'answerGraded',
    { question: 'q1', attempt: 1, score: 0.5, correct: false, misconceptions: ['b'] },
    { question: 'q1', attempt: 1, score: 0.5, correct: false, misconceptions: [1] },
  ],
  [
    'fieldSaved',
    { lesson: 'l1', block: 'b1', field: 'f1', value: '' },
    { lesson: 'l1', block: 'b1', field: 'f1', value: 3 },
  ],
  [
    'timeSpent',
    { lesson: 'l1', section: '', activeMs: 600_000 },
    { lesson: 'l1', section: '', activeMs: 600_001 },
  ],
  ['timeSpent', { lesson: 'l1', section: 's1', activeMs: 1 }, { lesson: 'l1', section: 's1', activeMs: 0 }],
  ['timeSpent', { lesson: 'l1', section: 's1', activeMs: 9 }, { lesson: 'l1', activeMs: 9 }],
  [
    'backupMade',
    { way: 'file', file: 'b.hkb', events: 0, covered: {} },
    { way: 'post', file: 'b.hkb', events: 0, covered: {} },
  ],
  [
    'backupMade',
    { way: 'qr', file: '', events: 9, covered: { d1: 9, d2: 0 } },
    { way: 'qr', file: '', events: 9, covered: { d1: '9' } },
  ],
  [
    'backupMade',
    { way: 'server', file: '', events: 9, covered: { d1: 9 } },
    { way: 'server', file: '', events: 9, covered: [9] },
  ],
] as const)('the guard of %s', (type, good, bad) => {
  expect(EVENT_TYPES[type].guard(good)).toBe(true);
  expect(EVENT_TYPES[type].guard(bad)).toBe(false);
  expect(EVENT_TYPES[type].guard(null)).toBe(false);
});
