// The role-play as it is published: every case with every type, compiled once a build, and what a page may know of them.
import { getCollection } from 'astro:content';
import { compileScenario } from '../core/roleplay/compile/compile-scenario.ts';
import type { PlayCaseData } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import type { ShelfCase } from '../core/roleplay/shelf-case.ts';
import { lawsById } from './sources.ts';
import { urlFor } from './url.ts';

let compiled: Promise<readonly Scenario[]> | undefined;

/** Every case with every type, in the order of the files. */
export function allScenarios(): Promise<readonly Scenario[]> {
  compiled ??= compileAll();
  return compiled;
}

async function compileAll(): Promise<readonly Scenario[]> {
  const [cases, clients, laws] = await Promise.all([
    getCollection('cases'),
    getCollection('clients'),
    lawsById(),
  ]);
  const ordered = clients.toSorted((a, b) => a.data.number - b.data.number);
  return cases.flatMap((one) =>
    ordered.map((client) => compileScenario(one.data, client.data, [...laws.values()])),
  );
}

/** Address of a compiled scenario. */
export function scenarioUrl(hash: string): string {
  return urlFor(`data/scenarios/${hash}.json`);
}

/** The cases that can be played. */
export async function playCases(): Promise<readonly PlayCaseData[]> {
  const scenarios = await allScenarios();
  const ids = [...new Set(scenarios.map(({ ir }) => ir.caseId))];
  return ids.flatMap((caseId) => {
    const mine = scenarios.filter(({ ir }) => ir.caseId === caseId);
    const [first] = mine;
    if (!first) return [];
    const { title, unit, brief, keyPost, posts, endings } = first.words;
    return [
      {
        caseId,
        title,
        unit,
        url: urlFor(`play/${caseId}/`),
        brief,
        keyPost,
        posts,
        types: mine.map(({ ir, words: { client } }) => ({
          id: ir.typeId,
          number: client.number,
          name: client.name,
          monogram: client.monogram,
          about: client.about,
        })),
        refs: mine.map(({ ir, hash }) => ({
          typeId: ir.typeId,
          hash,
          url: scenarioUrl(hash),
          variants: ir.variants.length,
        })),
        endings: Object.fromEntries(Object.entries(endings).map(([id, one]) => [id, one.title])),
      },
    ];
  });
}

/** The cases as pages about many games know them. No address of a scenario: such a page needs one or two of them. */
export async function playShelf(): Promise<readonly ShelfCase[]> {
  const cases = await playCases();
  return cases.map(({ caseId, title, unit, url, types, refs, endings }) => ({
    caseId,
    title,
    unit,
    url,
    types: types.map(({ id, number, name, monogram }) => ({
      id,
      number,
      name,
      monogram,
      hash: refs.find(({ typeId }) => typeId === id)?.hash ?? '',
    })),
    endings,
  }));
}
