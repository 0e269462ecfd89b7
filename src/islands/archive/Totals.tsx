// The general ledger: five figures, each opening what it is made of.
import type { ReactNode } from 'react';
import type { Archive } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { Fold } from './Fold.tsx';
import { DaysBehind, LessonsBehind, ObjectivesBehind, QuestionsBehind, TimeBehind } from './TotalsBehind.tsx';

type Props = { readonly archive: Archive; readonly isOpen: boolean };
type Figure = { readonly value: string; readonly unit: string };

export function Totals({ archive, isOpen }: Props) {
  const { lessons, score, objectives, activeMs, days } = archive;
  const { totals } = words;
  const first = days.at(-1)?.date;
  return (
    <section className="panel" aria-labelledby="archive-totals">
      <h2 id="archive-totals">{totals.title}</h2>
      <div className="account">
        <Line
          name={totals.lessons.name}
          figure={isOpen ? totals.lessons.figure(lessons.done, lessons.of) : undefined}
          note={totals.lessons.note(lessons.begun)}
          behind={lessons.done + lessons.begun > 0 && (() => <LessonsBehind archive={archive} />)}
        />
        <Line
          name={totals.questions.name}
          figure={isOpen ? totals.questions.figure(score.right, score.of) : undefined}
          note={totals.questions.note(score.tried, score.rightAtFirst)}
          behind={score.tried > 0 && (() => <QuestionsBehind archive={archive} />)}
        />
        <Line
          name={totals.objectives.name}
          figure={isOpen ? totals.objectives.figure(objectives.proven, objectives.of) : undefined}
          note={totals.objectives.note}
          behind={score.tried > 0 && (() => <ObjectivesBehind archive={archive} />)}
        />
        <Line
          name={totals.time.name}
          figure={isOpen ? { value: words.duration(activeMs), unit: '' } : undefined}
          note={totals.time.note}
          behind={activeMs > 0 && (() => <TimeBehind archive={archive} />)}
        />
        <Line
          name={totals.days.name}
          figure={isOpen ? totals.days.figure(days.length) : undefined}
          note={first === undefined ? '' : totals.days.note(words.dateShort(first))}
          behind={days.length > 0 && (() => <DaysBehind days={days} />)}
        />
      </div>
    </section>
  );
}

type LineProps = {
  readonly name: string;
  readonly figure: Figure | undefined;
  readonly note: string;
  /** What the figure is made of; nothing to open while it is nothing. */
  readonly behind: false | (() => ReactNode);
};

function Line({ name, figure, note, behind }: LineProps) {
  const row = (
    <span className="account-row">
      <span className="account-name">{name}</span>
      <span className="account-figure num">
        <b>{figure?.value ?? words.totals.nothing}</b>
        {figure && figure.unit !== '' && <small>{figure.unit}</small>}
      </span>
      <span className="account-note">{note}</span>
    </span>
  );
  if (!behind) return <div className="account-line">{row}</div>;
  return (
    <Fold className="account-line" summary={row}>
      {behind}
    </Fold>
  );
}
