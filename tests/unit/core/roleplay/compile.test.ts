// What the compiler makes of a case and a type: the trap in its slot, own voices, defaults, and a hash that tells versions apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseAtom } from '../../../../src/core/roleplay/compile/atom.ts';
import { compileScenario } from '../../../../src/core/roleplay/compile/compile-scenario.ts';
import { contentHash } from '../../../../src/core/roleplay/compile/content-hash.ts';
import { type CaseFile, caseSchema } from '../../../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../../../src/schema/client.ts';
import { lawFileSchema } from '../../../../src/schema/law.ts';
import { FAMILIES, SKILLS } from '../../../../src/schema/words/roleplay.ts';

const folder = join(import.meta.dirname, '../../../fixtures/scenarios/content');
const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'));
const laws = lawFileSchema.parse(read('laws.yaml')).laws;
const tiny = (change?: (file: CaseFile) => void) =>
  changed(caseSchema.parse(read('cases/tiny-debt.yaml')), change);
const steady = (change?: (file: ClientFile) => void) =>
  changed(clientSchema.parse(read('clients/1-steady.yaml')), change);
const chief = clientSchema.parse(read('clients/8-chief.yaml'));

function changed<T>(file: T, change: ((file: T) => void) | undefined): T {
  change?.(file);
  return file;
}

const { ir, words } = compileScenario(tiny(), steady(), laws);
const beat = (id: string) => ir.beats.find((one) => one.id === id);
const move = (id: string) => ir.moves.find((one) => one.id === id);
const movesOfBeat = (id: string) => beat(id)?.moves.map((index) => ir.moves[index]?.id);

describe('a condition', () => {
  test.each([
    '',
    'fact',
    'fact.',
    'fact.A',
    ' fact.a',
    'facts.a',
    '!trust>=3',
    '!outcome.opens',
    '!beat.a',
    'trust>3',
    'trust<=3',
    'trust=3',
    'trust>=x',
    'trust>=-1',
    'day<3',
    'day>=3',
    'day>1000',
    'chain>=',
    'promise>written',
    'chain.a',
    'constructor.a',
  ])('%j is none', (text) => {
    expect(parseAtom(text)).toBeUndefined();
  });

  test('any text is one or none, and keeps its operand', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^!?[a-z]{3,8}(\.|>=|<=|<|>)[a-z0-9-]{1,5}$/)),
        (text) => {
          const atom = parseAtom(text);
          if (atom) expect(text.endsWith(atom.operand)).toBe(true);
        },
      ),
    );
  });
});

describe('the trap of the client', () => {
  test('stands behind the moves of its slot, its words instead of the beat’s', () => {
    expect(movesOfBeat('b-offer')).toEqual(['td-ask-zhao', 'steady-t-accept', 'steady-t-decline']);
    expect(beat('b-offer')?.says.map(({ line }) => line)).toEqual(['steady-t-1']);
  });

  test('leads where the beat leads, and its red line is one of the case’s', () => {
    const accept = move('steady-t-accept');
    expect(ir.beats[accept?.goes ?? -1]?.id).toBe('b-back');
    expect(ir.redLineIds).toEqual(['rl-smear', 'type-trap']);
    expect(accept?.redLine).toBe(1);
    expect(words.redLines['type-trap']?.laws).toEqual([
      { id: 'sme-9', name: '《条例》第9条第1款', summary: '自交付之日起 30 日内付款。' },
    ]);
  });
});

