// Cards in the record: the last writer wins field by field, whatever order devices are merged in; states can be undone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealInHand, dealsIn } from '../../../../src/core/deals/deals-in.ts';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { compareEvents } from '../../../../src/core/record/compare-events.ts';
import type { StoredEvent } from '../../../../src/schema/words/event.ts';
import { EVENT_TYPES } from '../../../../src/schema/words/event.ts';
import { eventWith, historiesArbitrary } from '../record/event-samples.ts';

const saved = (seq: number, deal: string, field: string, value: string, device = 'd1') =>
  eventWith({ seq, device, type: 'dealFieldSaved', body: { deal, field, value } });
const set = (seq: number, deal: string, state: string) =>
  eventWith({ seq, type: 'dealStateSet', body: { deal, state } });
const chosen = (seq: number, deal: string) => eventWith({ seq, type: 'dealChosen', body: { deal } });

describe('any history of three devices', () => {
  test('leaves in each field what was written last by the order of the log', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const { deals } = foldAll(events);
        const last = new Map<string, string>();
        for (const event of readable(events, 'dealFieldSaved')) {
          const { deal, field, value } = event.body as { deal: string; field: string; value: string };
          last.set(JSON.stringify([deal, field]), value);
        }
        const kept = Object.entries(deals).flatMap(([deal, { fields }]) =>
          Object.entries(fields).map(([field, { value }]) => [JSON.stringify([deal, field]), value] as const),
        );
        expect(new Map(kept)).toEqual(last);
      }),
    );
  });

  test('leaves each card in the state that was set last, open where none was', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const states = new Map<string, string>();
        for (const event of readable(events, 'dealStateSet')) {
          const { deal, state } = event.body as { deal: string; state: string };
          states.set(deal, state);
        }
        for (const [deal, { state }] of Object.entries(foldAll(events).deals))
          expect(state).toBe(states.get(deal) ?? 'open');
      }),
    );
  });
});

/** The events of a type that this version reads, in their order. */
function readable(events: readonly StoredEvent[], type: string): readonly StoredEvent[] {
  return events.filter((event) => event.type === type && event.v === 1).toSorted(compareEvents);
}

test('two devices that filled in different fields of a card make one card', () => {
  const events = [saved(1, 'k1', 'unit', '江北-03'), saved(2, 'k1', 'amount', '1260000', 'd2')];
  const card = foldAll(events.toReversed()).deals['k1'];
  expect(card?.fields['unit']?.value).toBe('江北-03');
  expect(card?.fields['amount']?.value).toBe('1260000');
  expect(card).toMatchObject({ state: 'open', addedAt: 1001, lastAt: 1002 });
});

test('paid and removed are undone by opening again, and nothing of the card is lost', () => {
  const begun = [saved(1, 'k1', 'unit', 'A'), set(2, 'k1', 'removed')];
  expect(dealsIn(foldAll(begun), 'open')).toEqual([]);
  const undone = foldAll([...begun, set(3, 'k1', 'open')]);
  expect(dealsIn(undone, 'open').map(({ id, fields }) => [id, fields['unit']?.value])).toEqual([['k1', 'A']]);
});

test('in hand is the card that was chosen last while it is open, else the one begun last', () => {
  const two = [saved(1, 'k1', 'unit', 'A'), saved(2, 'k2', 'unit', 'B')];
  expect(dealInHand(foldAll([]))).toBeUndefined();
  expect(dealInHand(foldAll(two))?.id).toBe('k2');
  expect(dealInHand(foldAll([...two, chosen(3, 'k1')]))?.id).toBe('k1');
  expect(dealInHand(foldAll([...two, chosen(3, 'k1'), set(4, 'k1', 'paid')]))?.id).toBe('k2');
});

test.each([
  ['dealFieldSaved', { deal: 'k1', field: 'unit', value: '' }, true],
  ['dealFieldSaved', { deal: '', field: 'unit', value: '' }, false],
  ['dealFieldSaved', { deal: 'k1', field: 'unit', value: 3 }, false],
  ['dealStateSet', { deal: 'k1', state: 'paid' }, true],
  ['dealStateSet', { deal: 'k1', state: 'lost' }, false],
  ['dealChosen', { deal: 'k1' }, true],
  ['dealChosen', {}, false],
] as const)('%s says %j: %s', (type, body, isGood) => {
  expect(EVENT_TYPES[type].guard(body)).toBe(isGood);
});
