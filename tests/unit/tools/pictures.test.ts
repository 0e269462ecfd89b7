// Pictures of cases and client types: true to the compiled game, and clear about what cannot be drawn.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseEdges } from '../../../scripts/draw/case-edges.ts';
import { type ClientRow, rowsOfStance } from '../../../scripts/draw/client-rows.ts';
import { drawCase } from '../../../scripts/draw/draw-case.ts';
import { drawPicture } from '../../../scripts/draw/pictures.ts';
import { stanceOrder } from '../../../scripts/draw/stance-order.ts';
import { compileScenario } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import type { ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { type ClientFile, clientSchema, type Reaction } from '../../../src/schema/client.ts';
import { lawFileSchema } from '../../../src/schema/law.ts';
import { FAMILIES, type Family } from '../../../src/schema/words/roleplay.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures/scenarios');
const read = (folder: string, path: string): unknown =>
  parse(readFileSync(join(folder, 'content', path), 'utf8'));
const clientOf = (folder: string, path: string) => clientSchema.parse(read(folder, `clients/${path}`));

const tiny = caseSchema.parse(read(fixtures, 'cases/tiny-debt.yaml'));
const real = caseSchema.parse(read(root, 'cases/software-final.yaml'));
const steady = clientOf(fixtures, '1-steady.yaml');
const CLIENTS: readonly ClientFile[] = [
  steady,
  clientOf(fixtures, '8-chief.yaml'),
  clientOf(root, '1-perfectionist.yaml'),
  clientOf(root, '8-leader.yaml'),
];

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['tiny-debt', tiny, steady, fixtures],
  ['software-final', real, clientOf(root, '8-leader.yaml'), root],
])('the lines of %s lead where its compiled moves lead', (_, file, client, folder) => {
  const { laws } = lawFileSchema.parse(read(folder, 'laws.yaml'));
  const { ir } = compileScenario(file, client, laws);
  const drawn = new Set(caseEdges(file).map(({ from, to }) => `${from} ${to}`));
  expect([...drawn].toSorted()).toEqual(compiledEdges(ir));
});

test('every beat, move, ending and red line of a case is on its picture', () => {
  const svg = drawCase(real);
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]*>/g, ''),
  );
  for (const { id, moves = [] } of real.beats) {
    expect(texts).toContain(id);
    for (const [index, { text }] of moves.entries())
      expect(
        texts.filter((one) => one.startsWith(`${index + 1} `) && one.includes(text.slice(0, 6))),
      ).not.toEqual([]);
  }
  for (const { title, tier } of real.endings)
    if (tier !== 'crossed') expect(texts.some((one) => one.endsWith(title))).toBe(true);
  for (const { title } of real.redLines) expect(texts).toContain(title);
});

test.each(CLIENTS.map((client) => [client.id, client] as const))(
  'the rows of %s say what his table says, and none of them is idle',
  (_, client) => {
    for (const stance of client.stances) {
      const rows = rowsOfStance(client, stance);
      const used = new Set<number>();
      for (const world of worldsOf(client)) {
        for (const family of FAMILIES) {
          const wanted = client.reactions.findIndex((one) => fits(one, stance, family, world)) + 1;
          const row = rows.find((one) => rowFits(one, family, world));
          if (row?.number !== wanted)
            expect.fail(`${stance.id} ${family} ${JSON.stringify(world)}: ${row?.number}, not ${wanted}`);
          used.add(wanted);
        }
      }
      expect(rows.map(({ number }) => number).filter((number) => !used.has(number))).toEqual([]);
    }
  },
);

test.each(CLIENTS.map((client) => [client.id, client] as const))(
  '%s stands from open to closed',
  (_, client) => {
    const order = stanceOrder(client);
    expect(new Set(order)).toEqual(new Set(client.stances));
    const openness = order.map((stance) => stance.openness);
    expect(openness).toEqual(openness.toSorted((a, b) => b - a));
  },
);

