// The visit as it stands: which card, the three answers, and one's own words for the lines, all from the record.
import { useEffect, useMemo, useState } from 'react';
import { own } from '../../../core/archive/own.ts';
import { valueIn } from '../../../core/deals/card-facts.ts';
import type { DealOverview } from '../../../core/deals/deal-overview.ts';
import { addDays } from '../../../core/money/calendar.ts';
import { postKindOf } from '../../../core/visits/post-kind.ts';
import type { VisitChoice } from '../../../core/visits/visit-sheet.ts';
import type { Visits } from '../../../schema/visits.ts';
import { POST_KINDS, VISIT_BLOCK, VISIT_STATIONS, visitField } from '../../../schema/words/visit.ts';
import { saveDealField } from '../../../stores/deals.ts';
import type { Saved } from '../../../stores/record-keeper.ts';
import { saveVisitPart } from '../../../stores/visits.ts';
import { useDeals } from '../use-deals.ts';

/** A visit without a card. */
export const NO_CARD = '';

export type Visit = ReturnType<typeof useVisit>;

/** Own words for a part: '' where there are none; `at`: since when, UTC ms. */
export type OwnWords = { readonly value: string; readonly at: number };

export function useVisit(visits: Visits) {
  const { open, progress, status, isOpen, today, inHand } = useDeals();
  const [asked, setAsked] = useState<string>();
  const [picked, setPicked] = useState<string>();
  useEffect(() => setAsked(new URL(location.href).searchParams.get('deal') ?? ''), []);
  const overview = picked === NO_CARD ? undefined : cardFor(open, picked ?? asked, inHand, addDays(today, 1));
  const deal = overview?.deal;
  const fields = deal ? deal.fields : (own(progress.fields, VISIT_BLOCK) ?? {});
  const words = (part: string): OwnWords => own(fields, visitField(part)) ?? { value: '', at: 0 };
  const said = words('station').value;
  const station = VISIT_STATIONS.find((one) => one === (deal ? valueIn(fields, 'stuck-at') : said));
  const title = deal ? `${valueIn(fields, 'office')} ${valueIn(fields, 'post')}` : '';
  const post = POST_KINDS.find((one) => one === words('post').value) ?? postKindOf(visits, title);
  const putOffs = visits.stations.find((one) => one.station === station)?.putOffs ?? [];
  const putOff = putOffs.find(({ id }) => id === words('put-off').value) ?? putOffs[0];
  const choice = useMemo(
    (): VisitChoice | undefined => station && post && putOff && { station, post, putOff: putOff.id },
    [station, post, putOff],
  );
  const save = (part: string, value: string): Promise<Saved> =>
    deal && part === 'station'
      ? saveDealField(deal.id, 'stuck-at', value)
      : saveVisitPart(deal?.id, part, value);
  return {
    open,
    overview,
    isMissed: asked !== undefined && asked !== '' && !open.some(({ deal: { id } }) => id === asked),
    pick: setPicked,
    station,
    post,
    putOffs,
    choice,
    words,
    save,
    progress,
    status,
    isOpen: isOpen && asked !== undefined,
    today,
  };
}

/** The card that was asked for, else one with a step for today or tomorrow, else the one in hand. */
function cardFor(
  open: readonly DealOverview[],
  asked: string | undefined,
  inHand: string | undefined,
  tomorrow: string,
): DealOverview | undefined {
  return (
    open.find(({ deal }) => deal.id === asked) ??
    open.find(({ actions }) => actions.some(({ isDone, on }) => !isDone && on && on <= tomorrow)) ??
    open.find(({ deal }) => deal.id === inHand) ??
    open[0]
  );
}
