// How the game ended: the tier, what came of it, and for a red line the quiet story that came late.
import { useEffect, useRef } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { Ending, Table } from '../../stores/play-view.ts';

const words = play.over;

type Props = {
  readonly of: PlayCaseData;
  readonly table: Table;
  readonly ending: Ending;
  readonly onAgain: () => void;
};

export function EndingCard({ of, table, ending, onAgain }: Props) {
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
      {table.mode === 'exam' && <Revealed of={of} table={table} />}
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

/** After an examination: who he was, and what he was taken for. */
function Revealed({ of, table }: Pick<Props, 'of' | 'table'>) {
  const { client } = table.scenario.words;
  const guessed = of.types.find(({ id }) => id === table.guess);
  return (
    <p className="ending-who">
      {words.was(client.name)}
      {guessed ? (guessed.name === client.name ? words.right : words.wrong(guessed.name)) : words.unguessed}
    </p>
  );
}
