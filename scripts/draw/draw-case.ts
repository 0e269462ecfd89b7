// The graph of a case for its author: visits as columns, beats as cards with their moves, lines to where they lead.
import type { CaseFile } from '../../src/schema/case.ts';
import { caseEdges } from './case-edges.ts';
import { CARD_WIDTH, type Card, COLUMN_TOP, columnX, GUTTER, planCase, rowY } from './case-plan.ts';
import { routes } from './case-routes.ts';
import { pictureWords as say } from './picture-words.ts';
import { arrow, box, line, rule, sheet, words } from './sheet.ts';
import { clipped, wrapped } from './text-width.ts';

/** The text of an .svg file; the same case gives the same text. */
export function drawCase(file: CaseFile): string {
  const { cards, bottom } = planCase(file, {
    id: say.redLine,
    scene: say.crossing,
    rows: file.redLines.map(({ id, title }) => ({
      left: [[clipped(title, 17), 'seal']],
      right: [[id, 'faint']],
    })),
  });
  const width = columnX(file.visits.length) - GUTTER / 2;
  const moves = file.beats.reduce((sum, beat) => sum + (beat.moves?.length ?? 0), 0);
  const note = say.caseNote(file.visits.length, file.beats.length, moves);
  const notes = [...wrapped(note, (width - 56) / 12), ...wrapped(say.families, (width - 56) / 12)];
  return sheet(width, bottom + 34, say.caseTitle(file.title), [
    words(28, 42, file.title, 'title'),
    ...notes.map((text, index) => words(28, 65 + index * 17, text, 'faint')),
    ...file.visits.flatMap((visit, column) => drawColumn(visit, column, bottom)),
    ...routes(cards, caseEdges(file)).map(({ edge, points }) => arrow(points, edge.isMaybe ? 'maybe' : '')),
    ...cards.flatMap(drawCard),
  ]);
}

function drawColumn(visit: CaseFile['visits'][number], column: number, bottom: number): readonly string[] {
  const x = columnX(column);
  return [
    box(x - 16, COLUMN_TOP, CARD_WIDTH + 32, bottom - COLUMN_TOP + 18, 'band'),
    words(x, COLUMN_TOP + 28, say.visitTitle(column + 1, visit.title), 'head'),
    words(x, COLUMN_TOP + 50, clipped(visit.place, 28), 'faint'),
    line(x, COLUMN_TOP + 70, [
      [say.patienceOut, 'faint'],
      [visit.onPatienceOut, 'name'],
    ]),
  ];
}

function drawCard(card: Card): readonly string[] {
  const { id, scene, kind, rows, x, y, height } = card;
  const right = x + CARD_WIDTH - 12;
  return [
    box(x, y, CARD_WIDTH, height, kind),
    words(x + 12, y + 20, id, kind === 'crossing' ? 'name seal' : 'name'),
    words(x + 12, y + 39, clipped(scene, 26), 'faint'),
    ...(rows.length > 0 ? [rule(x + 12, y + 47, CARD_WIDTH - 24)] : []),
    ...rows.flatMap((row, index) => [
      line(x + 12, rowY(card, index), row.left),
      ...(row.right.length > 0 ? [line(right, rowY(card, index), row.right, true)] : []),
    ]),
  ];
}
