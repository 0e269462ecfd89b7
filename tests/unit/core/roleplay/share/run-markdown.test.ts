// A game as Markdown: what was said in its order, and no sign of it read as anything but itself.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../../src/core/roleplay/replay.ts';
import { runMarkdown } from '../../../../../src/core/roleplay/share/run-markdown.ts';
import { transcriptOf } from '../../../../../src/core/roleplay/transcript.ts';
import { fixtureScenario } from '../../../../support/roleplay/fixture-scenarios.ts';
import { sharedRun } from '../../../../support/roleplay/shared-run.ts';

const words = {
  you: '您',
  visit: (title: string, place: string) => `${title} ${place}`,
  cutOff: '到此为止',
  step: (step: number) => `第 ${step} 步`,
  value: (points: number) => `${points} 分`,
  mark: () => '佳',
};

describe('a game as Markdown', () => {
  it('tells every move and every line once, in order', () => {
    const { run, scenario } = sharedRun(fixtureScenario('chief'), 3);
    const entries = transcriptOf(scenario, replay(scenario.ir, run.variant, run.moves));
    const told = runMarkdown(
      { title: '一局', facts: ['一案'], entries, analysis: undefined, notes: [] },
      words,
    );
    const places = run.moves.map(({ move }, index) => [
      told.indexOf(`**第 ${index + 1} 步`),
      told.indexOf(scenario.words.moves[move]?.text ?? '?'),
    ]);
    const flat = places.flat();
    expect(flat.every((place) => place >= 0)).toBe(true);
    expect(places.map(([step]) => step)).toEqual(
      places.map(([step]) => step).toSorted((a = 0, b = 0) => a - b),
    );
    expect(told.startsWith('# 一局\n\n- 一案\n\n')).toBe(true);
    expect(told.endsWith('\n')).toBe(true);
  });

  it('lets nothing through that Markdown or HTML would read', () => {
    const evil = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) `a` *b* # c\n# d | e & f';
    const told = runMarkdown(
      { title: evil, facts: [evil], entries: [], analysis: undefined, notes: [[evil, evil]] },
      words,
    );
    expect(told).not.toMatch(/(?<!\\)[<>[\]`*|&]/);
    expect(told.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
  });
});
