// The review: what is asked today, one card at a time, and below it what comes and how it is planned.
import { type MouseEvent, useEffect } from 'react';
import { dateOfDay } from '../../core/money/calendar.ts';
import type { Agenda } from '../../core/recall/memory/agenda.ts';
import { recall as words } from '../../i18n/zh-CN/recall.ts';
import { isForKeys } from '../ui/is-for-keys.ts';
import { RecordTrouble } from '../ui/RecordTrouble.tsx';
import { AnkiExport } from './AnkiExport.tsx';
import { CardView } from './CardView.tsx';
import { Forecast } from './Forecast.tsx';
import { PutAway } from './PutAway.tsx';
import { Setup } from './Setup.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { useRecall } from './use-recall.ts';

type Props = {
  readonly courseUrl: string;
  /** Where laws and words are explained: a reference inside a question leads there. */
  readonly lawsUrl: string;
  readonly termsUrl: string;
};

export default function RecallPanel({ courseUrl, lawsUrl, termsUrl }: Props) {
  const { course, deck, agenda, progress, status, today, isOpen, failure, load } = useRecall(courseUrl);
  const desk = useDesk(agenda.queue, today, progress.recentCards.at(-1));
  useDeskKeys(desk);
  if (failure) {
    return (
      <p className="recall-note" role="alert">
        {failure === 'missing' ? words.gone : words.away}{' '}
        <button type="button" className="button button-quiet" onClick={() => void load()}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (!course || !isOpen) return <p role="status">{words.loading}</p>;

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const anchor = link?.getAttribute('href') ?? '';
    if (!/^#(law|term)-/.test(anchor)) return;
    event.preventDefault();
    location.assign(`${anchor.startsWith('#law-') ? lawsUrl : termsUrl}${anchor}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are native; a key on one is a click
    <div className="recall" data-ready onClick={follow}>
      <RecordTrouble status={status} />
      <Head agenda={agenda} isEmpty={deck.length === 0} />
      {desk.card ? (
        <CardView
          key={`${desk.card.card}/${desk.turn}`}
          one={desk.card}
          course={course}
          progress={progress}
          today={today}
          onRate={desk.rate}
        />
      ) : (
        <Rest agenda={agenda} isEmpty={deck.length === 0} today={today} />
      )}
      <Tools desk={desk} canUndo={progress.recentCards.length > 0} />
      <Forecast forecast={agenda.forecast} today={today} />
      <Setup course={course} deck={deck} progress={progress} />
      <PutAway
        suspended={agenda.suspended}
        buried={agenda.buried}
        onBack={(card) => desk.set(card, 'active')}
      />
      <AnkiExport deck={deck} progress={progress} />
    </div>
  );
}

function Head({ agenda, isEmpty }: { readonly agenda: Agenda; readonly isEmpty: boolean }) {
  const { queue, doneToday, over } = agenda;
  const above = words.over(over.due, over.fresh);
  if (isEmpty) return null;
  return (
    <>
      <p className="recall-today num">
        {queue.length > 0 && <strong>{words.today(queue.length)}</strong>}
        {doneToday > 0 && <span>{words.doneToday(doneToday)}</span>}
      </p>
      {above !== '' && <p className="recall-note num">{words.overNote(above)}</p>}
    </>
  );
}

type RestProps = { readonly agenda: Agenda; readonly isEmpty: boolean; readonly today: number };

/** No card in hand: none there yet, or none left today. */
function Rest({ agenda: { nextDay, forecast, over }, isEmpty, today }: RestProps) {
  if (isEmpty) {
    return (
      <section className="recall-rest">
        <h2>{words.emptyTitle}</h2>
        <ul>
          {words.empty.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.emptyNow}</p>
      </section>
    );
  }
  const cards = nextDay === undefined ? undefined : forecast[nextDay - today];
  const date = nextDay === undefined ? '' : dateOfDay(nextDay);
  return (
    <section className="recall-rest" aria-live="polite">
      <h2>{words.doneTitle}</h2>
      <p className="num">
        {nextDay === undefined && over.fresh === 0 && words.nextNone}
        {nextDay !== undefined && (cards === undefined ? words.nextLater(date) : words.next(date, cards))}
        {over.fresh > 0 && words.nextFresh}
      </p>
    </section>
  );
}

function Tools({ desk, canUndo }: { readonly desk: Desk; readonly canUndo: boolean }) {
  const { card, note } = desk;
  return (
    <div className="recall-tools">
      {card && (
        <>
          <button type="button" aria-keyshortcuts="-" onClick={() => desk.set(card.card, 'buried')}>
            {words.bury}
          </button>
          <button type="button" onClick={() => desk.set(card.card, 'suspended')}>
            {words.suspend}
          </button>
        </>
      )}
      {canUndo && (
        <button type="button" aria-keyshortcuts="Z" onClick={desk.undo}>
          {words.undo}
        </button>
      )}
      <p className="recall-status" role="status">
        {note === 'undone' && words.undone}
        {note === 'not-saved' && words.notSaved}
      </p>
      {card && <p className="recall-keys">{words.keys}</p>}
    </div>
  );
}

function useDeskKeys({ card, set, undo }: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForKeys(event)) return;
      if (event.key === '-' && card) set(card.card, 'buried');
      else if (event.key === 'z' || event.key === 'Z') undo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [card, set, undo]);
}
