// One number that is typed or pressed up and down: how many hands, how many heads.
import { type KeyboardEvent, useRef, useState } from 'react';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';

const words = hands.count;
/** No hall of this course holds more. */
const DIGITS_MOST = 3;

type Props = {
  /** What is counted, as it is spoken. */
  readonly label: string;
  /** In the buttons' names: the letter of the card. */
  readonly name: string;
  readonly value: number;
  readonly onCount: (count: number) => Promise<unknown>;
};

export function CountField({ label, name, value, onCount }: Props) {
  const [typed, setTyped] = useState<string>();
  /** What was sent and is not kept yet: pressed quickly, each press counts from the one before. */
  const ahead = useRef<{ readonly count: number; readonly sent: number }>(undefined);
  const send = (count: number) => {
    const sent = (ahead.current?.sent ?? 0) + 1;
    ahead.current = { count, sent };
    void onCount(count).finally(() => {
      if (ahead.current?.sent === sent) ahead.current = undefined;
    });
  };
  const step = (by: number) => {
    setTyped(undefined);
    const from = typed === undefined || typed === '' ? (ahead.current?.count ?? value) : Number(typed);
    if (from + by >= 0) send(from + by);
  };
  const commit = () => {
    if (typed !== undefined && typed !== '' && Number(typed) !== value) send(Number(typed));
    setTyped(undefined);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by !== undefined) step(by);
    else if (event.key === 'Enter') nextField(event.currentTarget)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <span className="count-field">
      <button type="button" aria-label={words.less(name)} disabled={value === 0} onClick={() => step(-1)}>
        −
      </button>
      <input
        className="num"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        value={typed ?? String(value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, DIGITS_MOST))}
        onBlur={commit}
        onKeyDown={key}
      />
      <button type="button" aria-label={words.more(name)} onClick={() => step(1)}>
        +
      </button>
    </span>
  );
}

/** Enter goes on to the next card; after the last one it stays, and the number counts when the field is left. */
function nextField(field: HTMLInputElement): HTMLElement | undefined {
  const table = field.closest('[data-counts]');
  const fields = table ? [...table.querySelectorAll<HTMLElement>('.count-field input')] : [];
  field.blur();
  return fields[fields.indexOf(field) + 1] ?? field;
}
