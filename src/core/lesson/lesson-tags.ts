// Reads the tags of a lesson's source (MDX, docs/authoring.md): their names, attributes and what stands inside.

export type LessonTag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** '' where the tag closes itself. */
  readonly inside: string;
};

/** A tag, or (without a name) what begins like one and can't be read. */
const TAG = /<(\/?)(\p{Script=Han}+)((?:\s+[^\s=<>/]+="[^"]*")*)\s*(\/?)>|<\/?\p{Script=Han}[^\n<]*/gu;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/gu;

/**
 * The tags in the order in which they open, those inside others too.
 * @param names only these; all without
 * @throws Error naming a tag that can't be read, isn't closed, or closes nothing
 */
export function tagsIn(source: string, names?: readonly string[]): readonly LessonTag[] {
  const found: { name: string; attributes: ReadonlyMap<string, string>; inside: string }[] = [];
  const open: { readonly at: number; readonly start: number; readonly text: string }[] = [];
  for (const match of source.matchAll(TAG)) {
    const [text, isEnd, name, written = '', closesItself] = match;
    if (name === undefined) throw new Error(`${text} is no tag that can be read`);
    if (isEnd === '/') {
      const begun = open.pop();
      const tag = found[begun?.at ?? -1];
      if (!begun || !tag) throw new Error(`${text} closes nothing`);
      if (tag.name !== name) throw new Error(`${begun.text} is not closed before ${text}`);
      tag.inside = source.slice(begun.start, match.index);
      continue;
    }
    if (closesItself !== '/') open.push({ at: found.length, start: match.index + text.length, text });
    const attributes = [...written.matchAll(ATTRIBUTE)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    found.push({ name, attributes: new Map(attributes), inside: '' });
  }
  const left = open.at(-1);
  if (left) throw new Error(`${left.text} is not closed`);
  return names ? found.filter(({ name }) => names.includes(name)) : found;
}

/** Titles of the blocks that have one, by their ids. */
export function titlesIn(source: string): ReadonlyMap<string, string> {
  return new Map(
    tagsIn(source).flatMap(({ attributes }) => {
      const [id, title] = [attributes.get('id'), attributes.get('title')];
      return id === undefined || title === undefined ? [] : [[id, title] as const];
    }),
  );
}
