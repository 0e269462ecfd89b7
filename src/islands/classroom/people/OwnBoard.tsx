// The board of single people: off, with the reason, until the trainer turns it on; never on the projector, never in the report.
import { useState } from 'react';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { ownBoard, type PointsState } from '../../../core/classroom/points/points-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { GiftButtons } from './GiftButtons.tsx';
import { HeadRow } from './HeadRow.tsx';

const points = words.points;

type Props = { readonly points: PointsState; readonly people: PeopleState };

export function OwnBoard({ points: state, people: { people } }: Props) {
  const [person, setPerson] = useState('');
  const turn = (isOn: boolean) => void classroom.send('ownBoardSet', { isOn });
  if (!state.isOwnBoardOn)
    return (
      <details className="people-own">
        <summary>{points.ownOff}</summary>
        <p>{points.ownWhy}</p>
        <button type="button" className="button-plain" onClick={() => turn(true)}>
          {points.turnOn}
        </button>
      </details>
    );
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const give = (count: number) =>
    void classroom.send('pointsGiven', { to: { kind: 'person', person }, points: count, why: '' });
  return (
    <section className="people-own" aria-label={points.own}>
      <h3>{points.own}</h3>
      <table className="people-table">
        <HeadRow names={points.ownHead} />
        <tbody>
          {ownBoard(state).map(({ id, points: sum, place }) => (
            <tr key={id}>
              <td className="num">{place}</td>
              <td>{nameOf(id)}</td>
              <td className="num">{sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="people-form">
        <label>
          <span>{points.person}</span>
          <select autoComplete="off" value={person} onChange={(event) => setPerson(event.target.value)}>
            <option value="" />
            {people.map(({ id, name, unit }) => (
              <option key={id} value={id}>
                {`${name}　${unit}`}
              </option>
            ))}
          </select>
        </label>
        <GiftButtons isOff={person === ''} onGive={give} />
      </div>
      <button type="button" className="button button-quiet" onClick={() => turn(false)}>
        {points.turnOff}
      </button>
    </section>
  );
}
