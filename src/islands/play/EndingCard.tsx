// How the game ended: the tier, what came of it, and for a red line the quiet story that came late.
import { useEffect, useRef } from 'react';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { Ending } from '../../stores/play-view.ts';

const words = play.over;

type Props = { readonly ending: Ending; readonly onAgain: () => void };

export function EndingCard({ ending, onAgain }: Props) {
  const { redLine } = ending;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section className="ending" data-grade={ending.grade} aria-labelledby="ending-title">
      <p className="ending-tier">{play.tiers[ending.tier]}</p>
      <h2 id="ending-title" ref={title} tabIndex={-1}>
        {redLine?.title ?? ending.title}
      </h2>
      <p className="ending-told">{redLine?.story ?? ending.epilogue}</p>
      {redLine && (
        <>
          <h3>{words.law}</h3>
          <ul>
            {redLine.laws.map(({ id, name, summary }) => (
              <li key={id}>
                <strong>{name}</strong>　{summary}
              </li>
            ))}
          </ul>
          <h3>{words.instead}</h3>
          <blockquote>{redLine.instead}</blockquote>
        </>
      )}
      <p className="ending-ways">
        <button type="button" className="button" onClick={playDesk.review}>
          {words.review}
        </button>
        <button type="button" className="button button-quiet" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
