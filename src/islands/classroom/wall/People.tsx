// What was shown of a question asked on slips, on the wall: counts of five people and more, and nothing else.
import '../people/people-wall.css';
import { isSlipQuestion } from '../../../core/classroom/slips/slip-questions.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { Bars } from '../people/Bars.tsx';
import type { WallProps } from './wall-props.ts';

const { slips, wall } = words;

export function People({ id, state }: WallProps) {
  const table = isSlipQuestion(id) ? state.slips.shown[id] : undefined;
  if (!table || !isSlipQuestion(id)) return <p className="wall-line">{wall.notShown}</p>;
  const cells = table.cells.map(({ option, people }) => ({
    name: slips.option[option] ?? option,
    count: people,
    said: wall.people(people),
  }));
  const rest = { name: slips.rest, count: table.rest, said: wall.people(table.rest) };
  return (
    <>
      <h1 className="wall-title">{slips.question[id]}</h1>
      <Bars lines={table.rest > 0 ? [...cells, rest] : cells} />
      <p className="wall-small num">{wall.total(table.people)}</p>
    </>
  );
}
