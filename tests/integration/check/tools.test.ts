// The commands for authors, run as they are typed: check:content, ids, new:lesson, json-schema.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCourse } from '../../../scripts/check/check-course.ts';
import { readCourse } from '../../../scripts/check/read-course.ts';
import { registerSchema } from '../../../src/schema/register.ts';
import { fixtures, validCourseFiles } from './defect.ts';
import { smallContract } from './small-contract.ts';

const project = join(import.meta.dirname, '../../..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huikuan-check-'));
  for (const [name, path] of validCourseFiles()) cpSync(path, join(root, name), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', script), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const at = (path: string) => join(root, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
const register = () => registerSchema.parse(parse(readFileSync(at('content/ids.yaml'), 'utf8'))).ids;
const codesFound = () => checkCourse(readCourse(root), smallContract).map(({ code }) => code);

describe('check:content', () => {
  test('prints place, code, message and fix, counts files, and fails', () => {
    const { status, stdout, lastLine } = run('check-content.ts', '--root', root);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^content\/course\.yaml:15:13 {2}lesson-unplanned {2}.*“first-lesson”.* {2}→ 怎么改：/m,
    );
    expect(lastLine).toMatch(/^15 passed, 6 failed$/);
  });

  test('a folder without a course fails', () => {
    const { status, lastLine } = run('check-content.ts', '--root', at('content/0-opening'));
    expect(status).toBe(1);
    expect(lastLine).toBe('0 passed, 4 failed');
  });

  test('checks built pages with the base path they name, or the one that is given', () => {
    const good = run('check-content.ts', '--html', join(fixtures, 'valid-html'));
    expect([good.status, good.lastLine]).toEqual([0, '2 passed, 0 failed']);
    const moved = run('check-content.ts', '--html', join(fixtures, 'valid-html'), '--base', '/c/');
    expect(moved.status).toBe(1);
    expect(moved.stdout).toContain('html-dead-link');
  });

  test('a folder without pages fails', () => {
    const { status } = run('check-content.ts', '--html', at('content'));
    expect(status).toBe(1);
  });
});

describe('ids', () => {
  test('adds new ids in order and leaves the others as they are', () => {
    const before = register();
    edit(
      'content/glossary.yaml',
      (text) => `${text}  - { id: ageing, term: 账龄, aliases: [], definition: 过期几天, origin: common }\n`,
    );
    expect(codesFound()).toEqual(['id-unregistered']);
    expect(run('ids.ts', '--root', root).status).toBe(0);
    expect(codesFound()).toEqual([]);
    expect(register().filter(({ id }) => id !== 'ageing')).toEqual(before);
    expect(register().map(({ id }) => id)).toEqual(
      register()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('never drops an id that is gone, and retires it with its parts when told', () => {
    edit('quizzes/1-difficulties.yaml', (text) =>
      text.slice(0, text.indexOf('  - id: q-two-2')).replace('obj-two-meet', 'obj-two-date'),
    );
    run('ids.ts', '--root', root);
    expect(register().map(({ id }) => id)).toContain('q-two-2');
    expect(codesFound()).toContain('id-changed');
    expect(run('ids.ts', '--root', root, '--retire', 'q-two-2', '--replaced-by', 'q-two-1').status).toBe(0);
    expect(register().find(({ id }) => id === 'q-two-2')).toMatchObject({
      retired: true,
      replacedBy: 'q-two-1',
    });
    expect(register().find(({ id }) => id === 'q-two-2/h1')).toMatchObject({ retired: true });
    expect(codesFound()).not.toContain('id-changed');
  });

  test.each([
    ['an id that is still used', ['--retire', 'q-two-2'], '还在内容里'],
    ['an id that nobody knows', ['--retire', 'q-nine'], '没有登记过'],
  ])('refuses to retire %s', (_, args, words) => {
    const before = readFileSync(at('content/ids.yaml'), 'utf8');
    const { status, stderr } = run('ids.ts', '--root', root, ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(readFileSync(at('content/ids.yaml'), 'utf8')).toBe(before);
  });

  test('never overwrites a register that it cannot read', () => {
    edit('content/ids.yaml', (text) => `${text}  - { id: [\n`);
    const before = readFileSync(at('content/ids.yaml'), 'utf8');
    expect(run('ids.ts', '--root', root).status).toBe(1);
    expect(readFileSync(at('content/ids.yaml'), 'utf8')).toBe(before);
  });
});

/** What a lesson has that was only just begun, in an outline that names it beside the promised ones. */
const LACKS_WORDS = ['reference-missing', 'text-too-thin', 'minutes-sum', 'lesson-unplanned', 'unknown-id'];

/** Puts a fourth lesson into the outline, with two objectives and these more. */
function plan(more: string): void {
  edit(
    'content/course.yaml',
    (text) => `${text}      - id: fourth-lesson
        title: 第四课
        minutes: 8
        covers: [{ item: 收尾, sections: [four-case] }]
        objectives:
          - { id: obj-four-a, text: 能收尾 }
          - { id: obj-four-b, text: 能复述 }
${more}`,
  );
  edit('content/agenda.yaml', (text) =>
    text.replace('post: [third-lesson]', 'post: [third-lesson, fourth-lesson]'),
  );
}

describe('new:lesson', () => {
  test('writes a lesson that lacks only words', () => {
    plan('');
    expect(run('new-lesson.ts', 'fourth-lesson', '--root', root).status).toBe(0);
    run('ids.ts', '--root', root);
    expect(codesFound()).toEqual(LACKS_WORDS);
  });

  test('asks every one of four objectives', () => {
    plan('          - { id: obj-four-c, text: 能定日期 }\n          - { id: obj-four-d, text: 能留痕 }\n');
    run('new-lesson.ts', 'fourth-lesson', '--root', root);
    run('ids.ts', '--root', root);
    expect(codesFound()).toEqual(LACKS_WORDS);
  });

  test('refuses to overwrite, and to write a lesson that is not in the outline', () => {
    const before = readFileSync(at('quizzes/1-difficulties.yaml'), 'utf8');
    expect(run('new-lesson.ts', 'second-lesson', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('已经有了'),
    });
    expect(run('new-lesson.ts', 'fifth-lesson', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('third-lesson'),
    });
    expect(run('new-lesson.ts', '--root', root).status).toBe(1);
    expect(readFileSync(at('quizzes/1-difficulties.yaml'), 'utf8')).toBe(before);
  });

  test('makes the question file of a module that has none', () => {
    plan('');
    rmSync(at('quizzes/2-reasons.yaml'));
    expect(run('new-lesson.ts', 'fourth-lesson', '--root', root).status).toBe(0);
    expect(parse(readFileSync(at('quizzes/2-reasons.yaml'), 'utf8'))).toMatchObject({
      questions: [{}, {}, {}],
    });
  });
});

describe('json-schema', () => {
  test('writes schemas that --check then finds fresh, and stale after a change', () => {
    expect(run('json-schema.ts', '--check', '--root', root).status).toBe(1);
    expect(run('json-schema.ts', '--root', root).status).toBe(0);
    expect(run('json-schema.ts', '--check', '--root', root).status).toBe(0);
    edit('docs/schema/course.json', (text) => text.replace('"minutes"', '"hours"'));
    const { status, stderr } = run('json-schema.ts', '--check', '--root', root);
    expect([status, stderr]).toEqual([1, expect.stringContaining('docs/schema/course.json')]);
  });

  test('the committed schemas are fresh', () => {
    expect(() =>
      execFileSync(process.execPath, [join(project, 'scripts/json-schema.ts'), '--check'], {
        cwd: project,
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});
