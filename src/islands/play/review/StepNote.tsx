// What a move was worth: its loss, what it moved in the client, what it showed of one's skills, and what was better.
import type { StepAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import { LOSS } from '../../../core/roleplay/analysis/marks.ts';
import type { Scenario, ScenarioWords } from '../../../core/roleplay/scenario.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { reasonWords } from './reason-words.ts';

const words = review.board;

type Props = { readonly analysis: StepAnalysis; readonly scenario: Scenario; readonly isAt: boolean };

export function StepNote({ analysis, scenario, isAt }: Props) {
  const { mark, loss, before, after, evidence } = analysis;
  const isWeak = loss >= LOSS.slack;
  return (
    <>
      <p className="note-mark num">
        {review.marks[mark].means}
        <small>
          {review.lost(loss)}，{Math.round(before)} → {Math.round(after)}
        </small>
      </p>
      <StanceLine analysis={analysis} words={scenario.words} />
      {evidence.length > 0 && (
        <ul className="note-skills">
          {evidence.map(({ skill, sign, why }) => (
            <li key={`${skill} ${why}`} data-sign={sign}>
              <strong>
                {sign > 0 ? '＋' : '－'}
                {review.skills[skill]}
              </strong>
              {scenario.words.reasons[why] ?? ''}
            </li>
          ))}
        </ul>
      )}
      {(isAt || isWeak) && <Better analysis={analysis} words={scenario.words} isAt={isAt} />}
    </>
  );
}

type StanceProps = { readonly analysis: StepAnalysis; readonly words: ScenarioWords };

function StanceLine({ analysis: { stance }, words: all }: StanceProps) {
  const name = (id: string) => all.stances[id]?.name ?? '';
  const { from, to, why, remembered, forgotten, isCutOff } = stance;
  const notes = [...remembered.map((id) => words.remembered + (all.memory[id] ?? ''))].concat(
    forgotten.map((id) => words.forgotten + (all.memory[id] ?? '')),
  );
  return (
    <div className="note-stance">
      <p>
        <strong>{from === to ? words.stays(name(to)) : words.moved(name(from), name(to))}</strong>
        {why ? reasonWords(why, all) : words.whyStays}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isCutOff && <p>{words.cutOff}</p>}
    </div>
  );
}

type BetterProps = StanceProps & { readonly isAt: boolean };

/** The better move beside the one played; on the step that is looked at, all that was offered and how it goes on. */
function Better({ analysis, words: all, isAt }: BetterProps) {
  const { move, bestMove, betterLine, offered } = analysis;
  const text = (id: string) => all.moves[id]?.text ?? '';
  const better = bestMove === move ? undefined : bestMove;
  return (
    <div className="note-better">
      <p>
        {better === undefined ? (
          words.bestIsPlayed
        ) : (
          <>
            <small>{words.bestMove}</small>
            {text(better)}
          </>
        )}
      </p>
      {isAt && (
        <>
          <p className="note-label">{words.offered}</p>
          <ol className="note-offered">
            {offered.map((one) => (
              <li key={one.move} data-played={one.move === move || undefined}>
                <span className="num">{Math.round(one.value)}</span>
                <span>
                  {text(one.move)}
                  {one.move === move && <small>{words.wasPlayed}</small>}
                </span>
              </li>
            ))}
          </ol>
          {betterLine && (
            <>
              <p className="note-label">{words.best}</p>
              <ol className="note-line">
                {betterLine.moves.slice(0, LINE_SHOWN).map((id) => (
                  <li key={id}>{text(id)}</li>
                ))}
              </ol>
              <p className="note-end num">
                {betterLine.moves.length > LINE_SHOWN &&
                  `${words.more(betterLine.moves.length - LINE_SHOWN)}。`}
                {words.line(all.endings[betterLine.ending]?.title ?? '', betterLine.result)}
              </p>
            </>
          )}
        </>
      )}
    </div>
  );
}

/** How many moves of the better line are spelled out. */
const LINE_SHOWN = 3;
