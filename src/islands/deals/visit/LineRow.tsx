// One line of the sheet: as it is written, or in one's own words, which can be taken back.
import { useEffect, useId, useRef, useState } from 'react';
import { namesPerson } from '../../../core/deals/names-person.ts';
import type { SheetLine } from '../../../core/visits/visit-sheet.ts';
import { deals, personWords } from '../../../i18n/zh-CN/deals.ts';
import { visit } from '../../../i18n/zh-CN/visit.ts';
import { chinaDay } from '../../../stores/china-day.ts';
import { dateText } from '../deal-words.ts';
import { useTyped } from '../use-typed.ts';
import type { OwnWords } from './use-visit.ts';

const words = visit.sheet;

type Props = {
  readonly line: SheetLine;
  readonly label: string;
  /** A row is an item of its own. */
  readonly isList: boolean;
  readonly own: OwnWords;
  readonly onSave: (value: string) => void;
};

export function LineRow({ line, label, isList, own, onSave }: Props) {
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = own.value || line.text;
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="visit-line" data-editing={isEditing || undefined}>
      {isList ? (
        <ul>
          {shown
            .split('\n')
            .filter((text) => text.trim() !== '')
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      ) : (
        <p>{shown}</p>
      )}
      {isEditing ? (
        <LineForm line={line} label={label} isList={isList} own={own} onSave={onSave} onClose={close} />
      ) : (
        <button
          ref={button}
          type="button"
          className="visit-edit"
          aria-label={words.editName(label)}
          onClick={() => setEditing(true)}
        >
          {words.edit}
        </button>
      )}
      {own.value !== '' && !isEditing && (
        <small className="visit-own num">{words.own(dateText(chinaDay(own.at) ?? ''))}</small>
      )}
    </div>
  );
}

function LineForm({ line, label, isList, own, onSave, onClose }: Props & { readonly onClose: () => void }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // What stands there as written is no word of one's own.
  const keep = (value: string) => onSave(value.trim() === line.text ? '' : value.trim());
  const { typed, type, enter, leave } = useTyped('text', own.value || line.text, keep);
  const person = namesPerson(typed, personWords);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className="visit-form">
      <textarea
        ref={area}
        value={typed}
        rows={isList ? 4 : 3}
        autoComplete="off"
        aria-label={label}
        aria-describedby={isList || person ? id : undefined}
        onChange={(event) => type(event.target.value)}
        onFocus={enter}
        onBlur={leave}
      />
      <small id={id} className={person ? 'status-bad' : undefined}>
        {person ? deals.form.person[person] : isList ? words.rows : ''}
      </small>
      <div className="panel-actions">
        <button type="button" className="button-plain" onClick={onClose}>
          {words.done}
        </button>
        {own.value !== '' && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onSave('');
              onClose();
            }}
          >
            {words.back}
          </button>
        )}
      </div>
    </div>
  );
}
