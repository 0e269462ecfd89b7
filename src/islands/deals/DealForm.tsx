// The form of a card: a code and an amount to begin with, everything else when it is at hand; every field is kept as it is written.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { valueIn } from '../../core/deals/card-facts.ts';
import type { BlockProgress } from '../../core/progress/progress.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import { saveDealField } from '../../stores/deals.ts';
import { FieldRow } from './FieldRow.tsx';

const NEEDED: readonly CardField[] = ['unit', 'amount'];

/** The groups of the form; the last one is folded away. */
export const FORM_GROUPS = {
  deal: ['unit', 'amount', 'office', 'post', 'contract-type', 'signed-on', 'buyer-type', 'seller-size'],
  stage: [
    'stuck-at',
    'delivered-on',
    'accepted-on',
    'invoiced-on',
    'last-claim-on',
    'pocket',
    'plan-declare-on',
  ],
  terms: ['term-start', 'agreed-days', 'agreed-due-on', 'agreed-rate', 'rate-form'],
  more: [
    'paid',
    'earlier-claims-on',
    'acceptance-asked-on',
    'acceptance-days',
    'settled-on',
    'settlement-filed-on',
    'last-instalment-due-on',
    'books-close-on',
    'stated-interest',
    'buyer-large',
    'back-to-back',
    'audit-agreed',
    'lpr-percent',
    'year-days',
  ],
} as const satisfies Readonly<Record<string, readonly CardField[]>>;
type Group = keyof typeof FORM_GROUPS;
const GROUPS = Object.keys(FORM_GROUPS) as readonly Group[];

type Props = {
  readonly id: string;
  readonly fields: BlockProgress;
  /** The field to begin with. */
  readonly focus: CardField;
  /** With everything that is needed, or put aside without. */
  readonly onClose: (isFilled: boolean) => void;
};

export function DealForm({ id, fields, focus, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<keyof typeof words.form.state>();
  const [isAsking, setAsking] = useState(false);
  const isMoreOpen = FORM_GROUPS.more.some((field) => field === focus || valueIn(fields, field) !== '');

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`#field-${focus}`)?.focus();
  }, [focus]);

  const save = async (field: CardField, value: string) => {
    setState('saving');
    const { saved } = await saveDealField(id, field, value);
    setState(saved ? 'saved' : 'failed');
  };
  const close = (event: FormEvent) => {
    event.preventDefault();
    const missing = NEEDED.find(
      (field) => !form.current?.querySelector<HTMLInputElement>(`#field-${field}`)?.value.trim(),
    );
    if (missing === undefined) return onClose(true);
    setAsking(true);
    form.current?.querySelector<HTMLElement>(`#field-${missing}`)?.focus();
  };
  const rows = (group: Group) =>
    FORM_GROUPS[group].map((field: CardField) => (
      <FieldRow
        key={field}
        field={field}
        fields={fields}
        isNeeded={NEEDED.includes(field)}
        onSave={(one, value) => void save(one, value)}
      />
    ));
  return (
    <form ref={form} className="deal-form" aria-label={words.form.title} onSubmit={close} noValidate>
      <p className="deal-privacy">{words.privacy}</p>
      {GROUPS.map((group) =>
        group === 'more' ? (
          <details key={group} className="deal-more" open={isMoreOpen || undefined}>
            <summary>{words.form.groups[group]}</summary>
            <div className="deal-grid">{rows(group)}</div>
          </details>
        ) : (
          <fieldset key={group}>
            <legend>{words.form.groups[group]}</legend>
            <div className="deal-grid">{rows(group)}</div>
          </fieldset>
        ),
      )}
      <p className={`status-line${state === 'failed' || isAsking ? ' status-bad' : ''}`} role="status">
        {isAsking && <span>{words.missingNeeded} </span>}
        {state && words.form.state[state]}
      </p>
      <div className="panel-actions">
        <button type="submit" className="button">
          {words.close}
        </button>
        {NEEDED.some((field) => valueIn(fields, field).trim() === '') && (
          <button type="button" className="button-plain" onClick={() => onClose(false)}>
            {words.later}
          </button>
        )}
      </div>
    </form>
  );
}
