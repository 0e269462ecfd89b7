// Puts the passages that can be searched beside the pages: what learners can read there, never more; the trainer edition has its own pages of help besides.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { FindFile, Passage } from '../../../src/core/search/document.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { termFileSchema } from '../../../src/schema/term.ts';
import { filesBelow } from '../files-below.ts';
import { entryPassages, helpPassage, lessonPassages } from './read-passages.ts';

/** @param folder the built pages @param contentRoot the folder of `content/` */
export function writeFind(contentRoot: string, folder: string): void {
  const yaml = (name: string) => parse(readFileSync(join(contentRoot, 'content', name), 'utf8'));
  const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
  const lessons = courseSchema.parse(yaml('course.yaml')).modules.flatMap((module) => module.lessons);
  const { terms, alike = [] } = termFileSchema.parse(yaml('glossary.yaml'));
  const file: FindFile = {
    format: 1,
    passages: [
      ...lessons.flatMap(({ id }) => lessonPassages(page(`learn/${id}/`), `learn/${id}/`)),
      ...entryPassages(page('handbook/terms/'), 'handbook/terms/', 'term'),
      ...entryPassages(page('handbook/laws/'), 'handbook/laws/', 'law'),
      ...briefs(join(contentRoot, 'content/cases')),
      ...helpNames(folder).map((name) => helpPassage(page(`help/${name}/`), `help/${name}/`)),
    ],
    synonyms: [
      ...alike,
      ...terms.filter(({ aliases }) => aliases.length > 0).map(({ term, aliases }) => [term, ...aliases]),
    ],
  };
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/find.json'), JSON.stringify(file));
}

/** Pages of help that this edition has. */
function helpNames(folder: string): readonly string[] {
  return readdirSync(join(folder, 'help'), { withFileTypes: true })
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, 'help', name, 'index.html')))
    .toSorted();
}

/** What is handed out before a game; nothing of the game. */
function briefs(folder: string): readonly Passage[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).map((path) => {
    const { title, unit, brief } = caseSchema.parse(parse(readFileSync(path, 'utf8')));
    const { deal, pocket, stuck, goal, authority, known, papers } = brief;
    const lines = [unit, deal, pocket, stuck, goal, authority, ...known];
    const text = [...lines, ...papers.map(({ name, state }) => `${name}：${state}`)].join('\n');
    return { kind: 'case', title, section: '', path: `play/${basename(path, '.yaml')}/`, text };
  });
}
