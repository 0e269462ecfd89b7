// 分组演练 on the wall: who sits where and the clock, or what came out by type. Types are told only when all is over.
import './groups-wall.css';
import { outcomesByType } from '../../../core/classroom/groups/debrief.ts';
import type { Round } from '../../../core/classroom/groups/groups-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { caseTitle, nameOf, typeName } from '../groups/names.ts';
import { phaseTimer } from '../groups/phase-timer.ts';
import { GROUPS_SHOWS } from '../groups/shows.ts';
import { useGroupsCourse } from '../groups/use-groups-course.ts';
import type { WallProps } from './wall-props.ts';

const [, DEBRIEF] = GROUPS_SHOWS;

export function Groups({ id, state }: WallProps) {
  const rounds = roundsOnWall(state);
  const round = rounds.at(-1);
  if (!round) return <p className="wall-line">{words.wall.none}</p>;
  return id === DEBRIEF ? <Debrief state={state} round={round} /> : <Seats state={state} round={round} />;
}

/** A frozen wall keeps its picture while the trainer draws on. */
function roundsOnWall({ groups }: RoomState): readonly Round[] {
  return groups.frozenRounds ?? groups.rounds;
}

type Props = { readonly state: RoomState; readonly round: Round };

function Seats({ state, round }: Props) {
  const { course } = useGroupsCourse();
  const { people, desk } = state;
  const timer = phaseTimer(desk.wallTimer);
  const named = (id: string) => nameOf(people, id);
  return (
    <div
      className="wall-groups"
      data-size={round.groups.length > 12 ? 'many' : round.groups.length > 6 ? 'some' : 'few'}
    >
      <header>
        <h1>{words.wall.head(roundsOnWall(state).length, caseTitle(course, round.caseId))}</h1>
        {timer && <strong>{timer.label}</strong>}
      </header>
      <ol>
        {round.groups.map(({ sales, client, observers }, at) => (
          <li key={sales}>
            <h2>{words.round.group(at + 1)}</h2>
            <dl>
              <dt>{words.roles.sales}</dt>
              <dd>{named(sales)}</dd>
              <dt>{words.roles.client}</dt>
              <dd>{named(client)}</dd>
              {observers.length > 0 && (
                <>
                  <dt>{words.roles.observers}</dt>
                  <dd>{observers.map(named).join('、')}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Debrief({ state, round }: Props) {
  const { course } = useGroupsCourse();
  const types = course?.types.map(({ id }) => id) ?? [...new Set(round.groups.map(({ typeId }) => typeId))];
  const outcomes = outcomesByType(round, types);
  const { of } = words.wall;
  return (
    <div className="wall-debrief" data-size={outcomes.length > 5 ? 'some' : 'few'}>
      <h1>{words.wall.debriefHead(roundsOnWall(state).length)}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.wall.type}</th>
            <th scope="col">{words.wall.seen}</th>
            <th scope="col">{words.wall.dated}</th>
            <th scope="col">{words.wall.undated}</th>
            <th scope="col">{words.wall.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ typeId, handedIn, seen, dated, undated, evidence }) => (
            <tr key={typeId}>
              <th scope="row">{typeName(course, typeId)}</th>
              {handedIn === 0 ? (
                <td colSpan={4}>{words.wall.open}</td>
              ) : (
                <>
                  <td>{of(seen, handedIn)}</td>
                  <td>{of(dated, handedIn)}</td>
                  <td>{of(undated, handedIn)}</td>
                  <td>{evidence}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-label={words.wall.ask}>
        <ol>
          {words.wall.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
