// 我的承诺: what was promised, its days as a calendar file, and the return that goes back without a name.
import './promise.css';
import { commitmentIn } from '../../../core/commitment/commitment.ts';
import { isCalendarDate } from '../../../core/money/calendar.ts';
import { commitment as words } from '../../../i18n/zh-CN/commitment.ts';
import { money } from '../../../i18n/zh-CN/money.ts';
import { COMMITMENT_FIELDS } from '../../../schema/words/commitment.ts';
import { RecordTrouble } from '../../ui/RecordTrouble.tsx';
import { useDeals } from '../use-deals.ts';
import { PromiseCalendar } from './PromiseCalendar.tsx';
import { PromiseReturn } from './PromiseReturn.tsx';

/** `promiseUrl`: of the worksheet in which the promise is written. */
type Props = { readonly promiseUrl: string };

export default function PromisePage({ promiseUrl }: Props) {
  const { open, inHand, progress, status, isOpen, today } = useDeals();
  if (!isOpen) return <p className="status-line">{words.opening}</p>;
  if (status === 'locked') return <p role="status">{words.locked}</p>;
  const overview = open.find(({ deal }) => deal.id === inHand);
  const promise = commitmentIn(progress, overview?.deal);
  if (promise.at === undefined)
    return (
      <div className="panel" data-ready>
        <RecordTrouble status={status} />
        <p>{words.none}</p>
        <a className="button" href={promiseUrl}>
          {words.write}
        </a>
      </div>
    );
  const said = COMMITMENT_FIELDS.filter((field) => promise.words[field] !== '');
  return (
    <div className="promise" data-ready>
      <RecordTrouble status={status} />
      <section className="panel" aria-labelledby="promise-title">
        <h2 id="promise-title">{words.promise.title}</h2>
        <dl className="promise-words">
          {said.map((field) => (
            <div key={field}>
              <dt>{words.promise.label[field]}</dt>
              <dd>{field === 'day' ? dayText(promise.words.day) : promise.words[field]}</dd>
            </div>
          ))}
        </dl>
        <a className="button-plain" href={promiseUrl}>
          {words.change}
        </a>
      </section>
      <PromiseCalendar promise={promise} writtenAt={promise.at} deal={overview} today={today} />
      <PromiseReturn progress={progress} />
    </div>
  );
}

function dayText(day: string): string {
  return isCalendarDate(day) ? money.steps.words.date(day) : day;
}
