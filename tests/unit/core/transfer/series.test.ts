// Proves that a file crosses by QR frames whatever a camera does to them: order, losses, repeats, damage, strangers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../src/core/transfer/crc32.ts';
import { frameText, MAX_BLOCKS, MAX_INDEX, parseFrame } from '../../../../src/core/transfer/frame.ts';
import { frameCollector } from '../../../../src/core/transfer/frame-collector.ts';
import { type FrameSeries, frameSeries } from '../../../../src/core/transfer/frame-series.ts';

const bytesOf = (min: number, max: number) => fc.uint8Array({ minLength: min, maxLength: max });
const blockBytes = fc.integer({ min: 16, max: 64 });

function seriesOf(bytes: Uint8Array, size: number): FrameSeries {
  const series = frameSeries(bytes, size);
  if (!series) throw new Error(`no series for ${bytes.length} bytes`);
  return series;
}

/** Shows frames until the file is whole; undefined when it isn't after `texts`. */
function collect(texts: Iterable<string>): Uint8Array | undefined {
  const collector = frameCollector();
  for (const text of texts) {
    const taken = collector.take(text);
    if (taken.kind === 'whole') return taken.bytes;
  }
  return undefined;
}

test('the first round alone is enough, in any order and with repeats', () => {
  fc.assert(
    fc.property(bytesOf(1, 3000), blockBytes, fc.infiniteStream(fc.nat()), (bytes, size, dice) => {
      const series = seriesOf(bytes, size);
      const texts = Array.from({ length: series.count }, (_, index) => series.text(index));
      const shuffled = [...texts, ...texts.slice(0, 5)]
        .map((text) => ({ text, place: dice.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ text }) => text);
      expect(collect(shuffled)).toEqual(bytes);
    }),
  );
});

test('whatever is lost, the mixtures afterwards fill it: as many as are missing and at most 24 more', () => {
  fc.assert(
    fc.property(bytesOf(1, 3000), blockBytes, fc.infiniteStream(fc.boolean()), (bytes, size, isSeen) => {
      const series = seriesOf(bytes, size);
      const first = Array.from({ length: series.count }, (_, index) => series.text(index));
      const seen = first.filter(() => isSeen.next().value === true);
      const mixtures = Array.from({ length: series.count - seen.length + 24 }, (_, index) =>
        series.text(series.count + index),
      );
      expect(collect([...seen, ...mixtures])).toEqual(bytes);
    }),
  );
});

test('who comes late needs one or two frames more than there are blocks, not another round', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 31) ^ (at >> 5));
  const series = seriesOf(bytes, 100);
  expect(series.count).toBe(200);
  const texts = Array.from({ length: series.count + 8 }, (_, index) => series.text(1000 + index));
  expect(collect(texts)).toEqual(bytes);
});

test('frames of another file and damaged ones in between change nothing', () => {
  fc.assert(
    fc.property(
      bytesOf(1, 1500),
      bytesOf(1, 1500),
      blockBytes,
      fc.nat(),
      fc.integer({ min: 1, max: 44 }),
      (bytes, other, size, place, shift) => {
        fc.pre(crc32(bytes) !== crc32(other));
        const mine = seriesOf(bytes, size);
        const foreign = seriesOf(other, size);
        const collector = frameCollector();
        for (let index = 0; index < mine.count; index += 1) {
          const text = mine.text(index);
          // All but one frame of the other file pass by as well: it never gets whole.
          if (index < foreign.count - 1) expect(collector.take(foreign.text(index)).kind).not.toBe('whole');
          expect(collector.take(damaged(text, place, shift)).kind).toBe('ignored');
          const taken = collector.take(text);
          if (index < mine.count - 1)
            expect(taken).toEqual({ kind: 'new', have: index + 1, need: mine.count });
          else expect(taken).toEqual({ kind: 'whole', bytes });
        }
      },
    ),
  );
});

