// Four ratings, each with the day on which the card would come again; 1 to 4 on the keyboard.
import { useEffect } from 'react';
import { createSchedule, type Memory, memoryAfter } from '../../core/recall/memory/schedule.ts';
import { recall as words } from '../../i18n/zh-CN/recall.ts';
import type { Rating } from '../../schema/words/recall-bodies.ts';
import { isForKeys } from '../ui/is-for-keys.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4];

type Props = {
  readonly memory: Memory | undefined;
  readonly retention: number;
  readonly today: number;
  /** What the result of an answer suggests. */
  readonly suggested: Rating | undefined;
  readonly onRate: (rating: Rating) => void;
};

export function RatingRow({ memory, retention, today, suggested, onRate }: Props) {
  const { intervalDays } = createSchedule(retention);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const rating = RATINGS.find((one) => String(one) === event.key);
      if (!rating || !isForKeys(event)) return;
      event.preventDefault();
      onRate(rating);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onRate]);
  return (
    <fieldset className="recall-rates">
      <legend>{words.rate}</legend>
      {RATINGS.map((rating) => (
        <button
          key={rating}
          type="button"
          className={rating === (suggested ?? 3) ? 'button' : 'button button-quiet'}
          aria-keyshortcuts={String(rating)}
          onClick={() => onRate(rating)}
        >
          <span>
            {words.rateOf[rating]}
            {rating === suggested && <span className="recall-suggested">{words.suggested}</span>}
          </span>
          <small className="num">{words.interval(intervalDays(memoryAfter(memory, today, rating)))}</small>
        </button>
      ))}
    </fieldset>
  );
}
