// The three questions, and whose visit it is: what the card says is filled in, nothing is typed twice.
import { dealChoices } from '../../../i18n/zh-CN/deal-fields.ts';
import { POST_ORDER, postNames, visit as words } from '../../../i18n/zh-CN/visit.ts';
import { VISIT_STATIONS } from '../../../schema/words/visit.ts';
import { dealName } from '../deal-name.ts';
import { amountOf } from '../deal-words.ts';
import { NO_CARD, type Visit } from './use-visit.ts';

const { questions, card } = words;

type Props = { readonly visit: Visit; readonly dealsUrl: string };

export function VisitQuestions({ visit, dealsUrl }: Props) {
  const { overview, station, post, putOffs, choice, save } = visit;
  return (
    <section className="visit-questions" aria-labelledby="visit-questions">
      <h2 id="visit-questions">{questions.title}</h2>
      <CardPick visit={visit} dealsUrl={dealsUrl} />
      <div className="visit-two">
        <div className="form-row">
          <label htmlFor="visit-station">{questions.station}</label>
          <select
            id="visit-station"
            autoComplete="off"
            value={station ?? ''}
            aria-describedby={overview ? 'visit-station-hint' : undefined}
            onChange={(event) => void save('station', event.target.value)}
          >
            <option value="">{questions.choose}</option>
            {VISIT_STATIONS.map((one) => (
              <option key={one} value={one}>
                {dealChoices['stuck-at']?.[one]}
              </option>
            ))}
          </select>
          {overview && <small id="visit-station-hint">{questions.stationHint}</small>}
        </div>
        <div className="form-row">
          <label htmlFor="visit-post">{questions.post}</label>
          <select
            id="visit-post"
            autoComplete="off"
            value={post ?? ''}
            onChange={(event) => void save('post', event.target.value)}
          >
            <option value="">{questions.choose}</option>
            {POST_ORDER.map((one) => (
              <option key={one} value={one}>
                {postNames[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {putOffs.length > 0 && (
        <fieldset className="visit-put-offs">
          <legend>{questions.putOff}</legend>
          {putOffs.map(({ id, says }) => (
            <label key={id} className="choice-row">
              <input
                type="radio"
                name="put-off"
                autoComplete="off"
                checked={choice?.putOff === id}
                disabled={!choice}
                onChange={() => void save('put-off', id)}
              />
              <span>{questions.quote(says)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function CardPick({ visit: { open, overview, isMissed, pick }, dealsUrl }: Props) {
  if (open.length === 0)
    return (
      <p className="visit-no-card">
        {isMissed && card.closed} {card.noCard} <a href={`${dealsUrl}#new`}>{card.make}</a>
      </p>
    );
  return (
    <>
      {isMissed && (
        <p className="play-note" role="status">
          {card.closed}
        </p>
      )}
      <div className="form-row">
        <label htmlFor="visit-card">{card.title}</label>
        <select
          id="visit-card"
          autoComplete="off"
          value={overview?.deal.id ?? NO_CARD}
          onChange={(event) => pick(event.target.value)}
        >
          {open.map(({ deal }) => (
            <option key={deal.id} value={deal.id}>
              {`${dealName(deal)} ${amountOf(deal)}`}
            </option>
          ))}
          <option value={NO_CARD}>{card.none}</option>
        </select>
        {overview && <a href={`${dealsUrl}#${overview.deal.id}`}>{card.open}</a>}
      </div>
    </>
  );
}
