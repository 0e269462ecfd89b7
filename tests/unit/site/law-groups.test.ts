// Laws stand under their statutes in the order of their numbers, with every version before.
import { expect, test } from 'vitest';
import type { Law } from '../../../src/schema/law.ts';
import { lawGroups } from '../../../src/site/law-groups.ts';

function law(id: string, document: string, article: string, more: Partial<Law> = {}): Law {
  return {
    id,
    document,
    short: document,
    issuer: '甲',
    article,
    effective: '2025-06-01',
    status: 'in-force',
    summary: '乙',
    source: '丙',
    checkedOn: '2026-11-23',
    confidence: 'high',
    ...more,
  };
}

test('articles are sorted by number, statutes by their first naming', () => {
  const groups = lawGroups([
    law('b-10-2', 'B', '第10条第2款'),
    law('a-1', 'A', '第1条'),
    law('b-9', 'B', '第9条'),
    law('b-10-1', 'B', '第10条第1款'),
    law('b-all', 'B', '通知'),
  ]);
  expect(groups.map(({ document, entries }) => [document, ...entries.map((entry) => entry.law.id)])).toEqual([
    ['B', 'b-all', 'b-9', 'b-10-1', 'b-10-2'],
    ['A', 'a-1'],
  ]);
});

test('an article knows the versions before it, the newest first, through all of them', () => {
  const old = { status: 'superseded' } as const;
  const [group] = lawGroups([
    law('now', 'A', '第12条'),
    law('first', 'A1', '第9条', { ...old, effective: '2010-01-01', supersededBy: 'second' }),
    law('second', 'A2', '第11条', { ...old, effective: '2020-09-01', supersededBy: 'now' }),
    law('other', 'A2', '第10条', { ...old, effective: '2019-01-01', supersededBy: 'now' }),
  ]);
  expect(group?.entries[0]?.before.map(({ id }) => id)).toEqual(['second', 'other', 'first']);
});
