// The words of a scenario: everything that is shown or told, by id.
import type { Beat, CaseFile } from '../../../schema/case.ts';
import type { ClientFile } from '../../../schema/client.ts';
import type { Law } from '../../../schema/law.ts';
import type { ClientWords, EndingWords, RedLineWords, ScenarioWords } from '../scenario.ts';
import { reasonKey } from './move.ts';
import { lineWords, movesOf, type RedLine, redLinesOf, spokenIn, voiced } from './parts.ts';

type Entry<T> = readonly [id: string, words: T];

/** Throws on a law that `laws` lacks. */
export function wordsOf(
  caseFile: CaseFile,
  clientFile: ClientFile,
  beats: readonly Beat[],
  laws: readonly Law[],
): ScenarioWords {
  const typeId = clientFile.id;
  const moves = movesOf(beats).map(({ move }) => move);
  const spoken = spokenIn(beats).map((one) => ({ one, said: voiced(one, typeId) }));
  return {
    title: caseFile.title,
    unit: caseFile.unit,
    brief: caseFile.brief,
    keyPost: caseFile.keyPost,
    posts: caseFile.posts,
    client: clientWords(clientFile),
    variants: byId(caseFile.variants, ({ truth }) => truth),
    facts: byId(caseFile.facts, ({ text }) => text),
    chain: caseFile.chain,
    visits: caseFile.visits.map(({ id, title, place }) => ({ id, title, place })),
    scenes: table(beats.flatMap(({ id, scene }) => (scene === undefined ? [] : [[id, scene]]))),
    moves: byId(moves, ({ text, channel }) => ({ text, channel })),
    lines: table([...spoken.map(({ said }) => [said.id, said.words] as const), ...bankLines(clientFile)]),
    stances: byId(clientFile.stances, ({ name, note }) => ({ name, note })),
    memory: byId(clientFile.memory, ({ note }) => note),
    endings: byId(caseFile.endings, endingWords),
    redLines: byId(redLinesOf(caseFile, clientFile), (line) => redLineWords(line, laws)),
    claims: caseFile.claims,
    lineClaims: table(spoken.flatMap(({ one, said }) => (one.claims ? [[said.id, one.claims]] : []))),
    reasons: table(
      moves.flatMap(({ id, evidence = [] }) => evidence.map(({ why }, index) => [reasonKey(id, index), why])),
    ),
  };
}

function table<T>(entries: readonly Entry<T>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries);
}

function byId<S extends { readonly id: string }, T>(
  list: readonly S[],
  words: (one: S) => T,
): Readonly<Record<string, T>> {
  return table(list.map((one) => [one.id, words(one)]));
}

function bankLines({ lines }: ClientFile) {
  return Object.values(lines)
    .flatMap((families) => Object.values(families))
    .flatMap((outcomes) => Object.values(outcomes))
    .flat()
    .map((line) => [line.id, lineWords(line)] as const);
}

function endingWords({ tier, grade, title, epilogue }: CaseFile['endings'][number]): EndingWords {
  return { tier, grade, title, epilogue };
}

function redLineWords(line: RedLine, laws: readonly Law[]): RedLineWords {
  return {
    title: line.title,
    story: line.story,
    laws: line.laws.map((id) => {
      const law = laws.find((one) => one.id === id);
      if (!law) throw new RangeError(`${line.id}: law “${id}” is not in content/laws.yaml`);
      return { id, name: `${law.short}${law.article}`, summary: law.summary };
    }),
    instead: line.instead,
  };
}

function clientWords(file: ClientFile): ClientWords {
  const { number, name, monogram, about, fears, wants, works, backfires, trap } = file;
  return { number, name, monogram, about, fears, wants, works, backfires, trap: trap.name };
}
