// The text for Anki: read back by a reader of its own, every field is what went in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ankiHtml, ankiText } from '../../../../src/core/recall/anki-text.ts';

/** As Anki reads: lines with # first are the head, every other line is a note, its fields parted by tabs. */
function readBack(text: string) {
  const lines = text.split('\n').slice(0, -1);
  const head = lines.filter((line) => line.startsWith('#'));
  const notes = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return { head, notes };
}

/** As a browser shows HTML without tags but line breaks. */
const shown = (html: string) =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&#35;', '#')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('the head names separator, columns and deck', () => {
  const { head, notes } = readBack(ankiText('回款\t演练场', []));
  expect(head).toEqual([
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#columns:guid\tfront\tback\ttags',
    '#tags column:4',
    '#deck:回款 演练场',
  ]);
  expect(notes).toEqual([]);
});

test('whatever stands on a card comes back as it was, and stays one note', () => {
  const text = fc.string({
    unit: fc.constantFrom('#', '"', '<', '>', '&', '\t', '\n', '\r\n', ' ', '款', 'b'),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (sides) => {
      const made = sides.map(([front, back], at) => ({
        guid: `law:${at}`,
        front: ankiHtml(front),
        back: ankiHtml(back),
        tags: ['回款 演练场', '法条'],
      }));
      const { head, notes } = readBack(ankiText('x', made));
      expect(head).toHaveLength(6);
      const asRead = (side: string) => side.replaceAll('\r\n', '\n').replaceAll('\t', ' ');
      expect(
        notes.map(([guid, front, back, tags]) => [guid, shown(front ?? ''), shown(back ?? ''), tags]),
      ).toEqual(
        sides.map(([front, back], at) => [`law:${at}`, asRead(front), asRead(back), '回款-演练场 法条']),
      );
    }),
  );
});

test('a field never begins with what a reader takes for a quotation or a tag', () => {
  expect(ankiHtml('"a" <b>')).toBe('&quot;a&quot; &lt;b&gt;');
});
