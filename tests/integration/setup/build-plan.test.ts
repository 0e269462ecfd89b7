// Proves what the command line of the build asks for, and which folders it never touches.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/build/job.ts';
import { buildPlan } from '../../../scripts/build/plan.ts';

const at = (name: string): string => resolve(projectRoot, name);
const contentRoot = resolve(projectRoot);

test('without options both editions are built for our own server', () => {
  expect(buildPlan([], {})).toEqual({
    onlyIfStale: false,
    jobs: [
      { edition: 'learner', base: '/', outDir: at('dist'), contentRoot },
      { edition: 'trainer', base: '/trainer/', outDir: at('dist-trainer'), contentRoot },
    ],
  });
});

test('a base makes one folder for any static host and leaves the served ones alone', () => {
  expect(buildPlan(['--base', '/a/b/'], {})).toMatchObject({
    jobs: [{ edition: 'learner', base: '/a/b/', outDir: at('dist-static') }],
  });
  expect(buildPlan(['--base', '/a/b/', '--out', at('.cache/x')], {})).toMatchObject({
    jobs: [{ outDir: at('.cache/x') }],
  });
  expect(buildPlan(['--edition', 'trainer'], {})).toMatchObject({
    jobs: [{ base: '/trainer/', outDir: at('dist-trainer') }],
  });
});

test('other words come from HUIKUAN_ROOT', () => {
  expect(buildPlan([], { HUIKUAN_ROOT: '.cache/bench' })).toMatchObject({
    jobs: [{ contentRoot: at('.cache/bench') }, {}],
  });
});

test.each(['a/b/', '/a/b', '/a b/', '//', '/../', 'https://x/'])('the base %s is refused', (base) => {
  expect(buildPlan(['--base', base], {})).toEqual({ problem: expect.stringContaining('--base') });
});

test.each(['.', '..', '/', 'src', 'content/x', 'node_modules', 'docs'])('the target %s is refused', (out) => {
  expect(buildPlan(['--edition', 'learner', '--out', resolve(projectRoot, out)], {})).toHaveProperty(
    'problem',
  );
});

test('unknown words are refused', () => {
  for (const args of [['--edition', 'x'], ['--wat'], ['x'], ['--out', 'y']])
    expect(buildPlan(args, {})).toHaveProperty('problem');
});
