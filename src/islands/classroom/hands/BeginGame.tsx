// Begins a game of the whole room: which case, against whom, all moves or the key ones.
import { type FormEvent, useId, useState } from 'react';
import type { PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { handsDesk } from '../../../stores/hands.ts';

const words = hands.begin;

type Props = {
  readonly bank: HandsBank;
  /** Its case is proposed. */
  readonly block: PlanBlock | undefined;
  readonly onBegun: () => void;
};

export function BeginGame({ bank, block, onBegun }: Props) {
  const id = useId();
  const [caseId, setCase] = useState(block?.cuts[0] ?? block?.cases[0] ?? bank.cases[0]?.caseId ?? '');
  const [typeId, setType] = useState('');
  const [isCut, setCut] = useState(block === undefined || block.cuts.length > 0 || block.cases.length === 0);
  const [phase, setPhase] = useState<'asked' | 'waiting' | 'failed'>('asked');
  const of = bank.cases.find((one) => one.caseId === caseId);
  if (!of) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPhase('waiting');
    const isBegun = await handsDesk.begin({ of, typeId: typeId === '' ? undefined : typeId, isCut });
    setPhase(isBegun ? 'asked' : 'failed');
    if (isBegun) onBegun();
  };
  return (
    <form className="hands-make" onSubmit={(event) => void submit(event)}>
      <p className="hands-field">
        <label htmlFor={`${id}-case`}>{words.case}</label>
        <select
          id={`${id}-case`}
          autoComplete="off"
          value={caseId}
          onChange={({ target }) => setCase(target.value)}
        >
          {bank.cases.map((one) => (
            <option key={one.caseId} value={one.caseId}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p className="hands-field">
        <label htmlFor={`${id}-type`}>{words.type}</label>
        <select
          id={`${id}-type`}
          autoComplete="off"
          value={typeId}
          onChange={({ target }) => setType(target.value)}
        >
          <option value="">{words.drawn}</option>
          {of.types.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </select>
      </p>
      <fieldset className="hands-how">
        <legend>{words.how}</legend>
        {of.cut && (
          <label>
            <input
              type="radio"
              name={`${id}-how`}
              autoComplete="off"
              checked={isCut}
              onChange={() => setCut(true)}
            />
            {words.cut(of.cut.title, of.cut.beats.length)}
          </label>
        )}
        <label>
          <input
            type="radio"
            name={`${id}-how`}
            autoComplete="off"
            checked={!isCut || !of.cut}
            onChange={() => setCut(false)}
          />
          {words.whole}
        </label>
      </fieldset>
      <button type="submit" className="button" disabled={phase === 'waiting'}>
        {words.start}
      </button>
      <p role="status">{phase === 'waiting' && words.waiting}</p>
      {phase === 'failed' && <p role="alert">{words.failed}</p>}
    </form>
  );
}
