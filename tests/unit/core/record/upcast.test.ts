// Old bodies are led to today's shape step by step; what this version cannot read is passed over.
import { describe, expect, test } from 'vitest';
import { UPCASTERS, upcast, upcastBody } from '../../../../src/core/record/upcast.ts';
import { EVENT_TYPES, isEventType } from '../../../../src/schema/words/event.ts';
import { isObject } from '../../../../src/schema/words/guards.ts';
import { eventWith } from './event-samples.ts';

const chain = [
  (body: unknown) => (isObject(body) ? { ...body, seconds: Number(body['minutes']) * 60 } : body),
  (body: unknown) => (isObject(body) ? { ms: Number(body['seconds']) * 1000 } : body),
];

describe('upcastBody', () => {
  test.each([
    [1, { minutes: 2 }, { ms: 120_000 }],
    [2, { seconds: 3 }, { ms: 3000 }],
    [3, { ms: 4 }, { ms: 4 }],
  ])('from version %i', (v, before, after) => {
    expect(upcastBody(chain, v, before)).toEqual(after);
  });
});

test('every type has a chain as long as its version asks for', () => {
  for (const [type, steps] of Object.entries(UPCASTERS)) {
    expect(isEventType(type) && EVENT_TYPES[type].v, type).toBe(steps.length + 1);
  }
  expect(Object.keys(UPCASTERS)).toEqual(Object.keys(EVENT_TYPES));
});

describe('upcast', () => {
  test('reads what it knows', () => {
    expect(upcast(eventWith({}))?.body).toEqual({ lesson: 'l1' });
  });

  test.each([
    ['an unknown type', eventWith({ type: 'somethingLater' })],
    ['a type named like a property of every object', eventWith({ type: 'toString' })],
    ['a newer version', eventWith({ v: 2 })],
    ['a body that is not its type', eventWith({ body: { lesson: 3 } })],
  ])('passes over %s and leaves it as it is', (_, event) => {
    const before = structuredClone(event);
    expect(upcast(event)).toBeUndefined();
    expect(event).toEqual(before);
  });
});
