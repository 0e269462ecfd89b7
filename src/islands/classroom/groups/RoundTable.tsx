// The round at hand: who plays what, and what each group handed in.
import { useState } from 'react';
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import type { Round } from '../../../core/classroom/groups/groups-state.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { caseTitle, nameOf, typeName } from './names.ts';
import { ResultForm } from './ResultForm.tsx';

type Props = { readonly course: GroupsCourse; readonly round: Round };

export function RoundTable({ course, round }: Props) {
  const { people, groups } = useClassroom().state;
  const number = groups.rounds.length;
  const done = round.results.filter(Boolean).length;
  const named = (id: string) => nameOf(people, id);
  return (
    <section className="groups-part">
      <h2>{words.wall.head(number, caseTitle(course, round.caseId))}</h2>
      <p className="groups-note">{words.round.typeNote}</p>
      <p role="status">{words.result.count(done, round.groups.length)}</p>
      <ol className="groups-list">
        {round.groups.map(({ sales, client, observers, typeId }, at) => (
          <li key={sales} className="groups-one">
            <h3>{words.round.group(at + 1)}</h3>
            <dl>
              <dt>{words.roles.sales}</dt>
              <dd>{named(sales)}</dd>
              <dt>{words.roles.client}</dt>
              <dd>{named(client)}</dd>
              <dt>{words.roles.observers}</dt>
              <dd>{observers.map(named).join('、') || words.round.nobody}</dd>
              <dt>{words.round.type}</dt>
              <dd>
                <strong>{typeName(course, typeId)}</strong>
              </dd>
            </dl>
            <ResultForm course={course} round={number} group={at + 1} result={round.results[at]} />
          </li>
        ))}
      </ol>
      <TakeBack round={number} seq={round.seq} />
    </section>
  );
}

/** Asks once before a round is void: what was handed in goes with it. */
function TakeBack({ round, seq }: { readonly round: number; readonly seq: number }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="button button-quiet" onClick={() => setIsAsking(true)}>
        {words.round.takeBack(round)}
      </button>
    );
  return (
    <p className="groups-go" role="alert">
      {words.round.takeBackAsk}
      <button type="button" className="button" onClick={() => void classroom.undo(seq)}>
        {words.round.confirm}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setIsAsking(false)}>
        {words.round.keep}
      </button>
    </p>
  );
}
