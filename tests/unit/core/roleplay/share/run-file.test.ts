// A game as a file: what was written is what is read, and everything else is refused by its name.
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../../src/core/quiz/random.ts';
import { contentHash } from '../../../../../src/core/roleplay/compile/content-hash.ts';
import {
  type ParsedRunFile,
  parseRunFile,
  RUN_FILE_REFUSALS,
} from '../../../../../src/core/roleplay/share/parse-run-file.ts';
import {
  RUN_FILE_MOST,
  runChecksum,
  type SharedRun,
  writeRunFile,
} from '../../../../../src/core/roleplay/share/run-file.ts';
import { stateHash } from '../../../../../src/core/roleplay/state.ts';
import { keptTranscript, transcriptOf } from '../../../../../src/core/roleplay/transcript.ts';
import { ENGINE } from '../../../../../src/schema/words/roleplay.ts';
import { fixtureScenarios } from '../../../../support/roleplay/fixture-scenarios.ts';
import { mutateText, mutateValue } from '../../../../support/roleplay/mutate-json.ts';
import { sharedRun } from '../../../../support/roleplay/shared-run.ts';

const COURSE = 'huikuan';
const scenarios = fixtureScenarios();
const samples = scenarios.flatMap((one) => [0, 1, 2, 3].map((seed) => sharedRun(one, seed)));
const [sample] = samples;
if (!sample) throw new Error('no sample');

const reasonOf = (parsed: ParsedRunFile) => (parsed.ok ? 'ok' : parsed.reason);
const read = (file: string) => parseRunFile(file, COURSE);

/** As a forger writes it: hashes and checksum fit whatever was changed. */
function signed(shared: SharedRun): string {
  const { ir, words } = shared.scenario;
  const hash = contentHash(JSON.stringify({ ir, words }));
  const whole = { ...shared, run: { ...shared.run, contentHash: hash }, scenario: { hash, ir, words } };
  return writeRunFile(whole);
}

