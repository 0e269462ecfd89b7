// What the groups brought back from each round: the table of the debrief, once everybody handed in.
import { outcomesByType } from '../../../core/classroom/groups/debrief.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { groups as groupWords } from '../../../i18n/zh-CN/classroom-groups.ts';
import { report as words } from '../../../i18n/zh-CN/classroom-report.ts';
import { caseTitle, typeName } from '../groups/names.ts';
import type { ReportCourse } from './report-course.ts';
import type { ReportSection } from './report-section.ts';

/** Types are told of rounds that are over: the last one is open until all have handed in. */
export function roundsPart(
  { groups: { rounds } }: RoomState,
  { groups: course }: ReportCourse,
): readonly ReportSection[] {
  const { wall } = groupWords;
  const head = [wall.type, wall.groups, wall.seen, wall.dated, wall.undated, wall.evidence];
  return rounds.map((round, at) => {
    const title = words.sections.round.title(at + 1, caseTitle(course, round.caseId));
    const done = round.results.filter((result) => result !== undefined).length;
    const isOver = done === round.groups.length || at < rounds.length - 1;
    const types = [...new Set(round.groups.map(({ typeId }) => typeId))];
    const inOrder = course ? course.types.map(({ id }) => id).filter((id) => types.includes(id)) : types;
    const rows = outcomesByType(round, inOrder).map(
      ({ typeId, groups, handedIn, seen, dated, undated, evidence }) => [
        typeName(course, typeId),
        String(groups),
        ...(handedIn === 0
          ? [wall.open, '', '', '']
          : [
              wall.of(seen, handedIn),
              wall.of(dated, handedIn),
              wall.of(undated, handedIn),
              String(evidence),
            ]),
      ],
    );
    const open = [groupWords.result.count(done, round.groups.length), '', '', '', '', ''];
    return { id: `round-${at + 1}`, title, head, rows: isOver ? rows : [open] };
  });
}
