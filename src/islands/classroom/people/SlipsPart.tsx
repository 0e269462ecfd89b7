// Slips without names: piles are counted, and once there are five, one table is shown and stays as it is.
import { useState } from 'react';
import { SLIP_IDS, SLIP_QUESTIONS, type SlipQuestion } from '../../../core/classroom/slips/slip-questions.ts';
import { slipTable } from '../../../core/classroom/slips/slip-table.ts';
import type { SlipsState } from '../../../core/classroom/slips/slips-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { PileFields } from './PileFields.tsx';
import { SlipCounts } from './SlipCounts.tsx';

const slips = words.slips;

type Props = { readonly slips: SlipsState; readonly onPrint: () => void };

export function SlipsPart({ slips: state, onPrint }: Props) {
  return (
    <section className="panel" id="slips" aria-labelledby="slips-title">
      <h2 id="slips-title">{slips.title}</h2>
      <p>{slips.lead}</p>
      <p>{slips.rule}</p>
      <div className="panel-actions">
        <button type="button" className="button button-quiet" onClick={onPrint}>
          {slips.print}
        </button>
      </div>
      {SLIP_IDS.map((question) => (
        <section key={question} className="people-slips" aria-labelledby={`slips-${question}`}>
          <h3 id={`slips-${question}`}>{slips.question[question]}</h3>
          <Slips question={question} state={state} />
        </section>
      ))}
    </section>
  );
}

function Slips({ question, state }: { readonly question: SlipQuestion; readonly state: SlipsState }) {
  const shown = state.shown[question];
  if (!shown) return <Piles question={question} counted={state.counted[question] ?? {}} />;
  return (
    <>
      <SlipCounts table={shown} />
      <p className="status-line">{slips.shownOnce}</p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void classroom.send('shown', { kind: 'people', id: question })}
      >
        {slips.wall}
      </button>
    </>
  );
}

type PilesProps = { readonly question: SlipQuestion; readonly counted: Readonly<Record<string, number>> };

function Piles({ question, counted }: PilesProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, say] = useState('');
  const options: readonly string[] = SLIP_QUESTIONS[question];
  const textOf = (option: string) => typed[option] ?? (counted[option] ? String(counted[option]) : '');
  const counts = Object.fromEntries(options.map((option) => [option, countOf(textOf(option))]));
  const keep = async () => {
    if (await classroom.send('slipsCounted', { question, counts })) say(slips.kept);
  };
  const show = () => {
    const table = slipTable(question, counts);
    if (table.kind === 'tooFew') return say(slips.tooFew);
    void classroom.send('slipsShown', { question, table: table.table });
  };
  return (
    <div className="people-piles">
      <PileFields
        options={options}
        nameOf={(option) => slips.option[option]}
        textOf={textOf}
        onType={(option, text) => setTyped({ ...typed, [option]: text })}
      />
      <div className="panel-actions">
        <button type="button" className="button button-quiet" onClick={() => void keep()}>
          {slips.keep}
        </button>
        <button type="button" className="button" onClick={show}>
          {slips.show}
        </button>
        <small>{slips.sure}</small>
      </div>
      <p className="status-line" role="status">
        {said}
      </p>
    </div>
  );
}

/** What is no number of slips counts as none. */
function countOf(text: string): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count <= 999 ? count : 0;
}
