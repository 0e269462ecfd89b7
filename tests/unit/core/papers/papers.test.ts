// Forms, frozen items, grading and gain of papers.
import { describe, expect, test } from 'vitest';
import { drawPaper } from '../../../../src/core/papers/draw-paper.ts';
import { answerTo, frozenItems, isAnswered } from '../../../../src/core/papers/frozen-items.ts';
import { gainBetween, testsToCompare } from '../../../../src/core/papers/gain.ts';
import { gradeItem, gradesOf } from '../../../../src/core/papers/grade-paper.ts';
import { paperItem } from '../../../../src/core/papers/paper-item.ts';
import { byModule, byObjective } from '../../../../src/core/papers/paper-result.ts';
import { chosen } from '../record/event-samples.ts';
import { bankOf, gradedPaper, keyOf, ordering, paperOf, single } from './sample-paper.ts';

const [q1, q2, q3, q4] = [single('q1'), single('q2'), single('q3', 'o2', 'm2'), single('q4', 'o2', 'm2')];
const bank = bankOf([q1, q2, q3, q4], {
  tests: {
    minutes: 30,
    forms: [
      { A: 'q1', B: 'q2' },
      { A: 'q3', B: 'q4' },
    ],
  },
});
const idsOf = (paper: { readonly items: readonly { readonly question: string }[] }) =>
  paper.items.map(({ question }) => question);

describe('who gets which form', () => {
  test('the seed decides at first; before and after are different forms, in either order', () => {
    for (const seed of [4, 5]) {
      const pre = drawPaper(bank, 'pre', [], seed);
      expect(pre.form).toBe(seed === 4 ? 'A' : 'B');
      const post = drawPaper(bank, 'post', [paperOf([], { kind: 'pre', form: pre.form })], 9);
      expect(post.form).toBe(seed === 4 ? 'B' : 'A');
      expect(idsOf(post)).not.toEqual(expect.arrayContaining(idsOf(pre)));
    }
    expect(drawPaper(bank, 'pre', [paperOf([], { kind: 'post', form: 'A' })], 1).form).toBe('B');
  });

  test('the same test again brings the same form, and an examination doesn’t count', () => {
    const earlier = [
      paperOf([], { kind: 'exam', form: '', startedAt: 1 }),
      paperOf([], { kind: 'post', form: 'A', startedAt: 3 }),
      paperOf([], { kind: 'pre', form: 'B', startedAt: 2 }),
    ];
    expect(drawPaper(bank, 'pre', earlier, 4).form).toBe('B');
    expect(drawPaper(bank, 'post', earlier, 5).form).toBe('A');
    expect(drawPaper(bank, 'exam', earlier, 4).form).toBe('');
  });

  test('an item that was met before isn’t met after, even where the forms were paired anew', () => {
    const pre = paperOf([q2, q3], { kind: 'pre', form: 'A' });
    expect(idsOf(drawPaper(bank, 'post', [pre], 1))).toEqual(['q1', 'q4']);
  });

  test('items carry the wording, the objective, and a seed of their own', () => {
    const drawn = drawPaper(bank, 'pre', [], 4);
    expect(drawn.items[1]).toMatchObject({ question: 'q3', hash: 'h-q3', objective: 'o2' });
    expect(drawPaper(bank, 'pre', [], 4)).toEqual(drawn);
  });
});

describe('frozen items', () => {
  test('stay while their wording is there, and are known as changed otherwise', () => {
    const paper = paperOf([q1, q2, q3]);
    const items = frozenItems(paper.items, [q1, { ...q2, hash: 'new' }]);
    expect(items.map(({ question }) => question?.id)).toEqual(['q1', undefined, undefined]);
    expect(items.map((one) => isAnswered(one, {}))).toEqual([false, true, true]);
  });

  test('an answer of another form counts as none', () => {
    const [item] = frozenItems(paperOf([q1]).items, [q1]);
    if (!item) throw new Error('no item');
    expect(answerTo(item, { q1: chosen('a') })).toEqual(chosen('a'));
    expect(answerTo(item, { q1: chosen('elsewhere') })).toBeUndefined();
    expect(answerTo(item, {})).toBeUndefined();
  });

  test('show no hints and no links', () => {
    const law = { kind: 'law' as const, id: 'l', cite: '条例第9条' };
    const contract = { kind: 'contract' as const, text: '验收' };
    const item = {
      ...q1.item,
      setting: { text: ['据', law], place: 2, of: 3 },
      stem: ['按', law, contract],
      hints: [{ id: 'h', text: ['看'] }],
      options: [{ id: 'a', text: [law] }],
    } as typeof q1.item;
    expect(paperItem(item)).toMatchObject({
      setting: { text: ['据', '条例第9条'], place: 2, of: 3 },
      stem: ['按', '条例第9条', contract],
      hints: [],
      options: [{ id: 'a', text: ['条例第9条'] }],
    });
  });
});

