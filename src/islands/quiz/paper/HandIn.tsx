// Before a paper is handed in: what is open, what is marked, and the way back.
import { useEffect, useRef } from 'react';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import type { PlaceState } from './PlaceStrip.tsx';

const words = exam.handIn;

type Props = {
  readonly places: readonly PlaceState[];
  readonly isBusy: boolean;
  readonly onGo: (place: number) => void;
  readonly onHandIn: () => void;
  readonly onBack: () => void;
};

export function HandIn({ places, isBusy, onGo, onHandIn, onBack }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const open = placesOf(places, ({ isAnswered }) => !isAnswered);
  const marked = placesOf(places, ({ isMarked }) => isMarked);
  return (
    <section className="hand-in" aria-labelledby="hand-in-title">
      <h2 id="hand-in-title" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {open.length === 0 ? (
        <p>{words.allDone}</p>
      ) : (
        <Places text={words.open(open.length)} at={open} onGo={onGo} />
      )}
      {marked.length > 0 && <Places text={words.marked(marked.length)} at={marked} onGo={onGo} />}
      <p className="exam-soft">{words.once}</p>
      <div className="exam-actions">
        <button type="button" className="button" disabled={isBusy} onClick={onHandIn}>
          {words.yes}
        </button>
        <button type="button" className="button button-quiet" disabled={isBusy} onClick={onBack}>
          {words.no}
        </button>
      </div>
    </section>
  );
}

function placesOf(places: readonly PlaceState[], isMeant: (one: PlaceState) => boolean): readonly number[] {
  return places.flatMap((one, place) => (isMeant(one) ? [place] : []));
}

type PlacesProps = {
  readonly text: string;
  readonly at: readonly number[];
  readonly onGo: (place: number) => void;
};

function Places({ text, at, onGo }: PlacesProps) {
  return (
    <>
      <p>{text}</p>
      <ul className="paper-strip">
        {at.map((place) => (
          <li key={place}>
            <button type="button" aria-label={exam.sheet.place(place + 1)} onClick={() => onGo(place)}>
              {place + 1}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
