// A step of the review that the learner answers himself, in words or by picking a move; it can be skipped, and says so.
import { useEffect, useId, useRef, useState } from 'react';
import { type ReviewPlace, stepAt } from '../../../core/progress/review-order.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { playDesk } from '../../../stores/play.ts';
import type { ReviewView } from '../../../stores/play-view.ts';

const words = review.order;

type Props = { readonly view: ReviewView; readonly place: ReviewPlace; readonly onDone: () => void };

export function OwnStep({ view, place, onDone }: Props) {
  const step = stepAt(place);
  if (!step) throw new Error(`nothing is answered at ${place}`);
  const before = view.answers[step];
  const [text, setText] = useState(before && 'text' in before ? before.text : '');
  const [turn, setTurn] = useState(before && 'value' in before ? String(before.value) : '');
  const field = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  const id = useId();
  const isTurn = step === 'ownTurn';
  useEffect(() => {
    // Not on the way in: the first thing that is read is how the game ended.
    if (place !== 'goal' || before) field.current?.focus({ preventScroll: true });
  }, [place, before]);

  const give = (isSkip: boolean) => {
    const isMarked = isTurn && !isSkip && turn !== '';
    playDesk.answer(step, isMarked ? { value: Number(turn) } : { text: isSkip ? '' : text.trim() });
    onDone();
  };
  return (
    <form
      className="review-own"
      onSubmit={(event) => {
        event.preventDefault();
        give(false);
      }}
    >
      <label htmlFor={id}>{words.asks[place]}</label>
      {isTurn ? (
        <select
          autoComplete="off"
          id={id}
          ref={field}
          value={turn}
          onChange={(event) => setTurn(event.target.value)}
        >
          <option value="">{words.notMarked}</option>
          {view.replay.played.map(({ kept }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            <option key={index} value={index + 1}>
              {review.step(index + 1)}：{view.table.scenario.words.moves[kept.move]?.text}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          id={id}
          ref={field}
          rows={2}
          autoComplete="off"
          maxLength={400}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <p className="review-own-ways">
        <button
          type="submit"
          className="button button-quiet"
          disabled={view.isSaving || (isTurn ? turn === '' : text.trim() === '')}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="review-link"
          disabled={view.isSaving}
          onClick={() => (before ? onDone() : give(true))}
        >
          {before ? words.cancel : isTurn ? words.notMarked : words.skip}
        </button>
      </p>
    </form>
  );
}