/** One character changed into another one of the alphabet. */
function damaged(text: string, place: number, shift: number): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
  const at = place % text.length;
  const turned = (alphabet.indexOf(text.charAt(at)) + shift) % alphabet.length;
  return text.slice(0, at) + alphabet.charAt(turned) + text.slice(at + 1);
}

test('progress tells frames that say nothing new', () => {
  const series = seriesOf(
    Uint8Array.from({ length: 100 }, (_, at) => at),
    40,
  );
  const collector = frameCollector();
  expect(collector.take(series.text(1))).toEqual({ kind: 'new', have: 1, need: 3 });
  expect(collector.take(series.text(1))).toEqual({ kind: 'known', have: 1, need: 3 });
  expect(collector.take('https://example.com/')).toEqual({ kind: 'ignored' });
});

test('a frame that lies with a right checksum never makes a wrong file', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, at) => at * 7);
  const series = seriesOf(bytes, 40);
  const honest = parseFrame(series.text(1));
  if (!honest) throw new Error('own frame not read');
  const lie = frameText({ ...honest, block: honest.block.map((byte) => byte ^ 1) });
  const collector = frameCollector();
  for (const text of [series.text(0), lie]) collector.take(text);
  expect(collector.take(series.text(2))).toEqual({ kind: 'new', have: 0, need: 3 });
  for (const index of [0, 1]) collector.take(series.text(index));
  expect(collector.take(series.text(2))).toEqual({ kind: 'whole', bytes });
});

test('four files at a time: the one that was seen longest ago is forgotten, memory does not grow', () => {
  const files = [1, 2, 3, 4].map((seed) =>
    seriesOf(
      Uint8Array.from({ length: 60 }, () => seed),
      40,
    ),
  );
  const collector = frameCollector();
  for (const series of files) collector.take(series.text(0));
  const [forgotten, ...kept] = files.map((series) => () => collector.take(series.text(1)));
  expect(kept.map((take) => take().kind)).toEqual(['whole', 'whole', 'whole']);
  expect(forgotten?.()).toEqual({ kind: 'new', have: 1, need: 2 });
});

describe('frames', () => {
  const frame = fc.record({
    session: fc.nat({ max: 0xffffffff }),
    length: fc.integer({ min: 1, max: 60_000 }),
    index: fc.nat({ max: MAX_INDEX }),
    block: bytesOf(16, 300),
  });

  test('are read as they were written, and are text that a QR code holds as alphanumeric', () => {
    fc.assert(
      fc.property(frame, (one) => {
        const text = frameText(one);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        expect(parseFrame(text)).toEqual(one);
      }),
    );
  });

  test('any other text is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseFrame(text)).toBeUndefined();
        expect(parseFrame(`HK1:${text}`)).toBeUndefined();
      }),
    );
  });

  test('sizes that would ask for endless memory are refused', () => {
    const block = new Uint8Array(16);
    const most = MAX_BLOCKS * 16;
    expect(parseFrame(frameText({ session: 1, length: most, index: 0, block }))).toBeDefined();
    expect(parseFrame(frameText({ session: 1, length: most + 1, index: 0, block }))).toBeUndefined();
    expect(parseFrame(frameText({ session: 1, length: 0, index: 0, block }))).toBeUndefined();
    expect(parseFrame(frameText({ session: 1, length: 9, index: 0, block: block.slice(1) }))).toBeUndefined();
    expect(frameSeries(new Uint8Array(most + 1), 16)).toBeUndefined();
    expect(frameSeries(new Uint8Array(0), 16)).toBeUndefined();
  });

  test('indexes beyond three bytes begin anew', () => {
    const series = seriesOf(
      Uint8Array.from({ length: 90 }, (_, at) => at),
      40,
    );
    expect(series.text(MAX_INDEX + 3)).toBe(series.text(2));
  });

  test('the checksum is the one everybody knows', () => {
    expect(crc32(new Uint8Array([...'123456789'].map((digit) => digit.charCodeAt(0))))).toBe(0xcbf43926);
  });
});
