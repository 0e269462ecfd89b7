// The commands for authors of the role-play, run as they are typed: new:case, new:client, and the check that watches.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkCourse } from '../../../scripts/check/check-course.ts';
import { codes } from '../../../scripts/check/codes.ts';
import { courseContract } from '../../../scripts/check/contract.ts';
import { readCourse } from '../../../scripts/check/read-course.ts';
import { judgeScenarios } from '../../../scripts/scenarios/judge-scenarios.ts';
import { ruleCodes } from '../../../scripts/scenarios/rule-words.ts';
import { moveSchema } from '../../../src/schema/move.ts';
import { STATIONS } from '../../../src/schema/words/payment-loop.ts';
import {
  CHANNELS,
  FAMILIES,
  GRADES,
  OUTCOMES,
  PROMISES,
  SKILLS,
  TACTICS,
  TIERS,
  TRAITS,
} from '../../../src/schema/words/roleplay.ts';

const project = join(import.meta.dirname, '../../..');
/** Two types to play against; the other numbers are free. */
const CLIENTS = ['content/clients/1-perfectionist.yaml', 'content/clients/8-leader.yaml'];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huikuan-new-'));
  for (const folder of ['content', 'quizzes'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  for (const folder of ['content/cases', 'content/clients', 'content/drills'])
    rmSync(join(root, folder), { recursive: true, force: true });
  for (const client of CLIENTS) cpSync(join(project, client), join(root, client));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);
const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', script), ...args, '--root', root],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};
/** Findings in the file that was made. */
const codesIn = (path: string) =>
  checkCourse(readCourse(root), courseContract).flatMap(({ file, code }) =>
    file === path && code !== 'id-unregistered' ? [code] : [],
  );

describe('new:case', () => {
  test('writes a case that only lacks words and moves, and can be played to five endings', () => {
    expect(run('new-case.ts', 'retention-money').status).toBe(0);
    expect(run('ids.ts').status).toBe(0);
    expect(codesIn('content/cases/retention-money.yaml')).toEqual(['moves-few']);
    const [judged] = judgeScenarios(root, 'retention-money').cases;
    expect(judged?.report.opened).toBeDefined();
    const rules = new Set(judged?.findings.map(({ code }) => code));
    for (const broken of [
      'dead-end',
      'unreached',
      'endless',
      'few-tiers',
      'full-without-fact',
      'planned-without-chain',
    ])
      expect(rules).not.toContain(broken);
  });

  test('two new cases have ids of their own; that their lines are still the same is said', () => {
    expect(run('new-case.ts', 'retention-money').status).toBe(0);
    expect(run('new-case.ts', 'road-maintenance').status).toBe(0);
    expect(new Set(codesIn('content/cases/road-maintenance.yaml'))).toEqual(
      new Set(['moves-few', 'line-twice']),
    );
  });

  test.each([[undefined], ['Retention'], ['质保金'], ['a/../b'], ['9-months'], ['']])(
    'refuses the id %j in words',
    (id) => {
      const { status, stderr } = run('new-case.ts', ...(id === undefined ? [] : [id]));
      expect(status).toBe(1);
      expect(stderr).toContain('npm run new:case -- retention-money');
    },
  );

  test('never overwrites', () => {
    run('new-case.ts', 'retention-money');
    writeFileSync(at('content/cases/retention-money.yaml'), '# mine\n');
    const { status, stderr } = run('new-case.ts', 'retention-money');
    expect([status, stderr.includes('已经有了')]).toEqual([1, true]);
    expect(readFileSync(at('content/cases/retention-money.yaml'), 'utf8')).toBe('# mine\n');
  });
});

describe('new:client', () => {
  test('writes a type that only lacks words', () => {
    expect(run('new-client.ts', '5-thinker').status).toBe(0);
    expect(run('ids.ts').status).toBe(0);
    expect(codesIn('content/clients/5-thinker.yaml')).toEqual([]);
  });

  test.each([
    ['a number that is taken', '8-boss', '8-leader'],
    ['an id that is taken', '5-leader', '8-leader'],
    ['no number', 'thinker', '5-thinker'],
    ['a number beyond nine', '10-thinker', '5-thinker'],
    ['an id in Chinese', '5-理智型', '5-thinker'],
  ])('refuses %s in words', (_, name, words) => {
    const { status, stderr } = run('new-client.ts', name);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(existsSync(at(`content/clients/${name}.yaml`))).toBe(false);
  });
});

test('the check that watches says what a save has changed, and ends with Ctrl-C', {
  timeout: 60_000,
}, async () => {
  run('new-case.ts', 'retention-money');
  run('ids.ts');
  const watching = spawn(
    process.execPath,
    [join(project, 'scripts/check-scenarios.ts'), '--watch', '--root', root, '--page', at('report.html')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void watching.kill('SIGKILL'));
  let said = '';
  const waiters: (() => void)[] = [];
  watching.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    for (const wake of waiters.splice(0)) wake();
  });
  const hear = async (words: string): Promise<number> => {
    while (!said.includes(words)) await new Promise<void>((wake) => waiters.push(wake));
    return said.indexOf(words) + words.length;
  };
  /** Waits until a check is over, and takes what it said. */
  const next = async (): Promise<string> => {
    const end = await hear('按 Ctrl-C 结束。\n');
    const now = said.slice(0, end);
    said = said.slice(end);
    return now;
  };
  const path = at('content/cases/retention-money.yaml');
  const good = readFileSync(path, 'utf8');
  // Saved while the first check is still at the game.
  await hear('moves-few');
  writeFileSync(path, good.replace('keyPost: chief', 'keyPost: nobody'));
  const first = await next();
  expect(first).toContain('＋ content/cases/retention-money.yaml');
  expect(first).toContain('moves-few');
  expect(first).toMatch(/^＋ .*game-length/m);

  const second = await next();
  expect(second).toMatch(/^＋ .*unknown-id/m);
  expect(second).not.toMatch(/^＋ .*moves-few/m);
  // What can't be played is not said to be mended.
  expect(second).toContain('没有当游戏查');
  expect(second).not.toMatch(/^－/m);

  writeFileSync(path, good);
  const third = await next();
  expect(third).toMatch(/^－ .*unknown-id/m);
  expect(third).not.toMatch(/^＋/m);
  expect(third).toMatch(/处“待写”/);
  watching.kill('SIGINT');
  expect(await once(watching, 'exit')).toEqual([0, null]);
});

