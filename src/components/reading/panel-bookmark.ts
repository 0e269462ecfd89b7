// The part of the sheet with the bookmarks of this lesson: one for the section on the screen, and those that are set.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { setBookmark } from '../../stores/reading.ts';
import { recordStore } from '../../stores/record-store.ts';
import { lessonFacts, lessonSections } from './lesson-facts.ts';
import { makeButton, makeElement } from './make-element.ts';

export function bookmarkPart(): { readonly box: HTMLElement; readonly show: () => void } {
  const doings = makeElement('p', 'reading-doings');
  const list = makeElement('ul', 'reading-list');
  const box = makeElement(
    'section',
    'reading-part',
    makeElement('h3', '', words.bookmark.title),
    doings,
    list,
  );
  const show = () => {
    const sections = lessonSections();
    const here = sectionHere(sections);
    const isFocused = doings.contains(document.activeElement);
    const { id, title } = here ?? { id: '', title: '' };
    const label = isMarked(id) ? words.bookmark.unset(title) : words.bookmark.set(title);
    doings.replaceChildren(
      ...(here ? [makeButton(label, () => set(id, !isMarked(id)), 'reading-plain')] : []),
    );
    if (isFocused) doings.querySelector('button')?.focus();
    list.replaceChildren(...sections.filter((one) => isMarked(one.id)).map(linkTo));
    if (list.childElementCount === 0) list.append(makeElement('li', 'reading-none', words.bookmark.none));
  };
  return { box, show };
}

type Section = ReturnType<typeof lessonSections>[number];

/** The section that fills the upper third of the window; before the first one, the first. */
function sectionHere(sections: readonly Section[]): Section | undefined {
  const line = innerHeight * 0.3;
  const passed = sections.filter(({ box }) => box.getBoundingClientRect().top <= line);
  return passed.at(-1) ?? sections[0];
}

function isMarked(section: string): boolean {
  return recordStore.getState().progress.bookmarks[`${lessonFacts().lesson} ${section}`]?.on === true;
}

function set(section: string, on: boolean): Promise<boolean> {
  const { lesson, refHash } = lessonFacts();
  return setBookmark({ lesson, section, on }, refHash);
}

function linkTo({ id, title }: Section): HTMLElement {
  const link = makeElement('a', '', title);
  link.href = `#${id}`;
  return makeElement('li', '', link);
}
