// The title of a game that is looked at: whose, against whom, and what became of it.
import { useEffect, useRef } from 'react';
import { share } from '../../../i18n/zh-CN/share.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { runEnd, runFacts } from './run-words.ts';

const words = share.page;

type Props = { readonly opened: OpenedRun; readonly isOwn: boolean };

export function RunHead({ opened: { shared, replay }, isOwn }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { scenario, name, startedAt } = shared;
  const end = runEnd(scenario, replay);
  return (
    <header className="review-head">
      <div className="review-emblem" data-grade={end?.grade} aria-hidden="true">
        {scenario.words.client.monogram}
      </div>
      <div>
        <p className="review-kicker">
          {isOwn ? words.own : words.title}
          <span>{scenario.words.title}</span>
          <span>{scenario.words.unit}</span>
        </p>
        <h1 id="run-title" ref={title} tabIndex={-1}>
          {end?.title ?? words.going}
        </h1>
        <ul className="review-facts num">
          {runFacts(scenario, replay).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {name !== '' && <li>{words.by(name)}</li>}
          {startedAt > 0 && <li>{words.on(new Date(startedAt).toLocaleDateString('zh-CN'))}</li>}
        </ul>
        {end && <p className="review-story">{end.epilogue}</p>}
      </div>
    </header>
  );
}
