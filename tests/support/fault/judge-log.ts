// Compares the raw database with what the screen has confirmed: nothing missing, no gap, nothing twice.
import type { RawEvent, RawLog, RawSegment } from './in-page/read-log.ts';

export type LogJudge = {
  /** Segments that were read and found right: they never change, so they need not be read again. */
  readonly known: () => readonly string[];
  /** What is wrong with a reading, given what was confirmed since the last; empty when all is well. */
  readonly faults: (log: RawLog, confirmed: Iterable<string>) => readonly string[];
  /** Events and segments at the last reading, and how many of the events were not sealed yet. */
  readonly size: () => { readonly events: number; readonly segments: number; readonly tail: number };
};

export type JudgeOptions = {
  /** Devices of which all of so many events are there, or none. */
  readonly whole?: ReadonlyMap<string, number>;
  /** Several tabs write at once: their clocks may cross, so a later seq may have an earlier reading. */
  readonly mayCross?: boolean;
};

/** A judge that remembers what it has seen sealed. */
export function logJudge({ whole = new Map(), mayCross = false }: JudgeOptions = {}): LogJudge {
  const clockFaults = (events: readonly RawEvent[]) => (mayCross ? [] : fallingFaults(events));
  const sealed = new Map<string, readonly (string | null)[]>();
  let size = { events: 0, segments: 0, tail: 0 };

  const takeSegments = (segments: readonly RawSegment[]): readonly string[] => {
    const there = new Set(segments.map(({ key }) => String(key)));
    const faults = [...sealed.keys()].filter((key) => !there.has(key)).map((key) => `segment ${key} is gone`);
    for (const { key, events } of segments) {
      if (!events) continue;
      const [device, first, last] = key;
      const wrong = [...placeFaults(events, device, first), ...clockFaults(events)];
      if (events.length !== last - first + 1) wrong.push(`segment ${key} holds ${events.length} events`);
      if (wrong.length === 0)
        sealed.set(
          String(key),
          events.map(({ value }) => value),
        );
      faults.push(...wrong);
    }
    return faults;
  };

  return {
    known: () => [...sealed.keys()],
    size: () => size,
    faults: ({ tail, segments }, confirmed) => {
      const faults = [...takeSegments(segments), ...gapFaults(tail, segments)];
      faults.push(...halfFaults(tail, segments, whole));
      for (const own of Map.groupBy(tail, ({ device }) => device).values()) faults.push(...clockFaults(own));
      const values = new Set([...sealed.values()].flat());
      for (const { value } of tail) values.add(value);
      const missing = [...confirmed].filter((value) => !values.has(value));
      if (missing.length > 0)
        faults.push(`${missing.length} confirmed, but not in the database: ${shortly(missing).join(', ')}`);
      const inSegments = segments.reduce((sum, { key: [, first, last] }) => sum + last - first + 1, 0);
      size = { events: tail.length + inSegments, segments: segments.length, tail: tail.length };
      return faults;
    },
  };
}

/** Every device's seqs from 1 on, each once, wherever they lie. */
function gapFaults(tail: readonly RawEvent[], segments: readonly RawSegment[]): readonly string[] {
  const spans = [
    ...segments.map(({ key: [device, first, last] }) => ({ device, first, last })),
    ...tail.map(({ device, seq }) => ({ device, first: seq, last: seq })),
  ].sort((a, b) => a.first - b.first);
  const next = new Map<string, number>();
  const faults: string[] = [];
  for (const { device, first, last } of spans) {
    const due = next.get(device) ?? 1;
    if (first > due) faults.push(`${device}: ${due} to ${first - 1} are missing`);
    if (first < due) faults.push(`${device}: ${first} to ${Math.min(last, due - 1)} are there twice`);
    next.set(device, Math.max(due, last + 1));
  }
  return shortly(faults);
}

/** What came in one transaction is there as a whole or not at all. */
function halfFaults(
  tail: readonly RawEvent[],
  segments: readonly RawSegment[],
  whole: ReadonlyMap<string, number>,
): readonly string[] {
  return [...whole].flatMap(([device, all]) => {
    const sealed = segments.filter(({ key }) => key[0] === device);
    const count =
      sealed.reduce((sum, { key: [, first, last] }) => sum + last - first + 1, 0) +
      tail.filter((event) => event.device === device).length;
    return count === 0 || count === all ? [] : [`${device}: ${count} of ${all} events came in`];
  });
}

function placeFaults(events: readonly RawEvent[], device: string, first: number): string[] {
  return shortly(
    events.flatMap((event, i) =>
      event.seq === first + i && event.id === `${device}-${event.seq}`
        ? []
        : [`${event.id} stands where ${device}-${first + i} belongs`],
    ),
  );
}

/** Within a device the clock rises with seq. */
function fallingFaults(events: readonly RawEvent[]): readonly string[] {
  return shortly(
    events.flatMap((event, i) => {
      const before = events[i - 1];
      return before && event.hlc <= before.hlc ? [`the clock of ${event.id} is not after ${before.id}`] : [];
    }),
  );
}

function shortly(lines: readonly string[]): string[] {
  return lines.length <= 4 ? [...lines] : [...lines.slice(0, 3), `… ${lines.length - 3} more`];
}
