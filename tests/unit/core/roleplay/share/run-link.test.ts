// A game as a link: short enough for a chat, the same game at the other end, and never anything else.
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../../src/core/quiz/random.ts';
import { contentHash } from '../../../../../src/core/roleplay/compile/content-hash.ts';
import { replay } from '../../../../../src/core/roleplay/replay.ts';
import { openRunLink } from '../../../../../src/core/roleplay/share/open-run-link.ts';
import type { SharedRun } from '../../../../../src/core/roleplay/share/run-file.ts';
import {
  parseRunLink,
  RUN_LINK_MOST,
  writeRunLink,
} from '../../../../../src/core/roleplay/share/run-link.ts';
import { ENGINE } from '../../../../../src/schema/words/roleplay.ts';
import { fixtureScenarios } from '../../../../support/roleplay/fixture-scenarios.ts';
import { mutateText } from '../../../../support/roleplay/mutate-json.ts';
import { sharedRun } from '../../../../support/roleplay/shared-run.ts';

const COURSE = 'huikuan';
const samples = fixtureScenarios().flatMap((one) =>
  Array.from({ length: 20 }, (_, seed) => sharedRun(one, seed * 214_748_364, seed)),
);

function linkOf(shared: SharedRun): string {
  const link = writeRunLink(shared, replay(shared.scenario.ir, shared.run.variant, shared.run.moves).played);
  if (link === undefined) throw new Error('no link');
  return link;
}
const [sample = ''] = samples.slice(-1).map(linkOf);
const reasonOf = (text: string, rules?: number) => {
  const parsed = parseRunLink(text, COURSE, rules);
  return parsed.ok ? 'ok' : parsed.reason;
};
/** With a checksum that fits. */
const signed = (body: string) => `${body}.${contentHash(body).slice(0, 8)}`;
const withPart = (index: number, part: string) =>
  signed(sample.split('.').slice(0, -1).with(index, part).join('.'));

describe('a link', () => {
  it('opens as the game that it was made from, line by line', () => {
    for (const shared of samples) {
      const parsed = parseRunLink(linkOf(shared), COURSE);
      if (!parsed.ok) throw new Error(parsed.reason);
      const opened = openRunLink(parsed.link, shared.scenario);
      if (!opened.ok) throw new Error(opened.reason);
      expect(opened.shared.run).toEqual({ ...shared.run, id: opened.shared.run.id });
      expect(opened.replay.played.map(({ kept }) => kept)).toEqual(shared.run.moves);
      expect([opened.shared.name, opened.shared.notes]).toEqual(['', {}]);
    }
  });

  it('stays below 300 characters with the longest names, the longest game and a long address', () => {
    const [shared] = samples;
    if (!shared) throw new Error('no sample');
    const long = 'a'.repeat(30);
    const run = { ...shared.run, caseId: long, typeId: long, seed: 2 ** 32 - 1, variant: 3 };
    const link = linkOf({ ...shared, run }).length + 18;
    expect(link + 'https://training.example-software.com.cn/kehu/2027/play/run/#'.length).toBeLessThan(
      RUN_LINK_MOST,
    );
  });

  it('is told apart when it is cut, altered, newer, older, of another course, or nothing of ours', () => {
    for (const length of [2, 20, sample.length >> 1, sample.length - 9, sample.length - 1]) {
      expect([length, reasonOf(sample.slice(0, length))]).toEqual([length, 'truncated']);
    }
    expect(reasonOf(sample.replace('huikuan', 'huikuam'))).toBe('damaged');
    expect(reasonOf(`${sample}x`)).toBe('damaged');
    expect(reasonOf(`2${sample.slice(1)}`)).toBe('newer');
    expect(reasonOf(withPart(2, String(ENGINE + 1)))).toBe('newer');
    expect(reasonOf(sample, ENGINE + 1)).toBe('old-rules');
    expect(reasonOf(withPart(1, 'another'))).toBe('other-course');
    for (const other of [
      '',
      'main',
      '1',
      'javascript:alert(1)',
      '<script>',
      '1.%3Cscript%3E',
      '1.x'.repeat(200),
    ]) {
      expect([other, reasonOf(other)]).toEqual([other, 'foreign']);
    }
  });

  it('with a checksum that fits but parts that do not is altered', () => {
    for (const [index, part] of [
      [2, '1e1'],
      [3, '__proto__'],
      [4, ''],
      [5, '9'],
      [6, '-1'],
      [7, 'ZZ'],
      [7, 'zzzzzzzzzzzzzzzz'],
      [8, 'short'],
    ] as const) {
      expect([index, part, reasonOf(withPart(index, part))]).toEqual([index, part, 'damaged']);
    }
  });

  it('made up with care is found out by playing it', () => {
    const shared = samples.at(-1);
    if (!shared) throw new Error('no sample');
    for (const [index, part] of [
      [6, '99'],
      [9, '____'],
      [9, `${sample.split('.')[9]}A`.repeat(3)],
      [8, '0123456789abcdef'],
      [3, 'another-case'],
    ] as const) {
      const parsed = parseRunLink(withPart(index, part), COURSE);
      if (!parsed.ok) throw new Error(`${part}: ${parsed.reason}`);
      expect([part, openRunLink(parsed.link, shared.scenario).ok]).toEqual([part, false]);
    }
  });

  it('is refused or opened in 10,000 mutations, never a crash, never a changed game', () => {
    const random = seededRandom('links');
    const met = new Set<string>();
    for (let round = 0; round < 10_000; round += 1) {
      const shared = samples[round % samples.length];
      if (!shared) throw new Error('no sample');
      const link = linkOf(shared);
      const changed = mutateText(link, random);
      const body = changed.split('.').slice(0, -1).join('.');
      for (const text of [changed, signed(body)]) {
        const parsed = parseRunLink(text, COURSE);
        const opened = parsed.ok ? openRunLink(parsed.link, shared.scenario) : parsed;
        met.add(opened.ok ? 'ok' : opened.reason);
        if (!opened.ok) continue;
        if (text === changed) expect(text).toBe(link);
        const { run, scenario } = opened.shared;
        expect(replay(scenario.ir, run.variant, run.moves).broken).toBeUndefined();
      }
    }
    expect([...met]).toEqual(expect.arrayContaining(['ok', 'forged', 'damaged', 'foreign', 'truncated']));
  }, 60_000);
});
