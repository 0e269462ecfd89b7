// The title of a review: whose case, who sat opposite, and what became of it.
import { useEffect, useRef } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { PlayCaseData } from '../../../core/roleplay/play-case.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { Table } from '../../../stores/play-view.ts';

const words = review.head;

type Props = {
  readonly of: PlayCaseData;
  readonly table: Table;
  readonly result: RunAnalysis | undefined;
};

export function ReviewHead({ of, table, result }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // The table was left at its foot; a review is read from the top.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const { client } = table.scenario.words;
  const { ending, guess } = table;
  const guessed = of.types.find(({ id }) => id === guess);
  return (
    <header className="review-head">
      <div className="review-emblem" data-grade={ending?.grade} aria-hidden="true">
        {client.monogram}
      </div>
      <div>
        <p className="review-kicker">
          {review.title}
          <span>{of.title}</span>
        </p>
        <h1 id="review-title" ref={title} tabIndex={-1}>
          {ending ? (ending.redLine?.title ?? ending.title) : words.going}
        </h1>
        <ul className="review-facts num">
          {ending && <li className="review-tier">{play.tiers[ending.tier]}</li>}
          {result?.ended && <li>{words.result(result.ended.result)}</li>}
          <li>{words.steps(table.made)}</li>
          <li>{words.against(client.name)}</li>
          <li>{guessed ? words.guessed(guessed.name) : words.unguessed}</li>
        </ul>
        {ending && (
          <details className="review-story">
            <summary>{words.story}</summary>
            <p>{ending.redLine?.story ?? ending.epilogue}</p>
            {ending.redLine?.laws.map(({ id, name, summary }) => (
              <p key={id}>
                <strong>{name}</strong>　{summary}
              </p>
            ))}
            {ending.redLine && (
              <p>
                {play.over.instead}：{ending.redLine.instead}
              </p>
            )}
          </details>
        )}
      </div>
    </header>
  );
}
