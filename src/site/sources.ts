// Looks up laws, terms and questions by id, and finds which of them a lesson refers to.
import { getCollection } from 'astro:content';
import type { CiteLaw } from '../core/quiz/rich-text.ts';
import type { Law } from '../schema/law.ts';
import type { Question } from '../schema/question.ts';
import type { Term } from '../schema/term.ts';

/** All laws by id. */
export async function lawsById(): Promise<ReadonlyMap<string, Law>> {
  const files = await getCollection('laws');
  return new Map(files.flatMap((file) => file.data.laws.map((law) => [law.id, law] as const)));
}

/** All glossary terms by id. */
export async function termsById(): Promise<ReadonlyMap<string, Term>> {
  const files = await getCollection('terms');
  return new Map(files.flatMap((file) => file.data.terms.map((term) => [term.id, term] as const)));
}

/** Every question of the course. */
export async function allQuestions(): Promise<readonly Question[]> {
  const files = await getCollection('questions');
  return files.flatMap((file) => file.data.questions);
}

/** Citation of a law as it stands in running text. */
export function cite(law: Law): string {
  return `${law.short}${law.article}`;
}

/** Names a law of the course as running text cites it. @throws Error (of what it gives) for an id that isn't in the file of laws */
export async function citing(): Promise<CiteLaw> {
  const laws = await lawsById();
  return (id) => {
    const law = laws.get(id);
    if (!law) throw new Error(`law ${id} is not in content/laws.yaml`);
    return cite(law);
  };
}

/** Ids that a text names with a tag (`<法规 id="x"`) or a token (`[[law:x]]`), in order of first mention. */
export function mentioned(text: string, kind: 'law' | 'term'): readonly string[] {
  const tag = kind === 'law' ? '法规' : '术语';
  const pattern = new RegExp(`<${tag}\\s+id="([^"]+)"|\\[\\[${kind}:([^|\\]]+)`, 'g');
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''))];
}
