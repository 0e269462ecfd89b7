// Where a link of a page leads on paper: to a place of the book, or nowhere.

/** Ways of the site that the book has a place for, each with the id of that place. */
const WAYS: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/(?:^|\/)learn\/([\w-]+)\/#([\w-]+)$/, ([, , fragment = '']) => fragment],
  [/^\.\.\/([\w-]+)\/#([\w-]+)$/, ([, , fragment = '']) => fragment],
  [/(?:(?:^|\/)learn|^\.\.)\/([\w-]+)\/$/, ([, lesson = '']) => lessonPlace(lesson)],
  [/(?:^|\/)handbook\/(?:laws|terms)\/#([\w-]+)$/, ([, fragment = '']) => fragment],
  [/(?:^|\/)play\/([\w-]+)\/(?:\?.*)?$/, ([, caseId = '']) => casePlace(caseId)],
  [/^#([\w-]+)$/, ([, fragment = '']) => fragment],
];

/** Id of the place; undefined where the book has none. */
export function placeOf(href: string): string | undefined {
  for (const [way, place] of WAYS) {
    const found = way.exec(href);
    if (found) return place(found);
  }
  return undefined;
}

/** Where a lesson begins. */
export function lessonPlace(lesson: string): string {
  return `lesson-${lesson}`;
}

/** Where the brief of a case stands. */
export function casePlace(caseId: string): string {
  return `case-${caseId}`;
}
