// The points of the groups on the wall.
import '../people/people-wall.css';
import { groupNames } from '../../../core/classroom/people/people-state.ts';
import { groupBoard, pointsOnWall } from '../../../core/classroom/points/points-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { Bars } from '../people/Bars.tsx';
import type { WallProps } from './wall-props.ts';

export function Points({ state }: WallProps) {
  const board = groupBoard(pointsOnWall(state.points), groupNames(state.people));
  if (board.length === 0) return <p className="wall-line">{words.wall.noPoints}</p>;
  return (
    <>
      <h1 className="wall-title">{words.points.title}</h1>
      <Bars
        lines={board.map(({ id, points }) => ({ name: id, count: points, said: words.wall.points(points) }))}
      />
    </>
  );
}
