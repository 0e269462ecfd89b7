// The text of docs/coverage.md: one table a lesson, and what is still open at the top.
import type { CourseModel } from '../check/model/course-model.ts';
import { type CoverageRow, coverageRows, type Shown } from './coverage-rows.ts';

const HEAD = `# Coverage

What becomes of every item of the course card: the sections that teach it, the questions that ask it, the moves of the
role-play that show it. Made by \`npm run draw:coverage\` from \`covers\` in content/course.yaml; a test holds it to the content.
A skill counts the moves whose evidence is for or against it, a tactic the moves that use it, a client the moves of its trap
(every case is played against every client).
`;

const NONE = 'no role-play evidence';

/** The whole page; the same content gives the same text. */
export function coveragePage(model: CourseModel): string {
  const lessons = model.outline.map(({ id, part }) => ({
    id,
    title: part.get('title').text ?? '',
    rows: coverageRows(model, id),
  }));
  const all = lessons.flatMap(({ rows }) => rows);
  const isShown = ({ shown }: CoverageRow) => shown.length > 0;
  return [
    HEAD,
    '| items | taught | asked | with role-play evidence | without |',
    '|---:|---:|---:|---:|---:|',
    `| ${[
      all.length,
      all.filter(({ sections }) => sections.length > 0).length,
      all.filter(({ questions }) => questions.length > 0).length,
      all.filter(isShown).length,
      all.filter((row) => !isShown(row)).length,
    ].join(' | ')} |`,
    ...lessons.map(({ id, title, rows }) => ['', `## ${title} (\`${id}\`)`, '', ...table(rows)].join('\n')),
    '',
  ].join('\n');
}

function table(rows: readonly CoverageRow[]): readonly string[] {
  return [
    '| item | sections | questions | role-play |',
    '|---|---|---|---|',
    ...rows.map((row) => {
      const cells = [
        row.item,
        row.sections.map(({ id, title }) => `\`${id}\` ${title}`).join('<br>') || 'no section',
        row.questions.join(', ') || 'not asked',
        [
          ...(row.shown.length > 0 ? row.shown.map(evidence) : [NONE]),
          ...(row.leadsTo.length > 0 ? [`way in: ${row.leadsTo.join(', ')}`] : []),
        ].join('<br>'),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ];
}

/** How many moves in which case, with the first as an example. */
function evidence({ kind, name, moves }: Shown): string {
  const counts = moves.map(
    ({ of, ids }) => `${of} ${ids.length} (${ids.length > 1 ? `${ids[0]}, …` : ids[0]})`,
  );
  return `${kind} **${name}**: ${counts.join('; ') || NONE}`;
}
