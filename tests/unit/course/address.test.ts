// Whoever plays is 你; 您 is what is said to a client, in quotation marks or in words that are spoken.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What is told to the player: what his moves and lines say (`text`) is spoken to others. */
const TOLD = ['ask', 'why', 'hint', 'intro', 'title', 'principle', 'lead', 'authority', 'trap'];

function told(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return TOLD.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => told(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => told(one, name));
}

test.each(['content/drills', 'content/cases', 'content/help/learner'])('%s', (folder) => {
  const texts = readdirSync(folder).flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return name.endsWith('.mdx') ? [text] : told(parse(text));
  });
  expect(texts.length).toBeGreaterThan(0);
  const wrong = texts.filter((text) => text.replace(/“[^”]*”/g, '').includes('您'));
  expect(wrong).toEqual([]);
});
