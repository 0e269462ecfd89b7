// Appointments as a file that every calendar takes in: RFC 5545, in the time of Shanghai.
import type { CalendarDate } from '../money/calendar.ts';

/** `uid` steady, so that a second import changes instead of doubling; `at` HH:MM in Shanghai; words as they are, not escaped. */
export type Appointment = {
  readonly uid: string;
  readonly on: CalendarDate;
  readonly at: string;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
};

/** RFC 5545, 3.1: a line has at most 75 octets without its end. */
const LINE_OCTETS = 75;

const HEAD = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//huikuan//commitment//ZH',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  // China has one time and no summer time since 1991.
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The text of the .ics file, to be written as UTF-8 without a mark at its start.
 * @param madeAt UTC, as `YYYY-MM-DDTHH:MM:SS…` (ISO 8601)
 */
export function calendarText(appointments: readonly Appointment[], madeAt: string): string {
  const stamp = `${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [...HEAD, ...appointments.flatMap((one) => eventLines(one, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, at, minutes, title, text }: Appointment, stamp: string): readonly string[] {
  const start = `${on.replaceAll('-', '')}T${at.replace(':', '')}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Asia/Shanghai:${start}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** TEXT of RFC 5545, 3.3.11; other control characters have no place in a calendar. */
function escaped(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/[\\;,]/g, (mark) => `\\${mark}`))
    .join('\\n');
}

/** A long line as several, each further one begun with a space; never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > LINE_OCTETS) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

/** Of a character in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
