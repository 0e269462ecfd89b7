// One's games of this case as a tree: what came out of what, and the lines that were taken back.
import { endingOf, isHidden, lineInHand, type RunProgress } from '../../../core/progress/run-progress.ts';
import type { TreeRow } from '../../../core/progress/run-tree.ts';
import type { PlayCaseData } from '../../../core/roleplay/play-case.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { playDesk } from '../../../stores/play.ts';

const words = review.tree;

type Props = {
  readonly of: PlayCaseData;
  readonly rows: readonly TreeRow[];
  readonly current: string | undefined;
};

/** Deeper games stand no further in than this. */
const DEPTH_MOST = 6;

export function RunTree({ of, rows, current }: Props) {
  return (
    <section className="ledger" aria-labelledby="tree-title">
      <h2 id="tree-title">{words.title}</h2>
      <p className="review-lead">{words.lead}</p>
      <ol className="tree num">
        {rows.map(({ id, depth, run, branches }) => (
          <li key={id} data-depth={Math.min(depth, DEPTH_MOST)} aria-current={id === current || undefined}>
            <div>
              <p>
                <strong>{new Date(run.startedAt).toLocaleDateString('zh-CN')}</strong>{' '}
                {isHidden(run) ? words.hidden : nameOf(of, run.typeId)} {stateWords(run)}
              </p>
              {run.parent && (
                <p className="tree-note">
                  {words.from(run.parent.at)}
                  {depth === 0 && `，${words.lost}`}
                </p>
              )}
              {branches.map(({ at, moves }) => (
                <p key={moves.map(({ hash }) => hash).join(' ')} className="tree-note">
                  {words.taken(at, moves.length)}
                </p>
              ))}
            </div>
            {id === current ? (
              <span className="tree-here">
                {words.here} <a href={`${playRoot()}run/?run=${encodeURIComponent(id)}`}>{words.whole}</a>
              </span>
            ) : isHidden(run) ? null : (
              <span className="tree-ways">
                {current !== undefined && (
                  <a
                    href={`${playRoot()}compare/?a=${encodeURIComponent(current)}&b=${encodeURIComponent(id)}`}
                  >
                    {words.compare}
                  </a>
                )}
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => playDesk.resume(of, id, true)}
                >
                  {words.open}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Address of the list of cases, below which the other pages stand. */
function playRoot(): string {
  return `${document.documentElement.dataset['base'] ?? '/'}play/`;
}

function nameOf({ types }: PlayCaseData, typeId: string): string {
  return types.find(({ id }) => id === typeId)?.name ?? typeId;
}

function stateWords(run: RunProgress): string {
  const steps = lineInHand(run).length;
  const ended = endingOf(run);
  return ended ? words.ended(steps, ended.result) : words.going(steps);
}
