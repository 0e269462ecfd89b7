// The page of 分组演练: who is there, the draw, the round at hand with what was handed in.
import './groups.css';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useDeskHere } from '../desk/use-desk-here.ts';
import { DrawForm } from './DrawForm.tsx';
import { MinutesForm } from './MinutesForm.tsx';
import { RoundControls } from './RoundControls.tsx';
import { RoundTable } from './RoundTable.tsx';
import { useGroupsCourse } from './use-groups-course.ts';

type Props = { readonly deskUrl: string };

export default function GroupsPage({ deskUrl }: Props) {
  const { status, state, room, trouble } = useClassroom();
  useDeskHere();
  const { course, hasFailed, askAgain } = useGroupsCourse();
  if (status === 'blocked') return <p role="alert">{words.blocked}</p>;
  if (status === 'none')
    return (
      <p>
        {words.noRoom} <a href={deskUrl}>{words.toDesk}</a>
      </p>
    );
  if (hasFailed)
    return (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" className="button button-quiet" onClick={askAgain}>
          {words.retry}
        </button>
      </p>
    );
  if (status === 'opening' || !course)
    return (
      <p className="status-line" role="status">
        {words.opening}
      </p>
    );
  const round = state.groups.rounds.at(-1);
  return (
    <div className="groups" data-ready>
      {trouble && <p role="alert">{words.notKept}</p>}
      {round && (
        <>
          <RoundControls />
          <RoundTable key={round.seq} course={course} round={round} />
        </>
      )}
      <DrawForm key={room} course={course} />
      <MinutesForm />
    </div>
  );
}
