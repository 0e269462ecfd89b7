// The presses by which points are given.
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';

const GIFTS = [1, 2, 3, -1] as const;

type Props = { readonly isOff: boolean; readonly onGive: (points: number) => void };

export function GiftButtons({ isOff, onGive }: Props) {
  return (
    <span className="people-gifts">
      {GIFTS.map((count) => (
        <button
          key={count}
          type="button"
          className="button button-quiet num"
          disabled={isOff}
          onClick={() => onGive(count)}
        >
          {words.points.give(count)}
        </button>
      ))}
    </span>
  );
}
