// Certificates and results of any kind, as the product may meet them.
import fc from 'fast-check';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import { oneLine } from '../../../src/core/certificate/line.ts';
import type { ExamResult } from '../../../src/core/papers/exam-result.ts';

const word = fc.constantFrom(...'周敏林晓云衡信息欧阳买买提·江Anna<script>&"\'\\{}');
const line = (most: number) =>
  fc
    .array(word, { minLength: 1, maxLength: most })
    .map((parts) => oneLine([...parts.join('')].slice(0, most).join('')))
    .filter((text) => text !== '');
const date = fc.integer({ min: 0, max: 364 }).map((day) => {
  const at = new Date(Date.UTC(2026, 0, 1 + day));
  return at.toISOString().slice(0, 10);
});
const tally = fc
  .integer({ min: 1, max: 60 })
  .chain((items) => fc.record({ items: fc.constant(items), correct: fc.integer({ min: 0, max: items }) }));

export const anyCertificate: fc.Arbitrary<Certificate> = fc.record({
  name: line(40),
  organisation: line(40),
  issuedOn: date,
  shown: fc
    .record({
      course: fc.constant('huikuan'),
      title: fc.constant('回款风险防控'),
      version: fc.constant('0.1.0'),
      paper: fc.constantFrom('', '3f2a9c0d1e'),
      on: date,
      minutes: fc.integer({ min: 1, max: 600 }),
      jumps: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      whole: tally,
      modules: fc.array(
        tally.map((one) => ({ title: '难题', ...one })),
        { maxLength: 6 },
      ),
    })
    .map(({ whole, ...rest }) => ({ ...rest, ...whole })),
});

/** A result as an examination leaves it. */
export const someResult: ExamResult = {
  paper: '3f2a9c0d1e',
  course: 'huikuan',
  version: '0.1.0',
  handedInAt: Date.UTC(2026, 10, 28, 17, 30),
  tzOffsetMin: 480,
  elapsedMs: 52 * 60_000 + 31_000,
  clockJumps: 1,
  items: 40,
  correct: 31,
  score: 0.836,
  modules: [
    { module: 'opening', title: '开场', items: 4, correct: 4 },
    { module: 'difficulties', title: '难题', items: 10, correct: 8 },
    { module: 'prevention', title: '预防', items: 9, correct: 7 },
    { module: 'self-cultivation', title: '修炼', items: 7, correct: 5 },
    { module: 'breakthrough', title: '破解', items: 8, correct: 6 },
    { module: 'closing', title: '收束', items: 2, correct: 1 },
  ],
};
