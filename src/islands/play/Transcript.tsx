// The conversation so far, oldest first: what was seen, who said what, what one did oneself.
import { addDays, type CalendarDate } from '../../core/money/calendar.ts';
import type { TranscriptEntry } from '../../core/roleplay/transcript.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { dayText } from './day-text.ts';

const words = play.table;

type Props = {
  readonly entries: readonly TranscriptEntry[];
  /** First day of the game; without it no days are shown. */
  readonly startsOn?: CalendarDate;
};

export function Transcript({ entries, startsOn }: Props) {
  const now = entries.at(-1)?.step;
  return (
    <div className="log" role="log" aria-label={words.log}>
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} startsOn={startsOn} isPast={entry.step !== now} />
      ))}
    </div>
  );
}

type EntryProps = {
  readonly entry: TranscriptEntry;
  readonly startsOn: CalendarDate | undefined;
  /** Something came after it. */
  readonly isPast?: boolean;
};

export function Entry({ entry, startsOn, isPast }: EntryProps) {
  const past = isPast === true || undefined;
  switch (entry.kind) {
    case 'visit':
      return (
        <h2 className="log-visit" data-step={entry.step}>
          {entry.title}
          <small>
            {entry.place}
            {startsOn && <span className="num">{dayText(addDays(startsOn, entry.day))}</span>}
          </small>
        </h2>
      );
    case 'scene':
      return <p className="log-scene">{entry.text}</p>;
    case 'said':
      return (
        <div className="log-said" data-key={entry.isKey || undefined} data-past={past}>
          {entry.by && <p className="log-who">{entry.by.name}</p>}
          <p className="log-words">{entry.text}</p>
          {entry.tell !== undefined && <p className="log-tell">{entry.tell}</p>}
        </div>
      );
    case 'move':
      return (
        <div
          className="log-move"
          data-step={entry.step}
          data-past={past}
          data-stand-in={entry.isStandIn || undefined}
        >
          <p className="log-who">
            {entry.isStandIn ? words.standIn : words.you}
            <small>
              {play.channels[entry.channel]}
              {startsOn && <span className="num">{dayText(addDays(startsOn, entry.day))}</span>}
            </small>
          </p>
          <p className="log-words">{entry.text}</p>
        </div>
      );
    case 'cut-off':
      return <p className="log-turn">{words.cutOff}</p>;
    case 'settled':
      return (
        <p className="log-turn">
          {words.settled.lead}
          {words.settled.trust[entry.trust]}，{words.settled.patience[entry.patience]}。
        </p>
      );
    case 'lost':
      return <p className="log-turn">{words.lost}</p>;
    default:
      return entry satisfies never;
  }
}
