// The return of a look back: three numbers, made into a line, a file and a code, without a name.
import { useState } from 'react';
import { own } from '../../../core/archive/own.ts';
import { LOOK_BACK_DAYS, type LookBack } from '../../../core/commitment/commitment-dates.ts';
import { isReturn, returnLine } from '../../../core/commitment/return-code.ts';
import { canonicalValue, fenOf } from '../../../core/deals/card-value.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { commitment } from '../../../i18n/zh-CN/commitment.ts';
import {
  RETURN_BLOCK,
  RETURN_PARTS,
  type ReturnPart,
  returnField,
} from '../../../schema/words/commitment.ts';
import { commitmentId, keepReturn } from '../../../stores/commitment.ts';
import { ReturnOut } from './ReturnOut.tsx';

const words = commitment.back;
type Typed = Readonly<Record<ReturnPart, string>>;
type Made = { readonly days: LookBack; readonly line: string };

export function PromiseReturn({ progress }: { readonly progress: Progress }) {
  const [days, setDays] = useState<LookBack>(7);
  return (
    <section className="panel" aria-labelledby="promise-return">
      <h2 id="promise-return">{words.title}</h2>
      <p>{words.lead}</p>
      <p className="form-row">
        <label htmlFor="return-days">{words.when}</label>
        <select
          id="return-days"
          autoComplete="off"
          value={days}
          onChange={(event) => setDays(LOOK_BACK_DAYS.find((one) => one === Number(event.target.value)) ?? 7)}
        >
          {LOOK_BACK_DAYS.map((one) => (
            <option key={one} value={one}>
              {words.after(one)}
            </option>
          ))}
        </select>
      </p>
      <ReturnForm key={days} days={days} kept={keptOf(progress, days)} />
    </section>
  );
}

type FormProps = { readonly days: LookBack; readonly kept: Typed };

function ReturnForm({ days, kept }: FormProps) {
  const [typed, setTyped] = useState(kept);
  const [made, setMade] = useState<Made>();
  const [trouble, setTrouble] = useState('');
  const refuse = (why: string) => {
    setMade(undefined);
    setTrouble(why);
  };
  const make = async () => {
    const arrived = canonicalValue('money', typed.arrived.trim() === '' ? '0' : typed.arrived);
    const arrivedFen = fenOf(arrived);
    if (arrivedFen === undefined) return refuse(words.money);
    const said = { days, kept: Number(typed.kept || '0'), missed: Number(typed.missed || '0'), arrivedFen };
    if (!isReturn({ ...said, id: 'A'.repeat(16) })) return refuse(words.nothing);
    const id = await commitmentId('id');
    if (id === undefined || !(await keepReturn({ ...said, id }, arrived))) return refuse(words.notKept);
    setTrouble('');
    setMade({ days, line: returnLine({ ...said, id }) });
  };
  return (
    <form
      className="promise-return"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {RETURN_PARTS.map((part) => (
        <p key={part} className="form-row">
          <label htmlFor={`return-${part}`}>{words[part]}</label>
          <input
            id={`return-${part}`}
            type="text"
            inputMode={part === 'arrived' ? 'decimal' : 'numeric'}
            autoComplete="off"
            value={typed[part]}
            onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
          />
        </p>
      ))}
      <div className="panel-actions">
        <button type="submit" className="button">
          {words.make}
        </button>
      </div>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {made && <ReturnOut days={made.days} line={made.line} />}
    </form>
  );
}

/** What was said for this look back before. */
function keptOf(progress: Progress, days: LookBack): Typed {
  const block = own(progress.fields, RETURN_BLOCK) ?? {};
  const of = (part: ReturnPart) => own(block, returnField(part, days))?.value ?? '';
  return { kept: of('kept'), missed: of('missed'), arrived: of('arrived') };
}
