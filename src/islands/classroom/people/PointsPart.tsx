// Points of the groups, given by one press, taken back by another.
import { useState } from 'react';
import { groupNames, type PeopleState } from '../../../core/classroom/people/people-state.ts';
import { groupBoard, type PointsState } from '../../../core/classroom/points/points-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { GiftButtons } from './GiftButtons.tsx';
import { HeadRow } from './HeadRow.tsx';
import { OwnBoard } from './OwnBoard.tsx';

const points = words.points;
/** What can still be seen and taken back without looking for it. */
const LAST = 5;

type Props = { readonly points: PointsState; readonly people: PeopleState };

export function PointsPart({ points: state, people }: Props) {
  const named = groupNames(people);
  const board = groupBoard(state, named);
  const [group, setGroup] = useState('');
  const [why, setWhy] = useState('');
  const give = async (count: number) => {
    const body = { to: { kind: 'group', group: group.trim() }, points: count, why: why.trim() } as const;
    if (await classroom.send('pointsGiven', body)) setWhy('');
  };
  return (
    <section className="panel" id="points" aria-labelledby="points-title">
      <h2 id="points-title">{points.title}</h2>
      {board.length === 0 ? (
        <p className="status-line">{points.none}</p>
      ) : (
        <table className="people-table">
          <HeadRow names={points.head} />
          <tbody>
            {board.map(({ id, points: sum, place }) => (
              <tr key={id}>
                <td className="num">{place}</td>
                <td>{id}</td>
                <td className="num">{sum}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="people-form">
        <label>
          <span>{points.group}</span>
          <input
            type="text"
            list="point-groups"
            autoComplete="off"
            value={group}
            onChange={(event) => setGroup(event.target.value)}
          />
          <datalist id="point-groups">
            {board.map(({ id }) => (
              <option key={id} value={id} />
            ))}
          </datalist>
        </label>
        <label>
          <span>{points.why}</span>
          <input
            type="text"
            autoComplete="off"
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
        <GiftButtons isOff={group.trim() === ''} onGive={(count) => void give(count)} />
      </div>
      <LastGifts state={state} people={people} />
      <div className="panel-actions">
        <button
          type="button"
          className="button button-quiet"
          disabled={board.length === 0}
          onClick={() => void classroom.send('shown', { kind: 'points', id: '' })}
        >
          {points.show}
        </button>
      </div>
      <OwnBoard points={state} people={people} />
    </section>
  );
}

function LastGifts({ state, people }: { readonly state: PointsState; readonly people: PeopleState }) {
  // Gifts to single people are seen where their board is, and only while it is on.
  const last = state.gifts.filter(({ person }) => person === '' || state.isOwnBoardOn).slice(-LAST);
  if (last.length === 0) return null;
  const nameOf = (id: string) => people.people.find((person) => person.id === id)?.name ?? id;
  return (
    <>
      <h3>{points.last}</h3>
      <ul className="people-gifts-given">
        {[...last].reverse().map(({ seq, group, person, points: count, why }) => (
          <li key={seq}>
            <span>{points.gift(person === '' ? group : nameOf(person), count, why)}</span>
            <button type="button" className="button-plain" onClick={() => void classroom.undo(seq)}>
              {points.undo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
