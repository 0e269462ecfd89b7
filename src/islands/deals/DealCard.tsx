// One open card: its name and amount, the four answers, its dated steps, and what can be done with it.
import { valueIn } from '../../core/deals/card-facts.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import { visit } from '../../i18n/zh-CN/visit.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import { chooseDeal } from '../../stores/deals.ts';
import { ActionList, type ActionPlaces } from './ActionList.tsx';
import { Answers } from './Answers.tsx';
import type { AnswerProps } from './answer-props.ts';
import { DealForm } from './DealForm.tsx';
import { dealName } from './deal-name.ts';
import { amountOf, fieldText } from './deal-words.ts';

type Props = Omit<AnswerProps, 'onField'> & {
  readonly places: ActionPlaces;
  /** Where a visit is prepared. */
  readonly visitUrl: string;
  readonly isInHand: boolean;
  /** The field that the open form begins with; no form without. */
  readonly editing: CardField | undefined;
  readonly onEdit: (field: CardField) => void;
  readonly onClose: (isFilled: boolean) => void;
  readonly onState: (state: 'paid' | 'removed') => void;
};

const HEAD: readonly CardField[] = ['office', 'post', 'stuck-at'];

export function DealCard({
  overview,
  today,
  notes,
  places,
  visitUrl,
  isInHand,
  editing,
  onEdit,
  onClose,
  onState,
}: Props) {
  const { deal, actions } = overview;
  const facts = HEAD.map((field) => fieldText(deal, field).trim()).filter((text) => text !== '');
  return (
    <article className="panel deal-card" id={deal.id} aria-labelledby={`${deal.id}-name`} tabIndex={-1}>
      <header className="deal-head">
        <h2 id={`${deal.id}-name`}>{dealName(deal)}</h2>
        <p className="deal-amount num">{amountOf(deal)}</p>
        <p className="deal-facts">{facts.join(' · ')}</p>
        {isInHand && <p className="deal-in-hand">{words.inHand}</p>}
      </header>
      {editing ? (
        <DealForm id={deal.id} fields={deal.fields} focus={editing} onClose={onClose} />
      ) : (
        <Answers overview={overview} today={today} notes={notes} onField={onEdit} />
      )}
      {actions.length > 0 && <ActionList deal={deal.id} actions={actions} places={places} today={today} />}
      {!editing && (
        <div className="panel-actions deal-doings">
          <a className="button-plain" href={`${visitUrl}?deal=${deal.id}`}>
            {visit.deal}
          </a>
          <button
            type="button"
            className="button-plain"
            onClick={() => onEdit(valueIn(deal.fields, 'unit') === '' ? 'unit' : 'stuck-at')}
          >
            {words.edit}
          </button>
          <button type="button" className="button-plain" onClick={() => onState('paid')}>
            {words.paid}
          </button>
          <button type="button" className="button-plain" onClick={() => onState('removed')}>
            {words.remove}
          </button>
          {!isInHand && (
            <button type="button" className="button-plain" onClick={() => void chooseDeal(deal.id)}>
              {words.choose}
            </button>
          )}
        </div>
      )}
    </article>
  );
}
