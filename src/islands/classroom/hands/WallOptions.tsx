// The cards on the wall: a letter and its words each, under it the bar of its hands, and what the key calls right.
import type { Bar } from '../../../core/classroom/hands/count-hands.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import type { CountOption } from './CountTable.tsx';

const words = hands.wall;

type Props = {
  readonly options: readonly CountOption[];
  /** Undefined while the room doesn't see the counts. */
  readonly bars: readonly Bar[] | undefined;
  /** Ids; none before the key is told. */
  readonly right: readonly string[];
};

export function WallOptions({ options, bars, right }: Props) {
  return (
    <ol className="hands-wall-options">
      {options.map(({ id, letter, words: text }, place) => {
        const bar = bars?.[place];
        return (
          <li key={id} data-right={right.includes(id) || undefined}>
            <b className="hands-wall-letter">{letter}</b>
            <div>
              <p>
                {text}
                {right.includes(id) && <strong className="hands-wall-right">{words.right}</strong>}
              </p>
              {bar && (
                <p className="hands-wall-bar num" data-leading={bar.isLeading || undefined}>
                  <svg aria-hidden="true">
                    <rect width={`${bar.percent}%`} height="100%" />
                  </svg>
                  {words.bar(bar.hands, bar.percent)}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
