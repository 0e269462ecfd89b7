// One field of a card: what is typed is kept a moment later, and what rules can't read, or what looks like a person, is said.
import { useId } from 'react';
import { valueIn } from '../../core/deals/card-facts.ts';
import { canonicalValue, fenOf, isNumeric, isReadable } from '../../core/deals/card-value.ts';
import { namesPerson } from '../../core/deals/names-person.ts';
import { formatYuan } from '../../core/money/format.ts';
import type { BlockProgress } from '../../core/progress/progress.ts';
import { dealChoices, dealFields, dealHints } from '../../i18n/zh-CN/deal-fields.ts';
import { personWords, deals as words } from '../../i18n/zh-CN/deals.ts';
import { CARD_FIELDS, type CardField, type CardFieldKind } from '../../schema/words/deal-card.ts';
import { useTyped } from './use-typed.ts';

type Props = {
  readonly field: CardField;
  readonly fields: BlockProgress;
  readonly isNeeded?: boolean;
  readonly onSave: (field: CardField, value: string) => void;
};

export function FieldRow({ field, fields, isNeeded = false, onSave }: Props) {
  const id = useId();
  const kind: CardFieldKind = CARD_FIELDS[field];
  const stored = valueIn(fields, field);
  const { typed, type, enter, leave } = useTyped(kind, stored, (value) => onSave(field, value));
  const remark = remarkOn(kind, canonicalValue(kind, typed));
  const hint = dealHints[field];
  const about = [hint && `${id}-hint`, remark && `${id}-remark`].filter(Boolean).join(' ');
  const common = {
    id: `field-${field}`,
    value: typed,
    autoComplete: 'off',
    'aria-describedby': about || undefined,
    onFocus: enter,
    onBlur: leave,
  };
  return (
    <div className="form-row deal-field" data-kind={typeof kind === 'string' ? kind : 'choice'}>
      <label htmlFor={`field-${field}`}>
        {dealFields[field]}
        {isNeeded && <small>{words.form.needed}</small>}
      </label>
      {typeof kind === 'string' ? (
        <input
          {...common}
          autoComplete="off"
          {...(kind === 'date' ? { type: 'date' } : {})}
          {...(isNumeric(kind) ? { inputMode: 'decimal' as const } : {})}
          required={isNeeded}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <select {...common} autoComplete="off" onChange={(event) => type(event.target.value, true)}>
          <option value="">{words.form.choose}</option>
          {kind.map((word) => (
            <option key={word} value={word}>
              {dealChoices[field]?.[word]}
            </option>
          ))}
        </select>
      )}
      {hint && (
        <small id={`${id}-hint`} className="deal-hint">
          {hint}
        </small>
      )}
      {remark && (
        <small id={`${id}-remark`} className={remark.isBad ? 'status-bad' : 'deal-hint num'} role="status">
          {remark.text}
        </small>
      )}
    </div>
  );
}

type Remark = { readonly text: string; readonly isBad: boolean };

function remarkOn(kind: CardFieldKind, value: string): Remark | undefined {
  if (!isReadable(kind, value))
    return { text: isNumeric(kind) ? words.form.notNumber : words.form.notDate, isBad: true };
  if (kind === 'text') {
    const person = namesPerson(value, personWords);
    return person && { text: words.form.person[person], isBad: true };
  }
  const fen = kind === 'money' && value !== '' ? fenOf(value) : undefined;
  return fen === undefined ? undefined : { text: formatYuan(fen), isBad: false };
}
