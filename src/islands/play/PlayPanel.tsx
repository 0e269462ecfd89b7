// The page of a case: the brief, the guess, the table, and what became of it; the record says which run is open.
import { useEffect, useMemo, useState } from 'react';
import type { Cut } from '../../core/roleplay/drills/drill.ts';
import type { ModelOffer } from '../../core/roleplay/drills/model-page.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { openedCase, type SealedCase } from '../../core/roleplay/sealed-case.ts';
import { play as words } from '../../i18n/zh-CN/play.ts';
import { RUN_MODES, type RunMode } from '../../schema/words/run-bodies.ts';
import { playDesk } from '../../stores/play.ts';
import type { HowToPlay } from '../../stores/play-desk.ts';
import { usePlay } from '../../stores/use-play.ts';
import { useRecord } from '../../stores/use-record.ts';
import { Brief } from './Brief.tsx';
import { GameTable } from './GameTable.tsx';
import { GuessStep } from './GuessStep.tsx';
import { LateReview } from './LateReview.tsx';
import { RunList } from './RunList.tsx';
import { Changed, Notice, Unreachable } from './Trouble.tsx';
import { useRunInAddress, type Wanted } from './use-run-in-address.ts';

type Lesson = { readonly id: string; readonly title: string; readonly url: string };
type Props = {
  readonly of: SealedCase;
  readonly cut?: Cut | undefined;
  readonly models?: readonly ModelOffer[];
  readonly lessons: readonly Lesson[];
  readonly listUrl: string;
  readonly deviceUrl: string;
};

const NO_MODELS: readonly ModelOffer[] = [];

export default function PlayPanel({ of: page, cut, models = NO_MODELS, lessons, listUrl, deviceUrl }: Props) {
  const of = useMemo(() => openedCase(page), [page]);
  const view = usePlay((state) => state.view);
  const trouble = usePlay((state) => state.trouble);
  const status = useRecord((state) => state.status);
  const { isReady, isAsked, from, wanted } = useRunInAddress(of);
  const [picked, setPicked] = useState<Wanted>({});
  const { mode, chosen } = chosenOf({ ...wanted, ...picked }, of, cut);
  const lesson = lessons.find(({ id }) => id === from);

  // Who was chosen by name needs no guess.
  useEffect(() => {
    if (view.phase === 'guess' && chosen !== '') playDesk.guess(chosen);
  }, [view.phase, chosen]);

  const start = (how: RunMode) => playDesk.start(of, howToPlay(how, chosen, cut));
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
        <Brief
          of={of}
          cut={cut}
          models={models}
          mode={mode}
          chosen={chosen}
          isReady={isReady}
          onMode={(next) => setPicked({ ...picked, mode: next })}
          onChoose={(type) => setPicked({ ...picked, type })}
          onStart={() => start(mode)}
        >
          {status !== 'locked' && <RunList of={of} />}
        </Brief>
      )}
      {view.phase === 'loading' && <Notice text={words.trouble.loading} />}
      {view.phase === 'unreachable' && <Unreachable reason={view.reason} deviceUrl={deviceUrl} />}
      {view.phase === 'changed' && <Changed view={view} />}
      {view.phase === 'guess' && chosen === '' && <GuessStep of={of} table={view.table} />}
      {view.phase === 'review' && <LateReview of={of} view={view} />}
      {(view.phase === 'play' || view.phase === 'over') && (
        <GameTable
          of={of}
          table={view.table}
          isSaving={view.isSaving}
          onAgain={() => start(view.table.mode)}
        />
      )}
    </div>
  );
}

/** What was picked here or in the address, where there is such a thing; an examination doesn't ask against whom. */
function chosenOf(
  { mode, type }: Wanted,
  of: PlayCaseData,
  cut: Cut | undefined,
): { readonly mode: RunMode; readonly chosen: string } {
  const known = RUN_MODES.find((one) => one === mode && (one !== 'cut' || cut !== undefined)) ?? 'practice';
  const isMet = known !== 'exam' && of.types.some(({ id }) => id === type);
  return { mode: known, chosen: isMet ? (type ?? '') : '' };
}

function howToPlay(mode: RunMode, chosen: string, cut: Cut | undefined): HowToPlay {
  const typeId = chosen === '' ? undefined : chosen;
  if (mode === 'exam') return { mode };
  return mode === 'cut' && cut ? { mode, typeId, cut: cut.beats } : { mode: 'practice', typeId };
}
