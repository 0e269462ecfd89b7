// The bank of this course keeps its promises: amounts, spread, sources, and nothing to be won without reading.
import { expect, test } from 'vitest';
import { bankContract } from '../../../scripts/check/bank/bank-contract.ts';
import { checkBank } from '../../../scripts/check/bank/check-bank.ts';
import { readBank } from '../../../scripts/check/bank/read-bank.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';

const bank = readBank(projectRoot);

test('nothing is found', () => {
  expect(checkBank(bank, bankContract).map(({ message }) => message)).toEqual([]);
});

test('every case of the role-play has a situation of its own', () => {
  expect(bank.sets.map(({ case: name }) => name).sort()).toEqual(
    [
      'county-funds',
      'medical-retention',
      'new-chief',
      'platform-chain',
      'real-defects',
      'settlement-audit',
      'software-final',
      'time-limit',
      'unsigned-operation',
    ].sort(),
  );
});

test('what learners read is the lesson, not what trainers are told', () => {
  const text = bank.lessons.map((lesson) => lesson.text).join('');
  expect(text).not.toContain('典型错答');
  expect(bank.lessons.filter((lesson) => lesson.text.length < 1000)).toEqual([]);
});
