// What the desk reads out of lessons: every section's line and notes, in plain words; and the steps that the clicker takes through them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockStep, blockSteps, stepFrom } from '../../../../src/core/classroom/agenda/block-steps.ts';
import type { PlanBlock } from '../../../../src/core/classroom/agenda/plan.ts';
import { sectionsIn } from '../../../../src/core/classroom/script/lesson-script.ts';
import { ID_PATTERN } from '../../../../src/schema/id.ts';
import { anyBlock } from '../../../support/classroom/arbitrary-plan.ts';

const cite = (law: string) => `《${law}》`;
const lessons = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\d.*[.]mdx$/.test(path))
  .map((path) => [path, readFileSync(join('content', path), 'utf8')] as const);

describe('lessons of the course', () => {
  test.each(lessons)('%s: a line and notes for every section, nothing of the markup', (_path, body) => {
    const sections = sectionsIn(body, cite);
    expect(sections.length).toBe(body.split('<小节 ').length - 1);
    for (const { lines, notes, minutes, title } of sections) {
      expect([title, lines.length]).toEqual([title, 1]);
      expect(minutes).toBeGreaterThan(0);
      expect(notes.length).toBeGreaterThan(0);
      for (const words of [...notes, ...lines.map(({ text }) => text)]) {
        expect(words).not.toMatch(/[<>]|\*\*|\[\[|\n/);
        expect(words).toMatch(/\p{Script=Han}/u);
        expect(words).not.toMatch(ID_PATTERN);
      }
    }
  });

  test('a figure goes by its title, references by their words, paragraphs stay apart', () => {
    const body = [
      '<小节 id="s1" title="第一节">',
      '<对照表 id="t1" title="四种等法">',
      '</对照表>',
      '<投屏 id="l1" show="t1" />',
      '<讲师 id="n1" minutes="2">',
      '先看**表**，再问<术语 id="a">账龄</术语>。',
      '',
      '见<法规 id="b" />。',
      '- 先记账',
      '- 再问人',
      '</讲师>',
      '<讲师 id="n2" minutes="1.5">',
      '收住。',
      '</讲师>',
      '</小节>',
    ].join('\n');
    expect(sectionsIn(body, cite)).toEqual([
      {
        id: 's1',
        title: '第一节',
        ids: ['t1', 'l1', 'n1', 'a', 'b', 'n2'],
        minutes: 3.5,
        lines: [{ id: 'l1', text: '四种等法' }],
        notes: ['先看表，再问账龄。', '见《b》。', '先记账', '再问人', '收住。'],
      },
    ]);
  });
});

test('a line that shows what has no title is an error, not an id on the wall', () => {
  const body = '<小节 id="s1" title="第一节"><投屏 id="l1" show="gone" /></小节>';
  expect(() => sectionsIn(body, cite)).toThrow('gone');
});

describe('steps of a block', () => {
  const scripts = ['l1', 'l2', 'l3', 'l4'].map((id) => ({
    id,
    title: id,
    lines: [`${id}-a`, `${id}-b`].map((line) => ({ id: line, text: line })),
  }));
  const talking = (block: PlanBlock): PlanBlock => ({ ...block, kind: 'talk' });

  test('forward through all and back again, each once; at either end there is nothing further', () => {
    fc.assert(
      fc.property(anyBlock('b').map(talking), (block) => {
        const steps = blockSteps(block, scripts, []);
        expect(steps.length).toBe(1 + 2 * block.lessons.length);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        let show = stepFrom(steps, undefined, 1);
        for (const step of steps) {
          expect(show).toEqual(step);
          const next = stepFrom(steps, show, 1);
          if (next) expect(stepFrom(steps, next, -1)).toEqual(show);
          show = next;
        }
        expect(show).toBeUndefined();
        expect(stepFrom(steps, steps[0], -1)).toBeUndefined();
        for (const { id } of steps) expect(blockStep(id).block).toBe('b');
      }),
    );
  });

  test('with a deck a talk goes through the pages of its lessons, practice through those of its task', () => {
    const deck = ['l2', 'l1', 'l1', 'task', 'task'].map((lesson, index) => ({ id: `p${index}`, lesson }));
    const pages = [...deck, { id: 'sheet', lesson: 'l9' }, { id: 'sheet.2', lesson: 'l9' }];
    const [block] = fc.sample(anyBlock('b'), 1);
    if (!block) throw new Error('no block');
    const steps = (more: Partial<PlanBlock>) =>
      blockSteps({ ...block, ...more }, scripts, pages).map(({ id }) => id);
    expect(steps({ kind: 'talk', lessons: ['l1', 'l2'] })).toEqual(['b', 'p1', 'p2', 'p0']);
    expect(steps({ kind: 'practice', activities: ['sheet'] })).toEqual(['b', 'sheet', 'sheet.2']);
  });

  test('who practises sees the task and no lines', () => {
    fc.assert(
      fc.property(anyBlock('b'), (block) => {
        if (block.kind !== 'talk')
          expect(blockSteps(block, scripts, [])).toEqual([{ kind: 'block', id: 'b' }]);
      }),
    );
  });
});
