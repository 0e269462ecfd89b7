// The report of a day as tables of words: the screen, the paper and the file are made of these and nothing else.
import { sessionClock } from '../../../core/classroom/agenda/day-clock.ts';
import { FORM_IDS, type FormId } from '../../../core/classroom/forms/forms.ts';
import { formSums } from '../../../core/classroom/forms/forms-state.ts';
import { groupNames } from '../../../core/classroom/people/people-state.ts';
import { groupBoard } from '../../../core/classroom/points/points-state.ts';
import { returnSums } from '../../../core/classroom/returns/returns-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { SLIP_IDS } from '../../../core/classroom/slips/slip-questions.ts';
import { forms } from '../../../i18n/zh-CN/classroom-forms.ts';
import { people } from '../../../i18n/zh-CN/classroom-people.ts';
import { report as words } from '../../../i18n/zh-CN/classroom-report.ts';
import { returnCells } from '../people/return-cells.ts';
import { MINUTE_MS, timeOf } from './report-clock.ts';
import type { ReportCourse } from './report-course.ts';
import { gamesPart, pollsPart } from './report-hands.ts';
import { roundsPart } from './report-rounds.ts';
import type { ReportSection } from './report-section.ts';

/** What the report tells, in its order; a part without rows is left out. */
const PARTS: readonly ((state: RoomState, course: ReportCourse) => readonly ReportSection[])[] = [
  roomPart,
  agendaPart,
  peoplePart,
  groupsPart,
  pollsPart,
  gamesPart,
  roundsPart,
  formsPart,
  slipsPart,
  returnsPart,
];

export function reportSections(state: RoomState, course: ReportCourse): readonly ReportSection[] {
  return PARTS.flatMap((part) => part(state, course)).filter(({ rows }) => rows.length > 0);
}

/** The rows of the file: a section's title, its heads, its rows, and an empty row before the next. */
export function reportRows(sections: readonly ReportSection[]): readonly (readonly string[])[] {
  return sections.flatMap(({ title, head, rows }, at) => [
    ...(at === 0 ? [] : [['']]),
    [title],
    head,
    ...rows,
  ]);
}

function roomPart({ opening, agenda: { plan, runs, ended } }: RoomState): readonly ReportSection[] {
  const { rows, sections } = words;
  const ends = plan?.sessions.map(({ id }) => ended[id]) ?? [];
  const closedAt = ends.every((end) => end !== undefined) ? ends.at(-1) : undefined;
  return [
    {
      id: 'room',
      ...sections.room,
      rows: [
        [rows.name, opening.name === '' ? words.noName : opening.name],
        [rows.day, opening.day],
        [rows.opened, timeOf(runs[0]?.at)],
        [rows.closed, closedAt === undefined ? rows.open : timeOf(closedAt)],
      ],
    },
  ];
}

/** What was planned and how it went, a table for each session that was begun. */
function agendaPart({ agenda }: RoomState): readonly ReportSection[] {
  const { rows: said, sections } = words;
  return (agenda.plan?.sessions ?? []).flatMap((session) => {
    const last = agenda.runs.filter((run) => run.session === session.id).at(-1);
    if (!last) return [];
    const { rows } = sessionClock(agenda, session, agenda.ended[session.id] ?? last.at);
    return [
      {
        id: `agenda-${session.id}`,
        title: `${sections.agenda.title}：${session.title}`,
        head: sections.agenda.head,
        rows: rows.map(({ block, phase, plannedAt, startedAt, spentMs }) => [
          block.title,
          timeOf(plannedAt),
          startedAt === undefined ? (phase === 'ahead' ? said.ahead : said.skipped) : timeOf(startedAt),
          phase === 'done' ? String(Math.round(spentMs / MINUTE_MS)) : '',
        ]),
      },
    ];
  });
}

function peoplePart({ people: { people: all, here } }: RoomState): readonly ReportSection[] {
  if (all.length === 0) return [];
  const { rows, sections } = words;
  const units = new Set(all.map(({ unit }) => unit).filter((unit) => unit !== '')).size;
  return [
    {
      id: 'people',
      ...sections.people,
      rows: [
        [rows.roster, String(all.length)],
        [rows.here, here.length === 0 ? rows.notSignedIn : String(here.length)],
        ...(units === 0 ? [] : [[rows.units, String(units)]]),
      ],
    },
  ];
}

function groupsPart({ people: state, points }: RoomState): readonly ReportSection[] {
  const members = (group: string) => state.people.filter((person) => person.group === group).length;
  const board = groupBoard(points, groupNames(state));
  const rows = board.map(({ id, points: sum, place }) => [
    id,
    String(members(id)),
    String(sum),
    String(place),
  ]);
  return [{ id: 'groups', ...words.sections.groups, rows }];
}

function formsPart({ forms: state }: RoomState): readonly ReportSection[] {
  return FORM_IDS.flatMap((form) => {
    const sums = formSums(state, form);
    const { title, questions } = forms.form[form];
    const ask = (id: string) => questions[id]?.ask ?? id;
    const counted = sums.filter(({ people: count }) => count > 0);
    const said = sums.flatMap((sum) => sum.said.map((text) => [ask(sum.question.id), text]));
    return [
      {
        id: `form-${form}`,
        title,
        ...words.sections.form,
        rows: counted.flatMap((sum) => countRows(form, sum)),
      },
      { id: `said-${form}`, ...words.sections.said(title), rows: said },
    ];
  });
}

function countRows(form: FormId, { question, counts, mean }: ReturnType<typeof formSums>[number]) {
  const { ask = question.id, options = {} } = forms.form[form].questions[question.id] ?? {};
  const cells = counts.map((cell) => [ask, options[cell.option] ?? cell.option, String(cell.people)]);
  return mean === undefined ? cells : [...cells, [ask, words.rows.mean, mean.toFixed(1)]];
}

/** Only what was shown to the class; of the piles the report knows nothing. */
function slipsPart({ slips: { shown } }: RoomState): readonly ReportSection[] {
  const { slips } = people;
  const rows = SLIP_IDS.flatMap((question) => {
    const table = shown[question];
    if (!table) return [];
    const ask = slips.question[question];
    return [
      ...table.cells.map((cell) => [ask, slips.option[cell.option] ?? cell.option, String(cell.people)]),
      ...(table.rest > 0 ? [[ask, slips.rest, String(table.rest)]] : []),
      [ask, slips.total, String(table.people)],
    ];
  });
  return [{ id: 'slips', ...words.sections.slips, rows }];
}

function returnsPart({ returns }: RoomState): readonly ReportSection[] {
  if (returns.taken.length === 0) return [];
  return [
    {
      id: 'returns',
      ...words.sections.returns,
      head: people.returns.head,
      rows: returnSums(returns).map(returnCells),
    },
  ];
}
