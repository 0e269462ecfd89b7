// Where one failed in a case: the step of the game, and the way to look at it again.
import type { FinderCase } from '../../../core/finder/catalogue.ts';
import type { Failing } from '../../../core/finder/failings.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';

const words = finder.row;

/** More than this is no longer a list that one reads. */
const STEPS_MOST = 8;

type Props = { readonly of: FinderCase; readonly failings: readonly Failing[] };

export function FailedSteps({ of, failings }: Props) {
  if (failings.length === 0) return null;
  return (
    <div className="case-failed">
      <p>{words.failed}</p>
      <ul className="num">
        {failings.slice(0, STEPS_MOST).map(({ runId, step, at }) => (
          <li key={`${runId} ${step}`}>
            <a href={`${of.url}?run=${runId}&view=review`}>
              {new Date(at).toLocaleDateString('zh-CN')}　{words.failedAt(step)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