test('the page for trainers names every word that a case may use, and every command', () => {
  const page = readFileSync(join(project, 'docs/authoring-cases.zh.md'), 'utf8');
  const words = [
    ...FAMILIES,
    ...Object.keys(TACTICS),
    ...CHANNELS,
    ...TRAITS,
    ...PROMISES,
    ...SKILLS,
    ...TIERS,
    ...GRADES,
    ...OUTCOMES,
    ...STATIONS,
  ];
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  for (const command of ['new:case', 'new:client', 'ids', 'dev', 'check:content', 'check:scenarios'])
    expect(page).toContain(`npm run ${command}`);
  const known = new Set([...Object.keys(codes), ...Object.keys(ruleCodes)]);
  const told = page.slice(page.indexOf('## 卡住了')).match(/(?<=`)[a-z]+-[a-z-]+(?=`)/g) ?? [];
  expect(told.filter((code) => !known.has(code))).toEqual([]);
});

test('the move that the page shows is one', () => {
  const page = readFileSync(join(project, 'docs/authoring-cases.zh.md'), 'utf8');
  const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(z.array(moveSchema).length(1).safeParse(parse(shown)).error).toBeUndefined();
});

test('a case that was written from the page alone only has too few moves', () => {
  const path = 'content/cases/retention-money.yaml';
  mkdirSync(at('content/cases'));
  cpSync(join(project, 'tests/fixtures/authoring/retention-money.yaml'), at(path));
  expect(codesIn(path)).toEqual(['moves-few']);
  expect(readFileSync(at(path), 'utf8')).not.toContain('待写');
});

test('a list with Chinese commas is told as what it is', () => {
  run('new-case.ts', 'retention-money');
  const path = at('content/cases/retention-money.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('[which-batch]', '[which-batch，who-signs]'));
  const found = checkCourse(readCourse(root), courseContract).find(({ code }) => code === 'bad-value');
  expect(found?.message).toContain('“which-batch，who-signs”');
  expect(found?.message).toContain('半角逗号');
});
