// Checks of the search on the built course: what it finds against a plain look through every passage, and what it may hold.
import type { FindFile, Passage } from '../../src/core/search/document.ts';
import { createFinder } from '../../src/core/search/index/find-passages.ts';
import { FIND_QUERIES } from './find-queries.ts';
import type { Check } from './leaks.ts';
import type { BuiltSite } from './site.ts';

const FILE = 'data/find.json';
const QUERIES_AT_LEAST = 60;
const PRECISION = 0.95;

/** Recall 1 and precision of at least 0.95 for each query; every passage in its page; trainers also search their own help, nothing else. */
export async function findChecks(learner: BuiltSite, trainer: BuiltSite): Promise<readonly Check[]> {
  const text = learner.files.get(FILE)?.toString('utf8') ?? '{}';
  const file: FindFile = JSON.parse(text);
  const trainerFile: FindFile = JSON.parse(trainer.files.get(FILE)?.toString('utf8') ?? '{}');
  const finder = await createFinder(file);
  const queries = FIND_QUERIES.map((query) => {
    const found = finder.find(query).byKind.flatMap(({ passages }) => passages);
    return judged(query, new Set(found), expected(query, file));
  });
  return [
    {
      isOk: queries.length >= QUERIES_AT_LEAST,
      name: `${FILE}: at least ${QUERIES_AT_LEAST} queries are tried`,
    },
    {
      isOk: JSON.stringify(withoutOwnHelp(trainerFile, learner)) === text,
      name: `${FILE}: trainers search what learners search, and their own help`,
    },
    ...queries,
    ...file.passages.map((passage) => placeCheck(passage, learner)),
    ...trainerFile.passages
      .filter(({ kind }) => kind === 'help')
      .map((passage) => placeCheck(passage, trainer)),
  ];
}

/** Pages of help that learners haven't are the trainer's own. */
function withoutOwnHelp(file: FindFile, learner: BuiltSite): FindFile {
  const isOpen = ({ kind, path }: Passage) => kind !== 'help' || learner.files.has(`${path}index.html`);
  return { ...file, passages: file.passages.filter(isOpen) };
}

function judged(query: string, found: ReadonlySet<Passage>, wanted: readonly Passage[]): Check {
  const hits = wanted.filter((passage) => found.has(passage)).length;
  const recall = hits / wanted.length;
  const precision = hits / found.size;
  return {
    isOk: recall === 1 && precision >= PRECISION,
    name: `“${query}” is found wherever it stands`,
    detail: `${wanted.length} passages, recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`,
  };
}

/** Written without the index: a pattern a word, spaces anywhere, a number or a Latin word from its beginning. */
function expected(query: string, { passages, synonyms }: FindFile): readonly Passage[] {
  const alike = (text: string) => text.normalize('NFKC').toLowerCase();
  const patterns = alike(query)
    .split(/[ +]/)
    .map((word) => {
      const group = synonyms.filter((forms) =>
        forms.some((form) => alike(form).replaceAll(' ', '') === word),
      );
      const forms = [word, ...group.flat().map(alike)].map((form) =>
        [...form.replaceAll(' ', '')].join(' *'),
      );
      return new RegExp(
        forms.map((form) => (/^[a-z\d]/.test(form) ? `(?<![a-z\\d][.,%]?)${form}` : form)).join('|'),
      );
    });
  return passages.filter((passage) => {
    const whole = alike([passage.title, passage.section, passage.text].join('\n'));
    return patterns.every((pattern) => pattern.test(whole));
  });
}

/** A passage's address leads to a page, and what it says can be read there. */
function placeCheck({ kind, path, text }: Passage, site: BuiltSite): Check {
  const [page = '', anchor] = path.split('#');
  const html = site.files.get(`${page}index.html`)?.toString('utf8') ?? '';
  const hasAnchor = anchor === undefined || html.includes(`id="${anchor}"`);
  // What was read may say “<”, what is written says it otherwise: such characters count on neither side.
  const plain = (one: string) => one.replace(/\s|["'&<>]/g, '');
  const shown = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '').replace(/&[a-z#\d]+;|<[^>]*>/g, '');
  const read = plain(shown);
  // The brief of a case is told by its script.
  const strange = kind === 'case' ? undefined : text.split('\n').find((line) => !read.includes(plain(line)));
  return {
    isOk: html !== '' && hasAnchor && text !== '' && strange === undefined,
    name: `${FILE}: ${path} can be read there`,
    ...(strange === undefined ? {} : { detail: strange }),
  };
}
