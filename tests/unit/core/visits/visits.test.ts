// The sheet for tomorrow's visit: whole for every station, post and put-off; the nearest case and position by what they have in common.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nearestPuzzle, rankCases, type VisitAim } from '../../../../src/core/visits/nearest.ts';
import { buyerTypeOf, postKindOf } from '../../../../src/core/visits/post-kind.ts';
import { type VisitCase, type VisitPuzzle, visitCase } from '../../../../src/core/visits/visit-case.ts';
import { sheetLines, visitSheet } from '../../../../src/core/visits/visit-sheet.ts';
import { caseSchema } from '../../../../src/schema/case.ts';
import { visitsSchema } from '../../../../src/schema/visits.ts';
import { BUYER_TYPES } from '../../../../src/schema/words/deal.ts';
import { POST_KINDS, VISIT_STATIONS } from '../../../../src/schema/words/visit.ts';

const visits = visitsSchema.parse(parse(readFileSync('content/visits.yaml', 'utf8')));
const cases = readdirSync('content/cases')
  .toSorted()
  .map((file) => caseSchema.parse(parse(readFileSync(`content/cases/${file}`, 'utf8'))))
  .map((one) => visitCase(visits, one, `/play/${one.id}/`));
const caseOf = (id: string) => cases.find(({ caseId }) => caseId === id) ?? expect.fail(id);
const choices = VISIT_STATIONS.flatMap((station) =>
  POST_KINDS.flatMap((post) =>
    (visits.stations.find((one) => one.station === station)?.putOffs ?? []).map(({ id }) => ({
      station,
      post,
      putOff: id,
    })),
  ),
);

describe('the sheet', () => {
  test('is whole for every station, post and put-off, with a card and without one', () => {
    expect(choices.length).toBeGreaterThan(150);
    for (const choice of choices)
      for (const said of ['', '126 万元']) {
        const sheet = visitSheet(visits, choice, () => said);
        const lines = sheet ? sheetLines(sheet) : expect.fail(JSON.stringify(choice));
        expect(lines).toHaveLength(9);
        for (const { text } of lines) expect(text).toMatch(/^[^{}]+$/);
        expect(new Set(lines.map(({ name }) => name)).size).toBe(9);
      }
  });

  test('says what the card says, and the plain sentence where one thing is missing', () => {
    const choice = { station: 'acceptance', post: 'section', putOff: 'vp-just-came' } as const;
    const whole = visitSheet(visits, choice, (field) =>
      field === 'amount' ? '126 万元' : '2026 年 4 月 20 日',
    );
    expect(whole?.opening[0].text).toContain('2026 年 4 月 20 日');
    expect(whole?.opening[0].text).toContain('126 万元');
    const half = visitSheet(visits, choice, (field) => (field === 'amount' ? '126 万元' : ''));
    expect(half?.opening[0].text).toBe('验收申请交了，收件回执在这儿。今天只说验收这张纸，不说付款。');
  });

  test('own words belong to one thing: no name stands for two texts', () => {
    const texts = new Map<string, string>();
    for (const choice of choices)
      for (const { name, text } of sheetLines(visitSheet(visits, choice, () => '') ?? expect.fail()))
        expect(texts.set(name, texts.get(name) ?? text).get(name)).toBe(text);
  });

  test('a put-off of another station makes none', () => {
    const choice = { station: 'payment', post: 'finance', putOff: 'vp-just-came' } as const;
    expect(visitSheet(visits, choice, () => '')).toBeUndefined();
  });
});

describe('who is met', () => {
  test.each([
    ['财务股股长', 'finance'],
    ['分管副局长', 'leader'],
    ['局办主任', 'office'],
    ['财政局业务股', 'treasury'],
    ['信息科经办', 'clerk'],
    ['设备科科长', 'section'],
    ['监理单位总监', 'third'],
    ['云衡信息销售总监沈岚', undefined],
  ])('%s: %s', (name, kind) => expect(postKindOf(visits, name)).toBe(kind));

  test.each([
    ['临江市第二人民医院', 'institution'],
    ['江北区教育局', 'agency'],
    ['临江城投', 'platform'],
    ['甲-03', undefined],
  ])('%s: %s', (unit, type) => expect(buyerTypeOf(visits, unit)).toBe(type));

  test('every case of the course has a key post, a put-off and a buyer', () => {
    for (const one of cases) {
      expect(one.keyPost, one.caseId).toBeDefined();
      expect(one.putOffs.length, one.caseId).toBeGreaterThan(0);
      expect(one.buyer, one.caseId).toBeDefined();
    }
  });
});