describe('a run file', () => {
  it('gives back what was written, move by move, under the wording that it carries', () => {
    for (const shared of samples) {
      const parsed = read(writeRunFile(shared));
      if (!parsed.ok) throw new Error(parsed.reason);
      expect(parsed.shared).toEqual(shared);
      expect(parsed.replay.played.map(({ result }) => stateHash(result.state))).toEqual(
        shared.run.moves.map(({ hash }) => hash),
      );
      expect(parsed.isOldRules).toBe(false);
    }
  });

  it('leaves out what was not handed on', () => {
    const bare: SharedRun = { ...sample, name: '', guess: undefined, notes: {} };
    const parsed = read(writeRunFile(bare));
    expect(parsed.ok && parsed.shared).toEqual(bare);
  });

  it('is refused when it is cut short, wherever', () => {
    const file = writeRunFile(sample);
    for (const length of [1, 5, 24, 200, file.length >> 1, file.length - 1]) {
      expect([length, reasonOf(read(file.slice(0, length)))]).toEqual([length, 'truncated']);
    }
  });

  it('is refused when it is something else', () => {
    for (const other of [
      '',
      '   ',
      '[]',
      '42',
      '"x"',
      '{"kind":"huikuan-backup","v":1}',
      'PK\u0003\u0004',
      '<svg/>',
    ]) {
      expect([other, reasonOf(read(other))]).toEqual([other, 'foreign']);
    }
  });

  it('is refused when a later version wrote it, or later rules decided it', () => {
    const body = JSON.parse(writeRunFile(sample));
    expect(reasonOf(read(JSON.stringify({ ...body, v: 2, run: undefined })))).toBe('newer');
    expect(reasonOf(read(JSON.stringify({ ...body, run: { ...body.run, engine: 99 } })))).toBe('newer');
  });

  it('is refused when it is of another course, or larger than any', () => {
    expect(reasonOf(parseRunFile(writeRunFile(sample), 'another'))).toBe('other-course');
    expect(reasonOf(read(`${writeRunFile(sample)}${' '.repeat(RUN_FILE_MOST)}`))).toBe('too-large');
  });

  it('is refused when it was altered', () => {
    const body = JSON.parse(writeRunFile(sample));
    const altered = [
      { ...body, name: '别人' },
      { ...body, run: { ...body.run, moves: body.run.moves.slice(1) } },
      { ...body, scenario: { ...body.scenario, words: { ...body.scenario.words, title: '另一案' } } },
      { ...body, checksum: undefined },
    ];
    for (const one of altered) expect(reasonOf(read(JSON.stringify(one)))).toBe('damaged');
  });

  it('is found out when it was forged, checksum and all', () => {
    const [first, ...rest] = sample.run.moves;
    if (!first) throw new Error('no move');
    const forged = [
      [{ ...first, hash: '00000000' }, ...rest],
      [{ ...first, lines: ['no-such-line'] }, ...rest],
      [...rest, first],
    ];
    for (const moves of forged) {
      expect(reasonOf(read(writeRunFile({ ...sample, run: { ...sample.run, moves } })))).toBe('forged');
    }
  });

  it('is refused when its scenario leads nowhere or has no words for what is said, hashes and all', () => {
    const { scenario } = sample;
    const { ir, words } = scenario;
    const [first, ...others] = ir.moves;
    if (!first) throw new Error('no move');
    const { [first.id]: _, ...fewer } = words.moves;
    const strange = [
      { ...scenario, ir: { ...ir, moves: [...others, { ...first, goes: 3999 }] } },
      { ...scenario, ir: { ...ir, reactions: ir.reactions.slice(0, -1) } },
      { ...scenario, ir: { ...ir, start: { ...ir.start, beat: 199 } } },
      { ...scenario, words: { ...words, moves: fewer } },
    ];
    for (const one of strange) expect(reasonOf(read(signed({ ...sample, scenario: one })))).toBe('damaged');
  });

  it('is shown by the lines that were kept when its rules are no longer ours', () => {
    const parsed = parseRunFile(writeRunFile(sample), COURSE, ENGINE + 1);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect([parsed.isOldRules, parsed.replay.played]).toEqual([true, []]);
    const { run, scenario } = parsed.shared;
    const told = keptTranscript(scenario.words, run.moves, 1);
    expect(told.filter(({ kind }) => kind === 'move').length).toBe(run.moves.length);
    expect(told.some(({ kind }) => kind === 'lost')).toBe(false);
  });

  it('takes 10,000 mutated files without a crash, and believes none of what was changed', () => {
    const random = seededRandom('run files');
    const met = new Set<string>();
    for (let round = 0; round < 10_000; round += 1) {
      const shared = samples[round % samples.length] ?? sample;
      const file = writeRunFile(shared);
      const isForger = round % 2 === 0;
      const changed = isForger ? forgery(shared, random) : mutateText(file, random);
      if (changed === undefined) continue;
      const parsed = read(changed);
      met.add(reasonOf(parsed));
      if (!parsed.ok) continue;
      // What is let in is a game that can be played as it says, and shown.
      const { replay, shared: got } = parsed;
      expect(replay.broken).toBeUndefined();
      expect(replay.played.length).toBe(got.run.moves.length);
      expect(() => transcriptOf(got.scenario, replay)).not.toThrow();
      if (!isForger) expect(runChecksum(got)).toBe(runChecksum(shared));
    }
    expect([...met].toSorted()).toEqual(
      ['ok', ...RUN_FILE_REFUSALS].filter((one) => one !== 'too-large').toSorted(),
    );
  }, 60_000);
});

/** Undefined where the change left nothing to sign. */
function forgery(shared: SharedRun, random: () => number): string | undefined {
  const changed = mutateValue(shared, random);
  try {
    return signed(changed as SharedRun);
  } catch {
    return undefined;
  }
}
