// What the page of a case gets: the case, closed so that an examination stays one, its cut and its model games.
import type { Cut } from '../core/roleplay/drills/drill.ts';
import type { ModelOffer } from '../core/roleplay/drills/model-page.ts';
import { type SealedCase, sealedCase } from '../core/roleplay/sealed-case.ts';
import { drillsOf } from './drills.ts';
import { modelOffers } from './model-pages.ts';
import { playCases } from './scenarios.ts';

export type PlayPage = {
  readonly of: SealedCase;
  readonly cut: Cut | undefined;
  readonly models: readonly ModelOffer[];
};

/** One a case, in the order of the files. */
export async function playPages(): Promise<readonly PlayPage[]> {
  const cases = await playCases();
  return Promise.all(
    cases.map(async (one) => ({
      of: sealedCase(one),
      cut: (await drillsOf(one.caseId))?.cut,
      models: await modelOffers(one.caseId),
    })),
  );
}
