// The agreed sizes for the small course in tests/fixtures/check/valid.
import type { Contract } from '../../../scripts/check/contract.ts';

export const smallContract: Contract = {
  lessons: [
    { id: 'first-lesson', minutes: 4 },
    { id: 'second-lesson', minutes: 3 },
    { id: 'third-lesson', minutes: 5 },
  ],
  totalMinutes: 12,
  items: { 'first-lesson': ['闭环'], 'second-lesson': ['难约'], 'third-lesson': ['其他原因'] },
  sections: { least: 1, most: 3 },
  methodsAtLeast: 2,
  questionsAtLeast: 2,
  hanAtLeast: 48,
  hanPerMinute: 12,
  projectorAtMost: 36,
  leadAtMost: 60,
  takeawayLineAtMost: 32,
  movesAtLeast: 15,
  lineAtMost: 90,
  puzzlesAtLeast: 2,
};
