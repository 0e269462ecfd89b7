// The sheet of a certificate, described once: the page draws it with React, the tool of an organisation writes it as HTML.
import type { Certificate, ShownResult } from './certificate.ts';

/** The words of the sheet. */
export type SheetWords = {
  readonly label: string;
  readonly not: string;
  readonly course: (title: string) => string;
  readonly nameless: string;
  readonly result: (items: number, correct: number) => string;
  readonly exact: string;
  readonly partly: (percent: number) => string;
  readonly columns: { readonly module: string; readonly items: string; readonly correct: string };
  readonly facts: {
    readonly on: string;
    readonly time: string;
    readonly clock: string;
    readonly version: string;
    readonly paper: string;
  };
  readonly day: (date: string) => string;
  readonly time: (minutes: number) => string;
  readonly clock: (jumps: number) => string;
  readonly byHand: string;
  readonly means: readonly string[];
  readonly seal: string;
  readonly signed: (organisation: string) => string;
  readonly signedMeans: string;
  readonly scan: string;
};

/** An element of the sheet, or plain text; `name` is its class, '' for none. */
export type SheetNode = string | SheetElement;
export type SheetElement = {
  readonly tag: SheetTag;
  readonly name: string;
  readonly children: readonly SheetNode[];
};
export type SheetTag =
  | 'article'
  | 'header'
  | 'footer'
  | 'div'
  | 'p'
  | 'h2'
  | 'strong'
  | 'span'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

/** What stands on a sheet; without `signed` it is the learner's own. */
export type SheetContent = {
  readonly name: string;
  readonly shown: ShownResult;
  readonly signed?: Pick<Certificate, 'organisation' | 'issuedOn'>;
};

/** The whole sheet. On a signed one the element `sheet-code` waits for the code. */
export function certificateSheet({ name, shown, signed }: SheetContent, words: SheetWords): SheetElement {
  return element('article', 'sheet', [
    element('header', 'sheet-head', [
      element('p', 'sheet-label', [words.label, ' ', element('strong', '', [words.not])]),
      element('h2', 'sheet-course', [words.course(shown.title)]),
    ]),
    element('p', `sheet-name${name === '' ? ' sheet-nameless' : ''}`, [name === '' ? words.nameless : name]),
    element('div', 'sheet-result', [
      element('p', 'sheet-figure', [words.result(shown.items, shown.correct)]),
      element('p', '', [words.exact, ...(shown.percent === undefined ? [] : [words.partly(shown.percent)])]),
    ]),
    ...(shown.modules.length > 0 ? [moduleTable(shown, words)] : []),
    facts(shown, words),
    element('div', 'sheet-means', [
      ...words.means.map((text) => element('p', '', [text])),
      ...(signed ? [element('p', '', [words.signedMeans])] : []),
    ]),
    foot(signed, shown, words),
  ]);
}

function moduleTable({ modules }: ShownResult, { columns }: SheetWords): SheetElement {
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    element(
      'tr',
      '',
      cells.map((cell, index) => element(index === 0 ? 'th' : tag, '', [cell])),
    );
  return element('table', 'sheet-modules', [
    element('thead', '', [row('th', [columns.module, columns.items, columns.correct])]),
    element(
      'tbody',
      '',
      modules.map(({ title, items, correct }) => row('td', [title, String(items), String(correct)])),
    ),
  ]);
}

function facts(shown: ShownResult, words: SheetWords): SheetElement {
  const rows: readonly (readonly [string, string])[] = [
    [words.facts.on, words.day(shown.on)],
    [words.facts.time, words.time(shown.minutes)],
    ...(shown.jumps === undefined ? [] : [[words.facts.clock, words.clock(shown.jumps)] as const]),
    [words.facts.version, shown.version],
    [words.facts.paper, shown.paper === '' ? words.byHand : shown.paper],
  ];
  return element(
    'dl',
    'sheet-facts',
    rows.map(([term, value]) => element('div', '', [element('dt', '', [term]), element('dd', '', [value])])),
  );
}

function foot(signed: SheetContent['signed'], shown: ShownResult, words: SheetWords): SheetElement {
  const code = element('div', 'sheet-code', []);
  return element('footer', 'sheet-foot', [
    ...(signed ? [element('div', 'sheet-scan', [code, element('p', '', [words.scan])])] : []),
    element('p', 'sheet-date', [
      ...(signed ? [element('span', '', [words.signed(signed.organisation)])] : []),
      element('span', '', [words.day(signed ? signed.issuedOn : shown.on)]),
    ]),
    element('p', 'sheet-seal', [words.seal]),
  ]);
}

function element(tag: SheetTag, name: string, children: readonly SheetNode[]): SheetElement {
  return { tag, name, children };
}
