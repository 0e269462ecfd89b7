// Cards as a text that Anki reads: a head that says what is in the columns, then one note a line, parted by tabs.

/** A note: front and back as HTML, and the id by which a second import finds it again. */
export type AnkiNote = {
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
};

const HEAD = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#columns:guid\tfront\tback\ttags',
  '#tags column:4',
];

/** The whole file. `deck`: name of the deck in Anki. */
export function ankiText(deck: string, notes: readonly AnkiNote[]): string {
  const lines = notes.map(({ guid, front, back, tags }) =>
    [guid, front, back, tags.map(tagOf).join(' ')].map(fieldOf).join('\t'),
  );
  return `${[...HEAD, `#deck:${oneLine(deck)}`, ...lines].join('\n')}\n`;
}

/** Words as HTML: nothing in them is read as a tag, and lines stay lines. */
export function ankiHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n?|\n/g, '<br>')
    .replaceAll('\t', ' ');
}

/** A field is one line without tabs, and never begins like the head does. */
function fieldOf(html: string): string {
  return oneLine(html).replace(/^#/, '&#35;');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

/** Anki parts tags at spaces. */
function tagOf(name: string): string {
  return name.trim().replaceAll(/\s+/g, '-');
}
