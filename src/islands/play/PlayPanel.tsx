// The page of a case: the brief, the guess, the table, and what became of it; the record says which run is open.
import './play.css';
import './play-log.css';
import './play-strip.css';
import './play-table.css';
import { useEffect, useState } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play as words } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import { usePlay } from '../../stores/use-play.ts';
import { useRecord } from '../../stores/use-record.ts';
import { Brief } from './Brief.tsx';
import { GameTable } from './GameTable.tsx';
import { GuessStep } from './GuessStep.tsx';
import { LateReview } from './LateReview.tsx';
import { RunList } from './RunList.tsx';
import { Changed, Notice, Unreachable } from './Trouble.tsx';
import { useRunInAddress } from './use-run-in-address.ts';

type Lesson = { readonly id: string; readonly title: string; readonly url: string };
type Props = {
  readonly of: PlayCaseData;
  readonly lessons: readonly Lesson[];
  readonly listUrl: string;
  readonly deviceUrl: string;
};

export default function PlayPanel({ of, lessons, listUrl, deviceUrl }: Props) {
  const view = usePlay((state) => state.view);
  const trouble = usePlay((state) => state.trouble);
  const status = useRecord((state) => state.status);
  const { isReady, isAsked, from } = useRunInAddress(of);
  const [chosen, setChosen] = useState('');
  const lesson = lessons.find(({ id }) => id === from);

  // Who was chosen by name needs no guess.
  useEffect(() => {
    if (view.phase === 'guess' && chosen !== '') playDesk.guess(chosen);
  }, [view.phase, chosen]);

  const start = () => playDesk.start(of, chosen === '' ? undefined : chosen);
  return (
    <div className="play-page" data-phase={view.phase} data-ready={isReady || undefined}>
      <p className="play-ways">
        {lesson && <a href={lesson.url}>{words.brief.back(lesson.title)}</a>}
        <a href={listUrl}>{words.brief.all}</a>
      </p>
      {status === 'locked' && (
        <p className="play-note" role="status">
          {words.trouble.locked} <a href={deviceUrl}>{words.trouble.device}</a>
        </p>
      )}
      {trouble === 'unknown-run' && <Notice text={words.trouble.unknownRun} />}
      {trouble === 'no-scenario' && <Notice text={words.trouble.noScenario} />}
      {isAsked && <Notice text={words.trouble.loading} />}
      {view.phase === 'brief' && !isAsked && (
        <Brief of={of} chosen={chosen} isReady={isReady} onChoose={setChosen} onStart={start}>
          {status !== 'locked' && <RunList of={of} />}
        </Brief>
      )}
      {view.phase === 'loading' && <Notice text={words.trouble.loading} />}
      {view.phase === 'unreachable' && <Unreachable reason={view.reason} deviceUrl={deviceUrl} />}
      {view.phase === 'changed' && <Changed view={view} />}
      {view.phase === 'guess' && chosen === '' && <GuessStep of={of} table={view.table} />}
      {view.phase === 'review' && <LateReview of={of} view={view} />}
      {(view.phase === 'play' || view.phase === 'over') && (
        <GameTable of={of} table={view.table} isSaving={view.isSaving} onAgain={start} />
      )}
    </div>
  );
}
