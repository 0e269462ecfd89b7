// One kind of paper in the hub: what it is, where it stands, what to do next, and what was done before.
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import type { PaperKind } from '../../../schema/words/paper-bodies.ts';
import { paperDay } from './paper-day.ts';

/** A paper with its id. */
export type Attempt = { readonly id: string; readonly paper: PaperProgress };

type Props = {
  readonly kind: PaperKind;
  readonly items: number;
  readonly minutes: number;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  readonly paperUrl: string;
  /** The one main action of the page. */
  readonly isNext: boolean;
};

export function PaperKindCard({ kind, items, minutes, attempts, paperUrl, isNext }: Props) {
  const { name, about } = exam.kinds[kind];
  const open = attempts.find(({ paper }) => !paper.handedIn);
  const done = attempts.filter(({ paper }) => paper.handedIn);
  const button = isNext ? 'button' : 'button button-quiet';
  return (
    <section className="exam-kind" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{name}</h2>
      <p>{about}</p>
      <p className="exam-soft num">{exam.size(items, minutes)}</p>
      {open && (
        <p className="num">
          {exam.openLine(Object.keys(open.paper.answers).length, open.paper.items.length)}
        </p>
      )}
      <p className="exam-actions">
        {open ? (
          <a className={button} href={`${paperUrl}?paper=${open.id}`}>
            {exam.goOn}
          </a>
        ) : (
          <a className={button} href={`${paperUrl}?kind=${kind}`}>
            {done.length > 0 ? exam.startAgain : exam.startOf(name)}
          </a>
        )}
      </p>
      {done.length > 0 && (
        <>
          <h3>{exam.past}</h3>
          <ul className="exam-past">
            {done.map(({ id, paper }) => (
              <li key={id}>
                <a href={`${paperUrl}?paper=${id}`}>{pastLine(paper)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function pastLine({ handedIn, grades, form }: PaperProgress): string {
  const parts = [
    handedIn ? paperDay(handedIn.at, handedIn.tzOffsetMin) : '',
    form === '' ? '' : exam.form(form),
    grades ? exam.score(grades.filter(({ correct }) => correct).length, grades.length) : exam.notGraded,
  ];
  return parts.filter((part) => part !== '').join('，');
}
