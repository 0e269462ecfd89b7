// The record on one sheet of paper: seen only when it is printed.
import type { Archive, LessonAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';

type Props = { readonly archive: Archive; readonly name: string; readonly today: string };

/** So many objectives still fit on the sheet one by one. */
const ROOM_FOR_OBJECTIVES = 24;

export function Handout({ archive, name, today }: Props) {
  const lessons = archive.modules
    .flatMap(({ lessons: all }) => all)
    .filter(({ state, activeMs }) => state !== 'untouched' || activeMs > 0);
  const count = lessons.reduce((sum, { objectives }) => sum + objectives.length, 0);
  return (
    <div className="handout" aria-hidden="true">
      <h2>{name === '' ? words.handout.title : words.handout.of(name)}</h2>
      <p className="num">{words.handout.printed(today)}</p>
      <HandoutTotals archive={archive} />
      <table className="num">
        <thead>
          <tr>
            {Object.values(words.handout.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lessons.map((lesson) => (
            <HandoutLesson key={lesson.id} lesson={lesson} isLong={count <= ROOM_FOR_OBJECTIVES} />
          ))}
        </tbody>
      </table>
      <p className="handout-note">{words.handout.note}</p>
    </div>
  );
}

function HandoutTotals({
  archive: { lessons, score, objectives, activeMs, days },
}: {
  readonly archive: Archive;
}) {
  const { totals } = words;
  const figures = [
    [totals.lessons.name, totals.lessons.figure(lessons.done, lessons.of)],
    [totals.questions.name, totals.questions.figure(score.right, score.of)],
    [totals.objectives.name, totals.objectives.figure(objectives.proven, objectives.of)],
    [totals.time.name, { value: words.duration(activeMs), unit: '' }],
    [totals.days.name, totals.days.figure(days.length)],
  ] as const;
  return (
    <dl className="num">
      {figures.map(([label, { value, unit }]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} {unit}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HandoutLesson({ lesson, isLong }: { readonly lesson: LessonAccount; readonly isLong: boolean }) {
  const { title, read, sections, score, activeMs, objectives, state } = lesson;
  const asked = objectives.filter((one) => one.state !== 'none');
  const proven = asked.filter((one) => one.state === 'proven').length;
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        <td>{words.handout.fraction(read, sections.length)}</td>
        <td>{words.handout.right(score.right, score.of)}</td>
        <td>{words.duration(activeMs)}</td>
        <td>{words.handout.fraction(proven, asked.length)}</td>
        <td>{words.lesson.state[state]}</td>
      </tr>
      {isLong && (
        <tr className="handout-objectives">
          <td colSpan={6}>
            <ul>
              {objectives.map((objective) => (
                <li key={objective.id}>
                  {objective.text} <b>{words.objective.state[objective.state]}</b>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
