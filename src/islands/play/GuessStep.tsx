// Before the first word: which type is he? The answer may be changed as long as the game lasts.
import { useEffect, useRef } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { Table } from '../../stores/play-view.ts';

const words = play.guess;

type Props = { readonly of: PlayCaseData; readonly table: Table };

export function GuessStep({ of, table }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const key = table.scenario.words.posts.find(({ id }) => id === of.keyPost);
  return (
    <section className="guess">
      <h1 ref={title} tabIndex={-1} className="play-title">
        {words.title}
      </h1>
      <p className="play-lead">
        {key && `${key.name}，${key.post}。`}
        {words.lead}
      </p>
      <ul className="guess-list">
        {of.types.map(({ id, name, monogram, about }) => (
          <li key={id}>
            <button type="button" className="card card-type" onClick={() => playDesk.guess(id)}>
              <span className="monogram" aria-hidden="true">
                {monogram}
              </span>
              <strong>{name}</strong>
              <small>{about}</small>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="card" onClick={() => playDesk.guess('')}>
            <strong>{words.notYet}</strong>
          </button>
        </li>
      </ul>
    </section>
  );
}

/** What he is taken for now, to be changed at the table. */
export function GuessNow({ of, table }: Props) {
  return (
    <label className="guess-now">
      <span>{words.current}</span>
      <select
        autoComplete="off"
        value={table.guess ?? ''}
        onChange={({ target }) => playDesk.guess(target.value)}
      >
        <option value="">{words.notYet}</option>
        {of.types.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
