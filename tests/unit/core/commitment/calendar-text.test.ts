// The calendar file is read back by a parser written from RFC 5545: whatever is in the words, the same comes out, in Shanghai's time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Appointment, calendarText } from '../../../../src/core/commitment/calendar-text.ts';
import { only, readCalendar, textOf } from '../../../support/calendar/read-calendar.ts';

const MADE_AT = '2026-11-29T01:02:03.456Z';
const read = (appointments: readonly Appointment[]) =>
  readCalendar(new TextEncoder().encode(calendarText(appointments, MADE_AT)));

const letters = fc.oneof(
  fc.constantFrom('承', '诺', '🧾', 'é', ',', ';', '\\', '\n', '\r\n', ':', '"', ' ', 'a'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const anyText = fc.array(letters, { maxLength: 90, size: 'max' }).map((parts) => parts.join(''));
const anyAppointment: fc.Arbitrary<Appointment> = fc.record({
  uid: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  on: fc.constantFrom('2026-12-06', '2028-02-29', '2026-01-01'),
  at: fc.constantFrom('09:00', '23:45'),
  minutes: fc.integer({ min: 1, max: 600 }),
  title: anyText,
  text: anyText,
});
const meant = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');

test('every line is folded at 75 octets within no character, and unfolds to what was meant', () => {
  fc.assert(
    fc.property(fc.array(anyAppointment, { maxLength: 4 }), (appointments) => {
      const events = read(appointments).components.filter(({ name }) => name === 'VEVENT');
      const seen = events.map((event) => ({
        uid: textOf(only(event, 'UID').value),
        title: textOf(only(event, 'SUMMARY').value),
        text: event.properties.some(({ name }) => name === 'DESCRIPTION')
          ? textOf(only(event, 'DESCRIPTION').value)
          : '',
      }));
      expect(seen).toEqual(
        appointments.map(({ uid, title, text }) => ({ uid, title: meant(title), text: meant(text) })),
      );
    }),
  );
});

test('an appointment stands at its hour in Shanghai, rings, and was made when it was made', () => {
  const calendar = read([
    { uid: 'a-7', on: '2026-12-06', at: '09:00', minutes: 15, title: '今天三号了吧', text: '' },
  ]);
  expect(only(calendar, 'VERSION').value).toBe('2.0');
  const zone = calendar.components.find(({ name }) => name === 'VTIMEZONE');
  const standard = zone?.components[0];
  expect(zone && only(zone, 'TZID').value).toBe('Asia/Shanghai');
  expect(standard && only(standard, 'TZOFFSETTO').value).toBe('+0800');
  const event = calendar.components.find(({ name }) => name === 'VEVENT');
  if (!event) throw new Error('no event');
  expect(only(event, 'DTSTART')).toMatchObject({
    parameters: { TZID: 'Asia/Shanghai' },
    value: '20261206T090000',
  });
  expect(only(event, 'DTSTAMP').value).toBe('20261129T010203Z');
  expect(only(event, 'DURATION').value).toBe('PT15M');
  expect(event.components.map(({ name }) => name)).toEqual(['VALARM']);
});
