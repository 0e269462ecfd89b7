// A set of vote cards has a letter for whatever the course lets a room vote on.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBank } from '../../../scripts/check/bank/read-bank.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';
import { compileScenario } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import { lawFileSchema } from '../../../src/schema/law.ts';
import { VOTE_CARDS } from '../../../src/schema/words/groups.ts';
import { readScenarioFiles } from '../../support/classroom/card-files.ts';
import { randomWalk } from '../../support/roleplay/random-walk.ts';

test('no question that can be answered by hands has more options than there are cards', () => {
  const many = readBank(projectRoot).questions.filter(
    (question) =>
      (question.type === 'single' || question.type === 'multiple') && question.options.length > VOTE_CARDS,
  );
  expect(many.map(({ id }) => id)).toEqual([]);
});

test('no position of any case, client and variant offers more moves than there are cards', () => {
  const { cases, clients } = readScenarioFiles();
  const { laws } = lawFileSchema.parse(parse(readFileSync('content/laws.yaml', 'utf8')));
  const counts = cases.flatMap((file) =>
    clients.flatMap((client) => {
      const { ir } = compileScenario(file, client, laws);
      return ir.variants.flatMap((_, variant) =>
        ['one', 'two'].flatMap((seed) =>
          [...randomWalk(ir, variant, seed)].map(({ before }) => offeredMoves(ir, before).length),
        ),
      );
    }),
  );
  expect(counts.length).toBeGreaterThan(1000);
  expect(Math.max(...counts)).toBeLessThanOrEqual(VOTE_CARDS);
});
