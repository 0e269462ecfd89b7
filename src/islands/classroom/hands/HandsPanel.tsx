// Raised hands on the desk: the heads, what is voted on now, and what can be asked or played next.
import './hands-desk.css';
import { type ReactNode, useRef, useState } from 'react';
import { currentBlock } from '../../../core/classroom/agenda/agenda-state.ts';
import type { PollAsk } from '../../../core/classroom/hands/hands-bodies.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { handsDesk } from '../../../stores/hands.ts';
import { loadHandsBank } from '../../../stores/hands-bank.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useHandsBank } from '../../../stores/use-hands-bank.ts';
import { BeginGame } from './BeginGame.tsx';
import { CountField } from './CountField.tsx';
import { HandsNow } from './HandsNow.tsx';
import { MakePoll } from './MakePoll.tsx';
import { PickQuestion } from './PickQuestion.tsx';

const words = hands.ask;

export function HandsPanel() {
  const { state } = useClassroom();
  const bankState = useHandsBank();
  const [lesson, setLesson] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  if (bankState.phase === 'failed') {
    return (
      <p role="alert">
        {hands.unreachable}{' '}
        <button type="button" className="button" onClick={() => void loadHandsBank()}>
          {hands.retry}
        </button>
      </p>
    );
  }
  if (bankState.phase !== 'ready') return <p role="status">{hands.loading}</p>;
  const { bank } = bankState;
  const block = currentBlock(state.agenda);
  const at = lesson ?? block?.lessons[0] ?? bank.lessons[0]?.id ?? '';
  /** The starters fold, and the keyboard stands at what is voted on. */
  const begun = () => {
    for (const starter of panel.current?.querySelectorAll('details') ?? []) starter.open = false;
    panel.current?.querySelector<HTMLElement>('.hands-votes')?.focus();
  };
  const ask = async (wanted: PollAsk) => {
    const isKept = await handsDesk.ask(wanted);
    setFailed(!isKept);
    if (isKept) begun();
  };
  return (
    <div ref={panel} className="hands" data-ready>
      <p className="hands-heads">
        <span>{hands.heads}</span>
        <CountField
          label={hands.heads}
          name={hands.heads}
          value={state.hands.heads}
          onCount={(heads) => classroom.send('headsCounted', { heads })}
        />
      </p>
      <div className="hands-votes" tabIndex={-1}>
        <HandsNow state={state} bank={bank} />
      </div>
      {hasFailed && <p role="alert">{words.notKept}</p>}
      <Starter title={words.bank}>
        <PickQuestion bank={bank} lesson={at} onLesson={setLesson} onAsk={(one) => void ask(one)} />
      </Starter>
      <Starter title={words.own}>
        <MakePoll
          bank={bank}
          lesson={at}
          activities={block?.activities ?? []}
          onAsk={(one) => void ask(one)}
        />
      </Starter>
      <Starter title={words.game}>
        <BeginGame key={block?.id} bank={bank} block={block} onBegun={begun} />
      </Starter>
    </div>
  );
}

function Starter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="hands-starter">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
