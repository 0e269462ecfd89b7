// A poll of the trainer's own: what is asked, two to six options; an open question of a lesson may begin it.
import { type FormEvent, useId, useState } from 'react';
import type { HandsBank, HandsTalk } from '../../../core/classroom/hands/hands-bank.ts';
import { OPTIONS_LEAST, type PollAsk } from '../../../core/classroom/hands/hands-bodies.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { VOTE_CARDS } from '../../../schema/words/groups.ts';
import { letterOf } from '../../quiz/answers/answer-props.ts';

const words = hands.ask;
const STEM_MOST = 120;
const OPTION_MOST = 40;
const EMPTY: readonly string[] = Array.from({ length: VOTE_CARDS }, () => '');

type Props = {
  readonly bank: HandsBank;
  readonly lesson: string;
  /** Ids of the activities of the block at hand: they come first. */
  readonly activities: readonly string[];
  readonly onAsk: (ask: PollAsk) => void;
};

export function MakePoll({ bank, lesson, activities, onAsk }: Props) {
  const id = useId();
  const [stem, setStem] = useState('');
  const [options, setOptions] = useState(EMPTY);
  const [isTooFew, setTooFew] = useState(false);
  const nearness = (talk: HandsTalk) =>
    Number(activities.includes(talk.activity)) * 2 + Number(talk.lesson === lesson);
  const talks = [...bank.talks].sort((a, b) => nearness(b) - nearness(a));
  const take = (talk: HandsTalk | undefined) => {
    setStem(talk?.ask ?? '');
    setOptions(
      EMPTY.length > (talk?.options.length ?? 0)
        ? EMPTY.map((_, place) => talk?.options[place] ?? '')
        : (talk?.options ?? EMPTY),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = options.map((option) => option.trim()).filter((option) => option !== '');
    const isEnough = stem.trim() !== '' && given.length >= OPTIONS_LEAST;
    setTooFew(!isEnough);
    if (!isEnough) return;
    onAsk({ kind: 'own', stem: stem.trim(), options: given });
    setStem('');
    setOptions(EMPTY);
  };
  return (
    <form className="hands-make" onSubmit={submit}>
      <p className="hands-field">
        <label htmlFor={`${id}-talk`}>{words.talk}</label>
        <select
          id={`${id}-talk`}
          autoComplete="off"
          value=""
          onChange={({ target }) => take(talks.find((one) => one.id === target.value))}
        >
          <option value="">{words.noTalk}</option>
          {talks.map((one) => (
            <option key={one.id} value={one.id}>
              {one.ask}
            </option>
          ))}
        </select>
      </p>
      <p className="hands-field">
        <label htmlFor={`${id}-stem`}>{words.stem}</label>
        <textarea
          id={`${id}-stem`}
          rows={2}
          maxLength={STEM_MOST}
          autoComplete="off"
          value={stem}
          onChange={({ target }) => setStem(target.value)}
        />
      </p>
      <ol className="hands-options">
        {options.map((option, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its letter
          <li key={place}>
            <b className="count-letter" aria-hidden="true">
              {letterOf(place)}
            </b>
            <input
              aria-label={words.option(letterOf(place))}
              maxLength={OPTION_MOST}
              autoComplete="off"
              value={option}
              onChange={({ target }) =>
                setOptions(options.map((one, at) => (at === place ? target.value : one)))
              }
            />
          </li>
        ))}
      </ol>
      <p className="hands-hint">{options.length > VOTE_CARDS ? words.beyondCards : words.optionHint}</p>
      {isTooFew && <p role="alert">{words.tooFew}</p>}
      <button type="submit" className="button">
        {words.put}
      </button>
    </form>
  );
}
