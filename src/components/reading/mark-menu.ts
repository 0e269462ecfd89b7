// A mark that is touched, or selected anew, says what can be done with it.
import type { AnnotationProgress } from '../../core/progress/reading-progress.ts';
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { showBar } from './floating-bar.ts';
import { removeMark, writeNote } from './mark-actions.ts';
import { placedMarks } from './marks.ts';
import { readableText, stretchOf } from './readable-text.ts';

/** The shortest mark under a point of the window. */
export function markAt(x: number, y: number): AnnotationProgress | undefined {
  const caret = caretAt(x, y);
  if (!caret) return undefined;
  const under = placedMarks().filter(({ place }) => {
    const at = place?.root.contains(caret.startContainer) && offsetOf(place.root, caret);
    return typeof at === 'number' && place !== undefined && at >= place.start && at < place.end;
  });
  const length = ({ mark }: (typeof under)[number]) => mark.quote.length;
  return under.reduce<(typeof under)[number] | undefined>(
    (best, one) => (best && length(best) <= length(one) ? best : one),
    undefined,
  )?.mark;
}

/** The mark on exactly this stretch. */
export function markOver(root: Element, start: number, end: number): AnnotationProgress | undefined {
  return placedMarks().find(({ place }) => place?.root === root && place.start === start && place.end === end)
    ?.mark;
}

export function askAboutMark(mark: AnnotationProgress, at: DOMRect): void {
  showBar({
    label: words.mark.bar,
    at,
    actions: [
      { label: mark.text === '' ? words.mark.write : words.mark.edit, onClick: () => writeNote(mark) },
      { label: words.mark.remove, onClick: () => removeMark(mark) },
    ],
  });
}

/** The character under a point, as a range of its own: two browsers have two names for it. */
function caretAt(x: number, y: number): Range | undefined {
  const page: Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>> = document;
  const position = page.caretPositionFromPoint?.call(document, x, y);
  if (position) return characterAt(position.offsetNode, position.offset);
  const range = page.caretRangeFromPoint?.call(document, x, y);
  return range ? characterAt(range.startContainer, range.startOffset) : undefined;
}

function characterAt(node: Node, offset: number): Range | undefined {
  if (!(node instanceof Text) || node.length === 0) return undefined;
  const range = document.createRange();
  const from = Math.min(offset, node.length - 1);
  range.setStart(node, from);
  range.setEnd(node, from + 1);
  return range;
}

function offsetOf(root: Element, character: Range): number | undefined {
  return stretchOf(readableText(root), character)?.start;
}
