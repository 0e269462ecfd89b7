// The line at the top of the desk: time of day, late or early, when it will be over, the timer, and the way back.
import { isAnotherTime } from '../../../core/classroom/agenda/another-time.ts';
import type { SessionClock } from '../../../core/classroom/agenda/day-clock.ts';
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import { room } from '../../../i18n/zh-CN/room.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { clockText, dateText } from '../clock-text.ts';
import { DESK_PANELS } from './panels.ts';
import type { DeskNow } from './use-desk.ts';

const words = deskWords.head;

type Props = { readonly desk: DeskNow; readonly wallUrl: string; readonly onLeave: () => void };

export default function DeskHead({ desk, wallUrl, onLeave }: Props) {
  const { trouble } = useClassroom();
  const { clock, now, undoable, leftOpenAt } = desk;
  const isElsewhen = clock !== undefined && isAnotherTime(clock, now);
  const isLate = clock !== undefined && clock.lateMin > 0 && !isElsewhen && leftOpenAt === undefined;
  return (
    <header className="desk-head">
      <p className="desk-clock num">
        <span className="visually-hidden">{words.now}</span>
        {clockText(now)}
      </p>
      {clock && (
        <p className="desk-late num" data-late={isLate || undefined} data-testid="late">
          {leftOpenAt !== undefined ? (
            <>
              <strong>{agenda.leftOpen}</strong>
              <span>{agenda.leftOpenAt(dateText(leftOpenAt))}</span>
            </>
          ) : (
            <>
              <strong>
                {isElsewhen ? agenda.plannedFor(dateText(clock.session.startAt)) : lateText(clock.lateMin)}
              </strong>
              <span>{isElsewhen ? agenda.countsFromStart : endText(clock)}</span>
            </>
          )}
        </p>
      )}
      <div className="desk-doors">
        <button
          type="button"
          className="button button-quiet"
          disabled={!undoable}
          onClick={() => {
            if (undoable) void classroom.undo(undoable.seq);
          }}
        >
          {words.undo(undoable && words.steps[undoable.type])}
        </button>
        <a className="button button-quiet" href={wallUrl} target="huikuan-wall" title={words.wallHow}>
          {words.openWall}
        </a>
      </div>
      <nav className="desk-ways" aria-label={words.ways}>
        <a href="#desk-now">{deskWords.now.title}</a>
        <a href="#desk-agenda">{agenda.title}</a>
        {DESK_PANELS.map(({ id, title }) => (
          <a key={id} href={`#desk-${id}`}>
            {title}
          </a>
        ))}
        <a href="../room/">{room.title}</a>
        <button type="button" onClick={onLeave}>
          {deskWords.start.another}
        </button>
      </nav>
      {trouble && (
        <p role="alert" className="desk-trouble">
          {trouble === 'quota' ? deskWords.trouble.quota : deskWords.trouble.other}
        </p>
      )}
    </header>
  );
}

function endText({ isOver, expectedAt, promisedAt }: SessionClock): string {
  return isOver
    ? agenda.isOver(clockText(expectedAt))
    : agenda.endsAt(clockText(expectedAt), clockText(promisedAt));
}

function lateText(lateMin: number): string {
  if (lateMin > 0) return agenda.late(lateMin);
  return lateMin < 0 ? agenda.early(-lateMin) : agenda.onTime;
}
