// The cards: a new one, the open ones with their answers, those that are closed, and what can be taken along.
import './deals.css';
import { useState } from 'react';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import { setDealState } from '../../stores/deals.ts';
import { RecordTrouble } from '../ui/RecordTrouble.tsx';
import type { ActionPlaces } from './ActionList.tsx';
import { ClosedDeals } from './ClosedDeals.tsx';
import { DealCard } from './DealCard.tsx';
import { DealForm } from './DealForm.tsx';
import { DealsOut } from './DealsOut.tsx';
import { dealName } from './deal-name.ts';
import type { LawNotes } from './law-notes.ts';
import { useDeals } from './use-deals.ts';
import { useEditing } from './use-editing.ts';

type Props = {
  readonly notes: LawNotes;
  readonly places: ActionPlaces;
  readonly weeklyUrl: string;
  readonly visitUrl: string;
};

type Said = { readonly id: string; readonly text: string };

export default function DealsPanel({ notes, places, weeklyUrl, visitUrl }: Props) {
  const { open, paid, removed, inHand, progress, status, isOpen, today } = useDeals();
  const { editing, cards, add, edit, close, goTo } = useEditing(open, isOpen);
  const [said, setSaid] = useState<Said>();

  if (!isOpen) return <p className="status-line">{words.opening}</p>;
  if (status === 'locked') return <p role="status">{words.locked}</p>;
  const setState = (id: string, name: string, state: 'paid' | 'removed') => {
    void setDealState(id, state);
    setSaid({ id, text: state === 'paid' ? words.wasPaid(name) : words.wasRemoved(name) });
  };
  const undo = (id: string) => {
    void setDealState(id, 'open');
    setSaid(undefined);
    goTo(id);
  };
  return (
    <div className="deals">
      <RecordTrouble status={status} />
      <div className="panel-actions deal-add">
        {!editing && (
          <button type="button" className="button" onClick={add}>
            {words.add}
          </button>
        )}
        {open.length === 0 && !editing && <p>{words.empty}</p>}
        <p className="status-line" role="status">
          {said && (
            <>
              {said.text}{' '}
              <button type="button" className="button-plain" onClick={() => undo(said.id)}>
                {words.undo}
              </button>
            </>
          )}
        </p>
      </div>
      {editing?.isNew && (
        <section className="panel" aria-label={words.add}>
          <h2>{words.add}</h2>
          <DealForm
            id={editing.id}
            fields={progress.deals[editing.id]?.fields ?? {}}
            focus={editing.field}
            onClose={close}
          />
        </section>
      )}
      {cards
        .filter(({ deal }) => !(editing?.isNew && deal.id === editing.id))
        .map((overview) => {
          const { id } = overview.deal;
          return (
            <DealCard
              key={id}
              overview={overview}
              today={today}
              notes={notes}
              places={places}
              visitUrl={visitUrl}
              isInHand={id === inHand}
              editing={editing?.id === id ? editing.field : undefined}
              onEdit={(field) => edit({ id, field, isNew: false })}
              onClose={close}
              onState={(state) => setState(id, dealName(overview.deal), state)}
            />
          );
        })}
      {paid.length > 0 && <ClosedDeals title={words.paidTitle} deals={paid} />}
      {removed.length > 0 && <ClosedDeals title={words.removedTitle} deals={removed} />}
      {open.length + paid.length > 0 && (
        <DealsOut all={[...open.map(({ deal }) => deal), ...paid]} today={today} weeklyUrl={weeklyUrl} />
      )}
    </div>
  );
}