const anyAim = fc.record({
  choice: fc.constantFrom(...choices),
  buyer: fc.option(fc.constantFrom(...BUYER_TYPES), { nil: undefined }),
});
const aimOf = ({ choice, buyer }: { choice: (typeof choices)[number]; buyer: VisitAim['buyer'] }) => ({
  ...choice,
  buyer,
});

describe('the nearest case', () => {
  test.each([
    ['new-chief', { station: 'acceptance', post: 'section', putOff: 'vp-just-came', buyer: 'agency' }],
    [
      'settlement-audit',
      { station: 'settlement', post: 'finance', putOff: 'vp-wait-audit', buyer: 'agency' },
    ],
    ['software-final', { station: 'invoice', post: 'finance', putOff: 'vp-not-received', buyer: undefined }],
  ] as const)('%s', (id, aim) => expect(rankCases(cases, aim)[0]?.of.caseId).toBe(id));

  test('keeps all cases, is the same in whatever order they come, and never puts a weaker one in front', () => {
    fc.assert(
      fc.property(anyAim, fc.shuffledSubarray([...cases], { minLength: cases.length }), (any, shuffled) => {
        const ranked = rankCases(shuffled, aimOf(any));
        expect(ranked.map(({ of }) => of.caseId)).toEqual(
          rankCases(cases, aimOf(any)).map(({ of }) => of.caseId),
        );
        for (const [index, { score }] of ranked.entries())
          expect(score).toBeGreaterThanOrEqual(ranked[index + 1]?.score ?? 0);
      }),
    );
  });

  test('a case that has one more thing in common never falls behind', () => {
    fc.assert(
      fc.property(anyAim, fc.nat({ max: cases.length - 1 }), (any, index) => {
        const aim = aimOf(any);
        const before = cases[index] ?? expect.fail();
        const nearer: VisitCase = {
          ...before,
          putOffs: [...before.putOffs, aim.putOff],
          stuckAt: aim.station,
        };
        const place = (all: readonly VisitCase[]) =>
          rankCases(all, aim).findIndex(({ of }) => of.caseId === before.caseId);
        expect(place(cases.with(index, nearer))).toBeLessThanOrEqual(place(cases));
      }),
    );
  });

  test('equal ones go by their ids, and with nothing in common it says so', () => {
    const bare = {
      ...caseOf('new-chief'),
      putOffs: [],
      posts: [],
      keyPost: undefined,
      stations: [],
      buyer: undefined,
    };
    const twins = [
      { ...bare, caseId: 'b', stuckAt: 'received' as const },
      { ...bare, caseId: 'a', stuckAt: 'received' as const },
    ];
    const aim = aimOf({ choice: choices[0] ?? expect.fail(), buyer: undefined });
    expect(rankCases(twins, aim).map(({ of, why }) => [of.caseId, why])).toEqual([
      ['a', []],
      ['b', []],
    ]);
    expect(rankCases([], aim)).toEqual([]);
  });
});

describe('the nearest position', () => {
  const position = (id: string, over: Partial<VisitPuzzle>): VisitPuzzle => ({
    id,
    caseId: 'new-chief',
    ask: id,
    level: 1,
    url: `/${id}`,
    station: 'acceptance',
    ...over,
  });
  const aim = { station: 'acceptance', post: 'section', putOff: 'vp-just-came', buyer: 'agency' } as const;
  const ranked = rankCases(cases, aim);
  const pick = (puzzles: readonly VisitPuzzle[], tried: Record<string, number> = {}) =>
    nearestPuzzle(puzzles, ranked, aim, (id) => tried[id] ?? 0)?.id;

  test('first the station, then the case, then what was tried least, then the easiest', () => {
    const far = position('far', { station: 'payment' });
    const elsewhere = position('elsewhere', { caseId: ranked.at(-1)?.of.caseId ?? '' });
    const hard = position('hard', { level: 3 });
    const here = position('here', {});
    expect(pick([far, elsewhere, hard, here])).toBe('here');
    expect(pick([far, elsewhere, hard, here], { here: 1 })).toBe('hard');
    expect(pick([far, elsewhere])).toBe('elsewhere');
    expect(pick([far])).toBe('far');
    expect(pick([position('b', {}), position('a', {})])).toBe('a');
  });

  test('none where there are none', () => expect(pick([])).toBeUndefined());
});
