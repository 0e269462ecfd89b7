// Words that somebody selects, by mouse, touch or keyboard, can be marked, noted on, or taken along with their source.
import { anchor } from '../../core/annotations/anchor.ts';
import { LONGEST_QUOTE, type Selector, selectorOf } from '../../core/annotations/selector.ts';
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { copyText } from '../notices/copy-text.ts';
import { type BarAction, hideBar, showBar, shownBar } from './floating-bar.ts';
import { lessonFacts, lessonMain } from './lesson-facts.ts';
import { keepMark, newMark, writeNote } from './mark-actions.ts';
import { askAboutMark, markAt, markOver } from './mark-menu.ts';
import { readableText, stretchOf } from './readable-text.ts';
import { say } from './said.ts';

/** So long a selection must stand still before something is shown beside it. */
const STILL_MS = 250;

type Selected = {
  readonly root: HTMLElement;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly at: DOMRect;
};

/** Follows the selection and the clicks on what is marked. */
export function followSelection(): void {
  let timer = 0;
  let isPressed = false;
  const look = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isPressed) offer(selected());
    }, STILL_MS);
  };
  document.addEventListener('selectionchange', look);
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    isPressed = pointerType === 'mouse';
    if (target instanceof Node && !shownBar()?.contains(target)) hideBar();
  });
  document.addEventListener('pointerup', () => {
    isPressed = false;
    look();
  });
  document.addEventListener('keydown', (event) => {
    const bar = shownBar();
    if (!bar) return;
    if (event.key === 'Escape') hideBar();
    // The bar stands at the end of the page: the next stop from the words is its first button.
    if (event.key === 'Tab' && !event.shiftKey && !bar.contains(document.activeElement)) {
      event.preventDefault();
      bar.querySelector('button')?.focus();
    }
  });
  lessonMain().addEventListener('click', (event) => {
    const isOwn =
      event.target instanceof Element &&
      event.target.closest('a, button, input, textarea, select, label, summary');
    const mark = isOwn || !getSelection()?.isCollapsed ? undefined : markAt(event.clientX, event.clientY);
    if (mark) askAboutMark(mark, new DOMRect(event.clientX, event.clientY, 0, 0));
  });
  look();
}

/** The selected words of the lesson; of several sections only the first counts. */
function selected(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const at = range.getBoundingClientRect();
  const first = elementOf(range.startContainer)?.closest<HTMLElement>('[data-section], [data-takeaway]');
  if (!first) return undefined;
  if (!first.contains(range.endContainer)) range.setEnd(first, first.childNodes.length);
  const root = elementOf(range.commonAncestorContainer)?.closest<HTMLElement>('[id]');
  const stretch = root && first.parentElement?.contains(root) && stretchOf(readableText(root), range);
  if (!root || !stretch) return undefined;
  return { root, ...stretch, text: readableText(root).text, at };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function offer(selected: Selected | undefined): void {
  const bar = shownBar();
  if (!selected) {
    // A bar about a mark, or one that is just being used, isn't the selection's to take away.
    if (bar?.getAttribute('aria-label') === words.select.bar && !bar.contains(document.activeElement))
      hideBar();
    return;
  }
  const mark = markOver(selected.root, selected.start, selected.end);
  if (mark) {
    askAboutMark(mark, selected.at);
    return;
  }
  const length = selectorFrom(selected).quote.length;
  if (length === 0) return;
  showBar({ label: words.select.bar, at: selected.at, actions: actionsFor(selected) });
  const told = shownBar()?.appendChild(document.createElement('span'));
  if (!told) return;
  told.className = 'visually-hidden';
  told.setAttribute('role', 'status');
  told.textContent = words.select.told(length);
}

/** For the words that are selected when the button is pressed; where the press took the selection away, for those that were. */
function actionsFor(offered: Selected): readonly BarAction[] {
  const marking = (next: (block: string, selector: Selector) => unknown) => () => {
    const now = selected() ?? offered;
    const selector = selectorFrom(now);
    const problem = problemOf(now.text, selector);
    if (problem) return say(problem);
    getSelection()?.removeAllRanges();
    return next(now.root.id, selector);
  };
  return [
    {
      label: words.select.mark,
      onClick: marking((block, from) => keepMark(newMark(block, from), words.mark.marked)),
    },
    { label: words.select.note, onClick: marking((block, from) => writeNote(newMark(block, from))) },
    { label: words.select.copy, onClick: () => copy(selectorFrom(selected() ?? offered).quote) },
  ];
}

function selectorFrom({ text, start, end }: Selected): Selector {
  return selectorOf(text, start, end);
}

/** Words that couldn't be found again are better not marked. */
function problemOf(text: string, selector: Selector): string | undefined {
  if (selector.quote.length > LONGEST_QUOTE) return words.select.tooLong(LONGEST_QUOTE);
  return 'start' in anchor(text, selector) ? undefined : words.select.unclear;
}

async function copy(quote: string): Promise<void> {
  const isCopied = await copyText(words.select.quotation(quote, lessonFacts().title));
  say(isCopied ? words.select.copied : words.select.notCopied);
}
