// Checks the words in YAML files: which keys hold words, and what may stand in them.
import type { CourseModel } from '../model/course-model.ts';
import type { Report } from '../report.ts';
import { hanCount } from '../words/han-count.ts';
import { coverTokens, tokensIn } from '../words/tokens.ts';
import type { YamlFile, YamlPart } from '../yaml/yaml-part.ts';
import type { Known } from './references.ts';
import { checkRun, type WordRules } from './words.ts';

const IN_COURSE: WordRules = { isLawCovered: true, hasTokens: false };
const WITH_TOKENS: WordRules = { isLawCovered: true, hasTokens: true };
/** Laws say what is law; names and spoken lines may name it. */
const PLAIN: WordRules = { isLawCovered: false, hasTokens: false };

const GLOSSARY_WORDS: Readonly<Record<string, WordRules>> = {
  definition: WITH_TOKENS,
  term: PLAIN,
  aliases: PLAIN,
};

export function checkYamlWords(model: CourseModel, known: Known, report: Report): void {
  const { course, laws, glossary, quizzes, cases, clients, drills, visits, agenda, lessonFiles } = model;
  if (course) walk(course, () => IN_COURSE, known, report);
  if (laws) walk(laws, () => PLAIN, known, report);
  if (glossary) walk(glossary, (key) => GLOSSARY_WORDS[key], known, report);
  for (const { file } of quizzes) walk(file, () => WITH_TOKENS, known, report);
  for (const { file } of [...cases, ...clients]) walk(file, () => PLAIN, known, report);
  for (const file of drills) walk(file, () => PLAIN, known, report);
  if (visits) walk(visits, () => IN_COURSE, known, report);
  if (agenda) walk(agenda, () => PLAIN, known, report);
  for (const { head } of lessonFiles)
    if (head) walk(head, (key) => (key === 'title' ? IN_COURSE : WITH_TOKENS), known, report);
}

function walk(
  file: YamlFile,
  rulesFor: (key: string) => WordRules | undefined,
  known: Known,
  report: Report,
): void {
  const visit = (part: YamlPart, key: string): void => {
    const rules = part.text !== undefined && hanCount(part.text) > 0 ? rulesFor(key) : undefined;
    if (part.text !== undefined && rules) checkRun(yamlRun(part, part.text), rules, known, report);
    for (const item of part.list()) visit(item, key);
    for (const [name, each] of part.entries()) visit(each, name);
  };
  visit(file.root, '');
}

function yamlRun(part: YamlPart, text: string) {
  return { text, uncovered: coverTokens(text), placeAt: part.placeIn };
}

/** Length of a string as a reader sees it, references resolved. */
export function shownLength(text: string, laws: YamlFile | undefined): number {
  const shown = tokensIn(text).reduceRight((result, { index, source, segment }) => {
    if (!segment) return result;
    return result.slice(0, index) + shownWords(source, segment, laws) + result.slice(index + source.length);
  }, text);
  return [...shown].length;
}

function shownWords(source: string, segment: object, laws: YamlFile | undefined): string {
  const words = /\|([^\]]*)\]\]$/.exec(source)?.[1] ?? /^\[\[contract:([^\]]*)\]\]$/.exec(source)?.[1];
  if (words !== undefined) return words;
  const id = 'id' in segment ? segment.id : undefined;
  const law = laws?.root
    .get('laws')
    .list()
    .find((each) => each.get('id').text === id);
  return law ? `${law.get('short').text ?? ''}${law.get('article').text ?? ''}` : String(id ?? '');
}
