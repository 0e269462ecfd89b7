// The dated steps of a card, from all lessons, in the order of their days; done ones are ticked and can be unticked.
import { startTransition, useOptimistic } from 'react';
import type { DealAction } from '../../core/deals/deal-actions.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { doneName } from '../../schema/words/deal-card.ts';
import { saveDealField } from '../../stores/deals.ts';
import { dateText } from './deal-words.ts';

const { actions: words } = deals;

/** Where the block of a lesson stands: title of the lesson, address of the block. */
export type ActionPlaces = { readonly [block: string]: { readonly title: string; readonly url: string } };

type Props = {
  readonly deal: string;
  readonly actions: readonly DealAction[];
  readonly places: ActionPlaces;
  readonly today: string;
};

export function ActionList({ deal, actions, places, today }: Props) {
  return (
    <div className="deal-actions">
      <h3>{words.title}</h3>
      <ul className="lines">
        {actions.map(({ block, step, on, isDone }) => {
          const place = places[block];
          return (
            <li key={block} data-done={isDone || undefined}>
              <Step
                words={step || words.noStep}
                isDone={isDone}
                onTick={(next) => saveDealField(deal, doneName(block), next ? 'yes' : '')}
              />
              <span className="line-facts num">
                {on === undefined ? words.undated : dateText(on)}
                {!isDone && on !== undefined && on < today && <b className="status-bad">{words.late}</b>}
                {place && <a href={place.url}>{words.from(place.title)}</a>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type StepProps = {
  readonly words: string;
  readonly isDone: boolean;
  readonly onTick: (isDone: boolean) => Promise<unknown>;
};

/** Ticked at once; that it is kept comes a moment later. */
function Step({ words: text, isDone, onTick }: StepProps) {
  const [isTicked, setTicked] = useOptimistic(isDone);
  const tick = (next: boolean) =>
    startTransition(async () => {
      setTicked(next);
      await onTick(next);
    });
  return (
    <label className="choice-row">
      <input
        type="checkbox"
        autoComplete="off"
        checked={isTicked}
        onChange={({ target }) => tick(target.checked)}
      />
      <span>{text}</span>
    </label>
  );
}
