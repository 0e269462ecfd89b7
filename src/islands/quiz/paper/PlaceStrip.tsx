// All items of a paper as small fields: answered, open, marked to be looked at again; a press leads there.
import { exam } from '../../../i18n/zh-CN/exam.ts';

const words = exam.sheet;

export type PlaceState = {
  readonly question: string;
  readonly isAnswered: boolean;
  readonly isMarked: boolean;
  readonly isChanged: boolean;
};

type Props = {
  readonly places: readonly PlaceState[];
  readonly current: number;
  readonly onGo: (place: number) => void;
};

export function PlaceStrip({ places, current, onGo }: Props) {
  return (
    <nav aria-label={words.places}>
      <ol className="paper-strip">
        {places.map(({ question, isAnswered, isMarked, isChanged }, place) => {
          const state = isChanged ? words.changed : isAnswered ? words.answered : words.open;
          const label = [words.place(place + 1), state, ...(isMarked ? [words.marked] : [])].join('，');
          return (
            <li key={question}>
              <button
                type="button"
                aria-label={label}
                aria-current={place === current ? 'step' : undefined}
                data-state={isChanged ? 'changed' : isAnswered ? 'answered' : 'open'}
                data-marked={isMarked || undefined}
                onClick={() => onGo(place)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