describe('grading', () => {
  const order = ordering('q9');
  const items = frozenItems(paperOf([q1, q2, order, q3]).items, [q1, q2, order, { ...q3, hash: 'new' }]);
  const keys = new Map([q1, q2, order, q3].map((one) => [one.id, keyOf(one)]));

  test('grades every item, the open ones as wrong, and leaves the changed ones out', () => {
    const grades = gradesOf(items, keys, { q1: chosen('a'), q2: chosen('b') });
    expect(grades).toEqual([
      { question: 'q1', score: 1, correct: true, misconceptions: [] },
      { question: 'q2', score: 0, correct: false, misconceptions: ['b'] },
      // An order that was never touched is no answer, whatever the shuffle left in place.
      { question: 'q9', score: 0, correct: false, misconceptions: [] },
    ]);
  });

  test('an open item still shows what is right', () => {
    const [first, , , changed] = items;
    if (!first || !changed) throw new Error('no items');
    expect(gradeItem(first, keyOf(q1), {})).toMatchObject({
      isOpen: true,
      grade: { perPart: { a: 'missed' } },
    });
    expect(() => gradeItem(changed, keyOf(q3), {})).toThrow(/h-q3/);
  });
});

describe('what a paper comes to', () => {
  test('by module and objective, in the order of the outline, without empty rows', () => {
    const paper = gradedPaper([q3, q1, q2], ['q1']);
    expect(byModule(paper, bank)).toEqual([
      { id: 'm1', title: 'M m1', items: 2, correct: 1 },
      { id: 'm2', title: 'M m2', items: 1, correct: 0 },
    ]);
    expect(byObjective(gradedPaper([q3], ['q3']), bank)).toEqual([
      { id: 'o2', title: 'O o2', items: 1, correct: 1 },
    ]);
  });
});

describe('gain', () => {
  const twenty = Array.from({ length: 20 }, (_, n) => single(`t${n}`, `o${n}`));
  const outline = bankOf(twenty);
  const withRight = (count: number, changes = {}) =>
    gradedPaper(
      twenty,
      twenty.slice(0, count).map(({ id }) => id),
      changes,
    );

  test('is told by objective and module, with how much luck alone may bring', () => {
    const gain = gainBetween(withRight(8), withRight(16), outline);
    expect(gain.before).toEqual({ items: 20, correct: 8 });
    expect(gain.after).toEqual({ items: 20, correct: 16 });
    // Two standard deviations at 24 of 40: 2 · √(2 · 20 · 0.6 · 0.4) = 6.2, up.
    expect(gain.luckItems).toBe(7);
    expect(gain.normalised).toBeCloseTo(8 / 12, 10);
    expect(gain.modules).toEqual([
      { id: 'm1', title: 'M m1', before: { items: 20, correct: 8 }, after: { items: 20, correct: 16 } },
    ]);
    expect(gain.objectives).toHaveLength(20);
    expect(gain.objectives[9]).toMatchObject({ before: { correct: 0 }, after: { correct: 1 } });
  });

  test('has no normalised gain where that says nothing: luck, a loss, little missing, few items', () => {
    const normalised = (before: number, after: number) =>
      gainBetween(withRight(before), withRight(after), outline).normalised;
    expect(normalised(8, 14)).toBeUndefined();
    expect(normalised(16, 8)).toBeUndefined();
    expect(normalised(17, 20)).toBeUndefined();
    const [few, all] = [gradedPaper(twenty.slice(0, 5), []), withRight(20)];
    expect(gainBetween(few, all, outline).normalised).toBeUndefined();
    expect(gainBetween(withRight(0), withRight(0), outline).luckItems).toBe(0);
  });

  test('compares the last test after with the first one before it', () => {
    const of = (kind: 'pre' | 'post' | 'exam', startedAt: number) => withRight(1, { kind, startedAt });
    const [early, late, post, later] = [of('pre', 1), of('pre', 2), of('post', 3), of('post', 5)];
    expect(testsToCompare([late, later, post, early])).toEqual({ before: early, after: later });
    expect(testsToCompare([of('pre', 9), post])).toBeUndefined();
    expect(testsToCompare([early, of('exam', 4)])).toBeUndefined();
    expect(testsToCompare([early, paperOf([], { kind: 'post' })])).toBeUndefined();
  });
});
