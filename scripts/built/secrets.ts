// Reads from the sources what learners must not find in their edition: trainer notes, projector lines, explanations, misconceptions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { RELEASED } from '../release/keep-scenarios.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import { hanOf, runsOf } from './han.ts';

export type Secret = {
  /** Where it stands, for the finding. */
  readonly where: string;
  readonly runs: ReadonlySet<string>;
  /** Where learners may find it in time: in a key file, in the file of its scenario, in that of a drill's answer, or nowhere. */
  readonly home: 'key' | 'scenario' | 'drill-key' | 'nowhere';
};

export type Wordings = {
  readonly secrets: readonly Secret[];
  /** The same by each of their runs: a file has tens of thousands of runs, a course thousands of secrets. */
  readonly byRun: ReadonlyMap<string, readonly Secret[]>;
  /** Runs that learners may read anyway, because the same words stand in open text. */
  readonly open: ReadonlySet<string>;
  readonly noteIds: readonly string[];
  readonly questionIds: readonly string[];
  /** How many answers the drills have: of each question in a model game, of its end, two of each puzzle. */
  readonly drillKeyCount: number;
};

export type Sources = Wordings & {
  /** Hashes of the scenarios that the cases and client types make. */
  readonly scenarioHashes: readonly string[];
  /** Hashes of those that releases have left. */
  readonly releasedHashes: ReadonlySet<string>;
};

const TRAINER_BLOCK = /<(讲师|投屏)(?=[\s>])([^>]*[^/>]|)>([\s\S]*?)<\/\1>|<投屏(?=\s)[^>]*\/>/g;
const SECRET_KEYS = new Set(['explanation', 'misconception', 'missed']);
const SCENARIO_FILE = /^\/?content\/(cases|clients)\//;
const DRILLS_FILE = /^\/?content\/drills\//;
/** What a drill tells only after an answer; its hint as well, when it is wanted. */
const ANSWER_KEYS = new Set(['why', 'hint', 'principle']);
/** What a game tells in its course and afterwards; names, titles and the brief are open. */
const PLAYED_KEYS = new Set(['text', 'tell', 'truth', 'note', 'why', 'trap', 'epilogue', 'story', 'instead']);

/** Everything below `root`/content and `root`/quizzes, sorted into secret and open, and what the scenarios are called. */
export function readSources(root: string): Sources {
  return {
    ...readWordings(root),
    scenarioHashes: readScenarios(root).scenarios.map(({ hash }) => hash),
    releasedHashes: new Set(releasedIn(root)),
  };
}

/** The wordings alone: in a fraction of the time, no scenario is compiled for them. */
export function readWordings(root: string): Wordings {
  const secrets: Secret[] = [];
  const open: string[] = [];
  const noteIds: string[] = [];
  const questionIds: string[] = [];
  for (const [path, text] of filesBelow(root, 'content')) {
    if (SCENARIO_FILE.test(path) || DRILLS_FILE.test(path)) continue;
    for (const [, tag, attributes = '', body = ''] of text.matchAll(TRAINER_BLOCK)) {
      const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (tag === '讲师') noteIds.push(id);
      secrets.push({
        where: `${path} ${id}`,
        runs: runsOf(hanOf(body.replace(/<[^>]*>/g, ''))),
        home: 'nowhere',
      });
    }
    open.push(text.replace(TRAINER_BLOCK, ''));
  }
  for (const [path, text] of filesBelow(root, 'quizzes')) {
    const file: unknown = parse(text);
    const questions = isRecord(file) && Array.isArray(file['questions']) ? file['questions'] : [];
    for (const question of questions) {
      const id = isRecord(question) ? String(question['id']) : '';
      questionIds.push(id);
      walk(question, (key, value) => {
        if (SECRET_KEYS.has(key))
          secrets.push({
            where: `${path} ${id} ${key}`,
            runs: runsOf(hanOf(withoutTokens(value))),
            home: 'key',
          });
        else open.push(value);
      });
    }
  }
  const scenarioFiles = filesBelow(root, 'content').filter(([path]) => SCENARIO_FILE.test(path));
  for (const [path, text] of scenarioFiles) {
    walk(parse(text), (key, value) => {
      if (PLAYED_KEYS.has(key))
        secrets.push({ where: `${path} ${key}`, runs: runsOf(hanOf(value)), home: 'scenario' });
      else open.push(value);
    });
  }
  let drillKeyCount = 0;
  for (const [path, text] of filesBelow(root, 'content').filter(([file]) => DRILLS_FILE.test(file))) {
    walk(parse(text), (key, value) => {
      if (ANSWER_KEYS.has(key))
        secrets.push({ where: `${path} ${key}`, runs: runsOf(hanOf(value)), home: 'drill-key' });
      else open.push(value);
      if (key === 'ask' || key === 'principle' || key === 'hint') drillKeyCount += 1;
    });
  }
  return {
    secrets,
    byRun: byRun(secrets),
    open: new Set(open.flatMap((text) => [...runsOf(hanOf(withoutTags(text)))])),
    noteIds,
    questionIds,
    drillKeyCount,
  };
}

function byRun(secrets: readonly Secret[]): ReadonlyMap<string, readonly Secret[]> {
  const found = new Map<string, Secret[]>();
  for (const secret of secrets) {
    for (const run of secret.runs) {
      const others = found.get(run);
      if (others) others.push(secret);
      else found.set(run, [secret]);
    }
  }
  return found;
}

/** Inline references are resolved by the build: their shown text stays, their marks and ids hold no Han anyway. */
function withoutTokens(text: string): string {
  return text.replace(/\[\[\w+:([^\]|]*)\|?([^\]]*)\]\]/g, '$1$2');
}

/** Tag names are Chinese too; attribute values are words that learners read. */
function withoutTags(text: string): string {
  return withoutTokens(text).replace(/<\/?\p{Script=Han}+/gu, ' ');
}

function filesBelow(root: string, folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function walk(value: unknown, visit: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') visit(key, value);
  else if (Array.isArray(value)) for (const item of value) walk(item, visit, key);
  else if (isRecord(value)) for (const [name, item] of Object.entries(value)) walk(item, visit, name);
}

/** The hashes below released/, which may not be there. */
function releasedIn(root: string): readonly string[] {
  const folder = join(root, RELEASED);
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\..*$/, '')) : [];
}
