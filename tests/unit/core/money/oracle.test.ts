// The product's answers about money against an implementation written from statute and contract without having seen it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { LprTable } from '../../../../src/core/money/lpr.ts';
import { isRestDay, REST_DAYS } from '../../../../src/core/money/rest-days.ts';
import { oracleAnswers } from '../../../support/money-oracle/answers.ts';
import { arbitraryCase, arbitraryOptions } from '../../../support/money-oracle/arbitrary-facts.ts';
import { comparable } from '../../../support/money-oracle/comparable.ts';
import { nextDay } from '../../../support/money-oracle/days.ts';
import { isRest } from '../../../support/money-oracle/rest.ts';
import { LPR, REST_FIRST, REST_LAST } from '../../../support/money-oracle/tables.ts';

const UNTIL = '2026-08-19';
const TABLE: LprTable = { rows: LPR.map(([from, percent]) => ({ from, percent })), until: UNTIL };

describe('money against the oracle', () => {
  it('agrees on whole answers', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryOptions, ({ facts, today }, options) => {
        const product = dealAnswers(facts, today, { ...options, lpr: TABLE });
        const oracle = oracleAnswers(facts, today, { ...options, rows: LPR, until: UNTIL });
        expect(comparable(product)).toEqual(comparable(oracle));
      }),
      // the facts as drawn say enough; to shrink them takes minutes
      { numRuns: 5_000, endOnFailure: true },
    );
  });

  it('has the same days of rest as the notices typed a second time', () => {
    for (let day = REST_FIRST; day <= REST_LAST; day = nextDay(day))
      expect([day, isRestDay(day, REST_DAYS)]).toEqual([day, isRest(day)]);
    expect([REST_DAYS.from, REST_DAYS.until]).toEqual([REST_FIRST, REST_LAST]);
  });
});
