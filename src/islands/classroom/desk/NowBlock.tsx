// The block at hand: its time, how it is run, the notes of its lessons, and the step to the next one.
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import { PAUSES } from '../../../schema/words/agenda.ts';
import { classroom } from '../../../stores/classroom.ts';
import { clockText, dateText } from '../clock-text.ts';
import { startNext } from './desk-actions.ts';
import Notes from './Notes.tsx';
import type { DeskNow } from './use-desk.ts';

const words = deskWords.now;

type Props = { readonly desk: DeskNow };

export default function NowBlock({ desk }: Props) {
  const { agenda: day, block, row, clock, nextBlock, course, leftOpenAt } = desk;
  const isOneOfMany = (day.plan?.sessions.length ?? 0) > 1;
  return (
    <section className="now-block" aria-labelledby="now-title">
      <p className="now-kind num">
        {words.title}
        {block && `｜${agenda.kinds[block.kind]}｜${agenda.minutes(block.minutes)}`}
      </p>
      <h1 id="now-title">
        {block?.title ??
          (clock?.isOver ? words.over : words.none(isOneOfMany ? (clock?.session.title ?? '') : ''))}
      </h1>
      {block && row?.startedAt !== undefined && (
        <p className="num" data-testid="block-time">
          {words.began(clockText(row.startedAt), clockText(row.plannedAt))}，
          <strong>{leftText(block.minutes * 60_000 - row.spentMs)}</strong>
        </p>
      )}
      {block?.how && <p className="now-how">{block.how}</p>}
      {block && (
        <PointsAt
          ids={[...block.cases, ...block.cuts, ...block.drills, ...block.activities]}
          names={course.names}
        />
      )}
      <div className="now-steps">
        {clock && leftOpenAt !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void classroom.send('sessionEnded', { session: clock.session.id, endedAt: leftOpenAt })
            }
          >
            {words.endAt(dateText(leftOpenAt))}
          </button>
        )}
        {nextBlock && (
          <button
            type="button"
            className={
              leftOpenAt !== undefined || (block && !desk.isAtEnd) ? 'button button-quiet' : 'button'
            }
            onClick={startNext}
          >
            {block ? words.next(nextBlock.title) : words.first(nextBlock.title)}
          </button>
        )}
        {block && clock && !nextBlock && (
          <>
            <p>{words.last}</p>
            <button
              type="button"
              className={leftOpenAt === undefined ? 'button' : 'button button-quiet'}
              onClick={() => void classroom.send('sessionEnded', { session: clock.session.id })}
            >
              {words.end}
            </button>
          </>
        )}
      </div>
      {block && !PAUSES.includes(block.kind) && <Notes desk={desk} block={block} />}
    </section>
  );
}

function PointsAt({
  ids,
  names,
}: {
  readonly ids: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}) {
  const known = [...new Set(ids)].flatMap((id) => names[id] ?? []);
  if (known.length === 0) return null;
  return (
    <div className="now-points">
      <h2>{words.points}</h2>
      <ul>
        {known.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is left is rounded up: a minute that has begun is still there. */
function leftText(leftMs: number): string {
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes >= 0 ? words.left(minutes) : words.past(-minutes);
}
