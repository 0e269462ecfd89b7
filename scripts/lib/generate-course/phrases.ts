// The words of generated lessons: Chinese clauses cut out of the project's own content, dealt out without repeating.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, shuffled } from '../../../src/core/quiz/random.ts';

/** Wording that the content check takes for a legal fact. */
const LAW_LIKE = /第.*条|日内|工作日|利率|万分|罚息|年利|上限|期限/;

/** Clauses of 4 to 22 Han characters from glossary, laws, outline, lessons and questions below `root`. */
export function readPhrases(root: string): readonly string[] {
  const texts = ['content', 'quizzes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name) && entry.name !== 'ids.yaml')
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .map((text) => text.replace(/\[\[[^\]]*\]\]|<[^>]*>/g, '|')),
  );
  const clauses = texts.flatMap((text) => text.split(/[^\p{Script=Han}]+/u));
  return [...new Set(clauses)]
    .filter((clause) => clause.length >= 4 && clause.length <= 22 && !LAW_LIKE.test(clause))
    .toSorted();
}

/** Deals out clauses; begins again in another order when all were dealt. */
export type Writer = {
  /** One clause of at most `max` Han characters. */
  readonly clause: (max?: number) => string;
  /** Sentences with exactly `han` Han characters. */
  readonly text: (han: number) => string;
};

export function makeWriter(phrases: readonly string[], seed: string): Writer {
  const random = seededRandom(seed);
  const left: string[] = [];
  const clause = (max = 22): string => {
    if (left.length < 50) left.push(...shuffled(phrases, random));
    const at = left.findIndex((candidate) => candidate.length <= max);
    const [taken] = left.splice(Math.max(0, at), 1);
    if (taken === undefined) throw new Error('no phrases to write with');
    return taken.slice(0, max);
  };
  const text = (han: number): string => {
    let written = '';
    for (let count = 0, inSentence = 1; count < han; inSentence += 1) {
      const next = clause(Math.min(22, han - count));
      count += next.length;
      written += next + (count >= han || inSentence % 4 === 0 ? '。' : inSentence % 4 === 3 ? '；' : '，');
    }
    return written;
  };
  return { clause, text };
}