test('an unknown id, or none, is answered with those there are', () => {
  expect(drawPicture(root, 'case', 'nobody')).toEqual({
    kind: 'refused',
    message: expect.stringMatching(/没有案件“nobody”。有的是：.*software-final.*npm run draw:case -- /),
  });
  expect(drawPicture(root, 'client', '../cases/software-final')).toMatchObject({ kind: 'refused' });
  expect(drawPicture(root, 'client', undefined)).toEqual({
    kind: 'refused',
    message: expect.stringMatching(/要画哪个对手？有的是：.*leader.*npm run draw:client -- /),
  });
});

test.each([
  ['no YAML', 'id: [1'],
  ['no case', 'id: half\ntitle: 半个'],
  ['nothing', ''],
])('a file that is %s yet sends its author to the content check', (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  made.push(folder);
  mkdirSync(join(folder, 'content/cases'), { recursive: true });
  writeFileSync(join(folder, 'content/cases/half.yaml'), text);
  expect(drawPicture(folder, 'case', 'half')).toEqual({
    kind: 'refused',
    message: expect.stringMatching(/content\/cases\/half\.yaml.*npm run check:content/),
  });
});

test('a root without any case says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  made.push(folder);
  expect(drawPicture(folder, 'case', 'half')).toMatchObject({ kind: 'refused' });
});

function compiledEdges({ beats, moves }: ScenarioIr): readonly string[] {
  const all = beats.flatMap((beat, from) =>
    beat.moves.flatMap((index) => {
      const move = moves[index];
      if (!move || move.redLine >= 0) return [];
      const to = [move.goes, ...move.effects.map(({ go }) => go)].filter((one) => one >= 0 && one !== from);
      return to.map((one) => `${beat.id} ${beats[one]?.id}`);
    }),
  );
  return [...new Set(all)].toSorted();
}

/** What a reaction can ask for besides stance and family. */
type World = { readonly trust: number; readonly patience: number; readonly holds: readonly string[] };

/** Every set of the traits and memories that the table names, with every trust and some patience. */
function worldsOf({ reactions }: ClientFile): readonly World[] {
  const atoms = reactions.flatMap(({ when = [] }) => when).map((atom) => atom.replace('!', ''));
  const names = [...new Set(atoms.filter((atom) => /^(trait|memory)\./.test(atom)))];
  const sets = names.reduce<readonly (readonly string[])[]>(
    (all, name) => all.flatMap((one) => [one, [...one, name]]),
    [[]],
  );
  const levels = atoms.some((atom) => atom.startsWith('patience')) ? [0, 1, 2, 3, 4, 5, 6] : [3];
  return sets.flatMap((holds) =>
    [0, 1, 2, 3, 4, 5, 6].flatMap((trust) => levels.map((patience) => ({ trust, patience, holds }))),
  );
}

function fits(
  reaction: Reaction,
  stance: ClientFile['stances'][number],
  family: Family,
  world: World,
): boolean {
  const { stance: stances = [stance.id], family: families = [family], when = [] } = reaction;
  return (
    stances.includes(stance.id) &&
    families.includes(family) &&
    when.every((atom) => holds(atom, { ...world, openness: stance.openness }, `stance.${stance.id}`))
  );
}

function rowFits({ reaction, families, when }: ClientRow, family: Family, world: World): boolean {
  const isOne = families === 'all' || families === 'rest' || families.includes(family);
  return isOne && (reaction.family?.includes(family) ?? true) && when.every((atom) => holds(atom, world));
}

function holds(atom: string, world: World & { readonly openness?: number }, stance?: string): boolean {
  const [, meter, sign, limit] = /^(trust|patience|openness)(>=|<)(\d)$/.exec(atom) ?? [];
  if (meter === 'trust' || meter === 'patience' || meter === 'openness') {
    const level = world[meter] ?? Number.NaN;
    return sign === '<' ? level < Number(limit) : level >= Number(limit);
  }
  const plain = atom.replace('!', '');
  return (world.holds.includes(plain) || plain === stance) !== atom.startsWith('!');
}
