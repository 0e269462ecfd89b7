// What to practise tonight: the case that is most like tomorrow, why, and one position of five minutes.
import { own } from '../../../core/archive/own.ts';
import { type Likeness, nearestPuzzle, rankCases } from '../../../core/visits/nearest.ts';
import { buyerTypeOf } from '../../../core/visits/post-kind.ts';
import type { VisitCase, VisitPuzzle } from '../../../core/visits/visit-case.ts';
import type { VisitChoice } from '../../../core/visits/visit-sheet.ts';
import { dealChoices } from '../../../i18n/zh-CN/deal-fields.ts';
import { postNames, visit as words } from '../../../i18n/zh-CN/visit.ts';
import type { Visits } from '../../../schema/visits.ts';
import { dealName } from '../deal-name.ts';
import type { Visit } from './use-visit.ts';

const { near } = words;

type Props = {
  readonly visit: Visit;
  readonly visits: Visits;
  readonly choice: VisitChoice;
  readonly cases: readonly VisitCase[];
  readonly puzzles: readonly VisitPuzzle[];
};

export function VisitNear({ visit: { overview, putOffs, progress }, visits, choice, cases, puzzles }: Props) {
  const buyer = overview && (overview.facts.buyerType ?? buyerTypeOf(visits, dealName(overview.deal)));
  const aim = { ...choice, buyer };
  const ranked = rankCases(cases, aim);
  const tried = (id: string) => own(progress.puzzles, id)?.attempts ?? 0;
  const puzzle = nearestPuzzle(puzzles, ranked, aim, tried);
  const [nearest] = ranked;
  const station = dealChoices['stuck-at']?.[choice.station] ?? '';
  const putOff = putOffs.find(({ id }) => id === choice.putOff);
  const told: Readonly<Record<Likeness, () => string>> = {
    'put-off': () => near.why['put-off'](words.questions.quote(putOff?.says ?? '')),
    stuck: () => near.why.stuck(station),
    key: () => near.why.key(postNames[choice.post]),
    post: () => near.why.post(postNames[choice.post]),
    buyer: () => near.why.buyer(dealChoices['buyer-type']?.[buyer ?? ''] ?? ''),
    passes: () => near.why.passes(station),
  };
  const there = nearest?.of.posts.find(({ kind }) => kind === choice.post)?.post.split('，')[0];
  return (
    <section className="visit-near" aria-labelledby="visit-near">
      <h2 id="visit-near">{near.title}</h2>
      <dl>
        <div>
          <dt>{near.puzzle}</dt>
          <dd>
            {puzzle ? (
              <>
                <p>{puzzle.ask}</p>
                <p className="visit-small num">
                  {triedText(tried(puzzle.id), own(progress.puzzles, puzzle.id)?.solvedAt)}
                </p>
                <a className="button-plain" href={puzzle.url}>
                  {near.solve}
                </a>
              </>
            ) : (
              <p>{near.noPuzzle}</p>
            )}
          </dd>
        </div>
        <div>
          <dt>{near.case}</dt>
          <dd>
            {nearest ? (
              <>
                <p>{nearest.of.title}</p>
                <p className="visit-small">
                  {nearest.why.length > 0
                    ? `${nearest.why.map((one) => told[one]()).join('；')}。`
                    : near.whyNot}
                  {there !== undefined && ` ${near.meet(there)}。`}
                </p>
                <a className="button-plain" href={nearest.of.url}>
                  {near.go}
                </a>
              </>
            ) : (
              <p>{near.none}</p>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function triedText(times: number, solvedAt: number | undefined): string {
  if (times === 0) return near.untried;
  return solvedAt === undefined ? near.tried(times) : near.solved(times);
}
