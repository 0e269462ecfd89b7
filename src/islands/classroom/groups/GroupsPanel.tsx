// 分组演练 on the desk: the round at hand, its clock and the wall; drawing and hand-in have a page of their own.
import './groups.css';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { caseTitle } from './names.ts';
import { RoundControls } from './RoundControls.tsx';
import { useGroupsCourse } from './use-groups-course.ts';

export default function GroupsPanel() {
  const { rounds } = useClassroom().state.groups;
  const { course } = useGroupsCourse();
  const { base = '/' } = document.documentElement.dataset;
  const round = rounds.at(-1);
  return (
    <div className="groups-panel">
      {round ? (
        <>
          <p>
            <strong>{words.wall.head(rounds.length, caseTitle(course, round.caseId))}</strong>{' '}
            {words.result.count(round.results.filter(Boolean).length, round.groups.length)}
          </p>
          <RoundControls />
        </>
      ) : (
        <p>{words.round.none}</p>
      )}
      <p className="groups-links">
        <a href={`${base}desk/groups/`}>{words.toGroups}</a>{' '}
        <a href={`${base}desk/cards/`}>{words.toCards}</a>
      </p>
    </div>
  );
}
