// Which lesson the page is, and its parts.

/** Id of the lesson and the hash of its text; '' on other pages. */
export function lessonFacts(): { readonly lesson: string; readonly refHash: string; readonly title: string } {
  const { lesson = '', refHash = '' } = document.documentElement.dataset;
  return { lesson, refHash, title: document.querySelector('h1')?.textContent?.trim() ?? '' };
}

/** Everything of the lesson that is its text. */
export function lessonMain(): HTMLElement {
  return document.querySelector<HTMLElement>('.lesson-main') ?? document.body;
}

/** The sections in order, with their titles as they stand there. */
export function lessonSections(): readonly {
  readonly id: string;
  readonly title: string;
  readonly box: HTMLElement;
}[] {
  return [...document.querySelectorAll<HTMLElement>('[data-section]')].map((box) => ({
    id: box.id,
    title: box.querySelector('h2')?.lastChild?.textContent?.trim() ?? '',
    box,
  }));
}
