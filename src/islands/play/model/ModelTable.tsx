// A model game as it unfolds: the talk so far, the state of the deal, and what is asked or shown next.
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { dealOf } from '../../../core/roleplay/deal.ts';
import type { ModelPage } from '../../../core/roleplay/drills/model-page.ts';
import { modelReplay, modelSeed } from '../../../core/roleplay/drills/model-replay.ts';
import { stateAfter } from '../../../core/roleplay/replay.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { model as words } from '../../../i18n/zh-CN/model.ts';
import type { ModelGame } from '../../../stores/model-game.ts';
import { DealStrip } from '../DealStrip.tsx';
import { goOnFrom } from '../go-on-from.ts';
import { KeyHelp } from '../KeyHelp.tsx';
import { Transcript } from '../Transcript.tsx';
import { Notice } from '../Trouble.tsx';
import { ModelEnding } from './ModelEnding.tsx';
import { MODEL_BEGINS, type ModelStep, modelCourse, stopAhead, stopWaiting } from './model-course.ts';
import { StopCard } from './StopCard.tsx';
import { useModelKeys } from './use-model-keys.ts';

type Props = { readonly page: ModelPage; readonly game: ModelGame };

export function ModelTable({ page, game: { model, scenario } }: Props) {
  const [course, step] = useReducer(
    (before: typeof MODEL_BEGINS, made: ModelStep) => modelCourse(model, before, made),
    MODEL_BEGINS,
  );
  const whole = useMemo(() => modelReplay(scenario, model), [scenario, model]);
  const replay = { ...whole, played: whole.played.slice(0, course.at) };
  const state = stateAfter(replay);
  const desk = useRef<HTMLElement>(null);
  const waiting = stopWaiting(model, course);
  const ahead = stopAhead(model, course);
  useModelKeys(step);
  useNewestShown(desk, course.at);
  if (whole.broken || !state) return <Notice text={words.stale} />;
  const isOver = course.at === model.moves.length;
  const goOn = () => {
    const { caseId, typeId, variant } = model;
    const beginning = { caseId, typeId, variant, contentHash: scenario.hash, seed: modelSeed(model) };
    goOnFrom(page.caseUrl, beginning, replay.played);
  };
  return (
    <div className="table">
      <DealStrip deal={dealOf(scenario, state)} />
      <div className="table-talk">
        <Transcript
          entries={transcriptOf(scenario, replay)}
          startsOn={scenario.words.brief.startsOn}
          mover={words.where}
        />
        <section ref={desk} className="desk model-desk" tabIndex={-1} aria-labelledby="model-desk-title">
          <h2 id="model-desk-title">
            {words.desk}
            <small className="num">
              {course.at === 0 ? words.opening : words.progress(course.at, model.moves.length)}
            </small>
          </h2>
          <progress
            className="model-progress"
            max={model.moves.length}
            value={course.at}
            aria-hidden="true"
          />
          {ahead !== undefined && (
            <StopCard
              key={ahead}
              model={model}
              stop={ahead}
              answer={course.answers[ahead]}
              onAnswer={(answer) => step({ type: 'answer', stop: ahead, answer })}
            />
          )}
          {isOver && (
            <ModelEnding
              page={page}
              model={model}
              scenario={scenario}
              state={state}
              answers={course.answers}
            />
          )}
          <p className="desk-tools model-tools">
            {!isOver && (
              <button
                type="button"
                className="button"
                disabled={waiting !== undefined}
                onClick={() => step({ type: 'next' })}
              >
                {ahead === undefined ? words.next : words.went}
              </button>
            )}
            {course.at > 0 && (
              <button type="button" className="button button-quiet" onClick={() => step({ type: 'back' })}>
                {words.back}
              </button>
            )}
            {isOver ? (
              <button type="button" className="button button-quiet" onClick={() => step({ type: 'again' })}>
                {words.again}
              </button>
            ) : (
              <button type="button" className="button button-quiet" onClick={goOn}>
                {words.fromHere}
              </button>
            )}
          </p>
          <KeyHelp title={words.keysTitle} keys={words.keys} />
        </section>
      </div>
    </div>
  );
}

/** A step forward brings its exchange into sight; the keyboard stands at the desk, where one goes on. */
function useNewestShown(desk: React.RefObject<HTMLElement | null>, at: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (at === before.current) return;
    before.current = at;
    document.querySelector(`[data-step="${at}"]`)?.scrollIntoView({ block: 'start' });
    desk.current?.focus({ preventScroll: true });
  }, [desk, at]);
}
