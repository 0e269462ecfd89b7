// The learner's games of this case, newest first: to go on with, or to look back on.
import { endingOf, isHidden, lineInHand, type RunProgress } from '../../core/progress/run-progress.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import { useRecord } from '../../stores/use-record.ts';

const words = play.runs;

export function RunList({ of }: { readonly of: PlayCaseData }) {
  const runs = useRecord((state) => state.progress.runs);
  const mine = Object.entries(runs)
    .filter(([, run]) => run.caseId === of.caseId)
    .sort(([, a], [, b]) => b.lastAt - a.lastAt);
  if (mine.length === 0) return null;
  return (
    <section className="runs">
      <h2>{words.title}</h2>
      <ul>
        {mine.map(([id, run]) => (
          <li key={id}>
            <span className="num">{new Date(run.startedAt).toLocaleDateString('zh-CN')}</span>
            <span className="runs-state">
              {run.mode !== 'practice' && <small className="runs-mode">{play.modes[run.mode].name}</small>}
              {stateWords(run, of)}
              {run.parent && <small>{words.branch(run.parent.at)}</small>}
            </span>
            <button type="button" className="button button-quiet" onClick={() => playDesk.resume(of, id)}>
              {endingOf(run) ? words.look : words.resume}
            </button>
            {run.tip >= 0 && !isHidden(run) && (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => playDesk.resume(of, id, true)}
              >
                {words.review}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWords(run: RunProgress, { endings }: PlayCaseData): string {
  const ending = endingOf(run);
  if (ending) return words.ended(endings[ending.ending] ?? ending.ending);
  const steps = lineInHand(run).length;
  return steps === 0 ? words.notBegun : words.going(steps);
}
