// On the desk: how many came, a point for a group with one press, and the way to everything else about people.
import './people-panel.css';
import { groupNames } from '../../../core/classroom/people/people-state.ts';
import { groupBoard } from '../../../core/classroom/points/points-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';

export function PeoplePanel() {
  const {
    state: { people, points },
  } = useClassroom();
  const board = groupBoard(points, groupNames(people));
  const give = (group: string) =>
    void classroom.send('pointsGiven', { to: { kind: 'group', group }, points: 1, why: '' });
  // The desk stands at …/desk/: its pages stand below it.
  return (
    <>
      <p className="num">{words.roster.count(people.people.length, people.here.length)}</p>
      {board.length > 0 && (
        <div className="people-panel-groups">
          {board.map(({ id, points: sum }) => (
            <button key={id} type="button" className="button button-quiet num" onClick={() => give(id)}>
              {words.panel.give(id)}
              {words.panel.sum(sum)}
            </button>
          ))}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void classroom.send('shown', { kind: 'points', id: '' })}
          >
            {words.points.show}
          </button>
        </div>
      )}
      <ul className="people-panel-links">
        <li>
          <a href="people/">{words.panel.page}</a>
        </li>
        <li>
          <a href="forms/">{words.toForms}</a>
        </li>
        <li>
          <a href="report/">{words.toReport}</a>
        </li>
      </ul>
    </>
  );
}