describe('a move', () => {
  test('takes the family of its first tactic, one day, the beat’s next', () => {
    const list = move('td-list');
    expect(FAMILIES[list?.family ?? -1]).toBe('evidence');
    expect([list?.days, list?.isToKey, list?.redLine, list?.isTrap]).toEqual([1, true, -1, false]);
    expect(ir.beats[list?.goes ?? -1]?.id).toBe('b-probe');
    expect(ir.beats[move('td-again')?.goes ?? -1]?.id).toBe('b-back');
  });

  test('is heard by the key man, by another post, or by nobody outside', () => {
    const heard = (id: string) => [move(id)?.isToKey, ir.postIds[move(id)?.to ?? -1]];
    expect(heard('td-list')).toEqual([true, 'qian']);
    expect(heard('td-ask-zhao')).toEqual([false, 'zhao']);
    expect(heard('td-reissue')).toEqual([false, undefined]);
  });

  test('keeps why it is evidence among the words', () => {
    const [plus, minus] = move('td-ask-batch')?.evidence ?? [];
    expect([SKILLS[plus?.skill ?? -1], plus?.sign, minus?.sign]).toEqual(['listening', 1, -1]);
    expect(words.reasons[plus?.why ?? '']).toBe('一句能查的话，问出了真假。');
    expect(words.reasons[minus?.why ?? '']).toBe('问对了，时候不对。');
  });
});

test('words for a type have an id of their own, in the mouth of that type only', () => {
  const other = compileScenario(tiny(), chief, laws);
  const answers = (scenario: typeof other) =>
    scenario.ir.moves
      .find(({ id }) => id === 'td-ask-batch')
      ?.answers.map((one) => [one.line, one.isOwnVoice]);
  expect(answers(other)?.[0]).toEqual(['td-a-batch-yes-chief', true]);
  expect(other.words.lines['td-a-batch-yes-chief']).toEqual({
    text: '二十号那批。你还不信？',
    tell: '把单子推过来。',
  });
  expect(other.words.lines['td-a-batch-yes']).toBeUndefined();
  expect(answers({ hash: '', ir, words })?.[0]).toEqual(['td-a-batch-yes', false]);
});

test('every line that can be said has words', () => {
  const spoken = [...ir.beats.flatMap(({ says }) => says), ...ir.moves.flatMap(({ answers }) => answers)];
  const lines = [...spoken.map(({ line }) => line), ...ir.bank.flat(3)];
  expect(Object.keys(words.lines).toSorted()).toEqual([...new Set(lines)].toSorted());
});

test('the chain facts are those that the case marks', () => {
  expect(ir.factIds.filter((_, bit) => ((ir.chainFacts >> bit) & 1) === 1)).toEqual(['f-batch', 'f-signer']);
});

describe('the hash', () => {
  const hashOf = (one: CaseFile, client: ClientFile) => compileScenario(one, client, laws).hash;
  const plain = hashOf(tiny(), steady());

  test('is the same for the same files, wherever they are compiled', () => {
    expect(hashOf(tiny(), steady())).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
    // FNV-1a, 64 bits: published test values.
    expect([contentHash(''), contentHash('a'), contentHash('foobar')]).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });

  test('is another after any change of words or rules', () => {
    const others = [
      hashOf(
        tiny((file) => {
          file.brief.goal += '。';
        }),
        steady(),
      ),
      hashOf(
        tiny((file) => {
          file.scoring.late = 2;
        }),
        steady(),
      ),
      hashOf(
        tiny(),
        steady((file) => {
          file.restPatience = 2;
        }),
      ),
      hashOf(tiny(), chief),
    ];
    expect(new Set([plain, ...others]).size).toBe(5);
  });
});

test.each<[string, CaseFile]>([
  ['beat', { ...tiny(), visits: tiny().visits.map((visit) => ({ ...visit, onPatienceOut: 'nowhere' })) }],
  ['post', { ...tiny(), keyPost: 'nowhere' }],
  ['chain', { ...tiny(), start: { chain: 'nowhere' } }],
  ['law', { ...tiny(), redLines: tiny().redLines.map((line) => ({ ...line, laws: ['nowhere'] })) }],
])('a %s that isn’t there throws with its name', (_, file) => {
  expect(() => compileScenario(file, steady(), laws)).toThrow(/“nowhere”/);
});
