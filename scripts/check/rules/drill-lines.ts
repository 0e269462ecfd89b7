// Plays the lines of drills: whether they can be played, and whether what they are for really decides something.
import { at } from '../../../src/core/roleplay/analysis/at.ts';
import type { Choice } from '../../../src/core/roleplay/analysis/choices.ts';
import { LOSS } from '../../../src/core/roleplay/analysis/marks.ts';
import { positionAfter } from '../../../src/core/roleplay/analysis/position.ts';
import { bestLineBeats } from '../../../src/core/roleplay/drills/best-line-beats.ts';
import type { ModelFile, PuzzleFile } from '../../../src/schema/drills.ts';
import { GRADES } from '../../../src/schema/words/roleplay.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';
import type { DrillTables, Ground } from './drill-tables.ts';

/** Points of value by which moves must differ where a question or a puzzle stands. */
const MATTERS = 10;
/** Points that a flawed game loses at one of its stops, where it doesn't end badly. */
const FLAW = LOSS.slip;
/** Beats of the cut that the best game comes through, at least. */
const CUT_LEAST = 4;

export function checkModelLine(model: ModelFile, part: YamlPart, tables: DrillTables, report: Report): void {
  const ground = tables.groundOf(model.type, model.variant);
  const end = ground && walked(ground, model.moves, part, report);
  if (!ground || !end) return;
  if (end.choices.length > 0) {
    report.add('line-unfinished', part.get('moves').keyPlace, model.id);
    return;
  }
  const losses = checkStops(model, part, ground, report);
  const grade = GRADES[at(ground.table.grades, end.number)] ?? 'crossed';
  const isBad = GRADES.indexOf(grade) > GRADES.indexOf('partial') || losses.some((loss) => loss >= FLAW);
  if (model.kind === 'strong' ? grade !== 'full' : !isBad)
    report.add('model-result', part.get('kind').place, model.id, model.kind, grade);
}

/** Points lost by the moves before which it stops. */
function checkStops(
  { moves, stops }: ModelFile,
  part: YamlPart,
  { ir, table }: Ground,
  report: Report,
): readonly number[] {
  return stops.flatMap(({ before }, index) => {
    const { place } = part.get('stops').get(index).get('before');
    const isLater = index === 0 || before > (stops[index - 1]?.before ?? 0);
    const found = positionAfter(ir, table, moves.slice(0, before));
    if (before >= moves.length || !isLater || !found.ok) {
      report.add('stop-place', place, before, moves.length);
      return [];
    }
    const losses = found.choices.map(({ loss }) => loss);
    const gap = Math.max(...losses);
    if (gap < MATTERS) report.add('stop-idle', place, before, Math.floor(gap));
    return found.choices.flatMap(({ move, loss }) => (ir.moves[move]?.id === moves[before] ? [loss] : []));
  });
}

export function checkPuzzleLine(
  puzzle: PuzzleFile,
  part: YamlPart,
  tables: DrillTables,
  report: Report,
): void {
  const ground = tables.groundOf(puzzle.type, puzzle.variant);
  const end = ground && walked(ground, puzzle.moves, part, report);
  if (!end) return;
  const [, second] = end.choices.map(({ loss }) => loss).sort((a, b) => a - b);
  if (end.choices.length === 0) report.add('line-over', part.get('moves').keyPlace, puzzle.id);
  else if (second === undefined || second < MATTERS)
    report.add('puzzle-gap', part.get('id').place, puzzle.id, Math.floor(second ?? 0));
}

/** The position that a line comes to; the first move that isn't offered is reported. */
function walked(
  { ir, table }: Ground,
  moves: readonly string[],
  part: YamlPart,
  report: Report,
): { readonly number: number; readonly choices: readonly Choice[] } | undefined {
  const found = positionAfter(ir, table, moves);
  if (found.ok) return found;
  const { place } = part.get('moves').get(found.index);
  report.add('line-illegal', place, found.move, found.index + 1);
  return undefined;
}

/** The best game of every type in every variant comes through most of the beats. */
export function checkCutBeats(part: YamlPart, tables: DrillTables, report: Report): void {
  const beats = new Set(tables.drills.cut.beats);
  for (const typeId of tables.types) {
    for (const variant of tables.variants) {
      const ground = tables.groundOf(typeId, variant);
      if (!ground) continue;
      const passed = bestLineBeats(ground.ir, ground.table).filter((beat) => beats.has(beat));
      const count = new Set(passed).size;
      if (count < CUT_LEAST) {
        report.add('cut-beats', part.keyPlace, typeId, variant, count, CUT_LEAST);
        return;
      }
    }
  }
}
