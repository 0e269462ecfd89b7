// The rows of a beat's card: its moves with what marks them, the client's trap, or the endings that can stand there.
import type { Beat, CaseFile } from '../../src/schema/case.ts';
import type { Move } from '../../src/schema/move.ts';
import { TACTICS } from '../../src/schema/words/roleplay.ts';
import { GRADE_NAMES } from '../scenarios/rule-words.ts';
import { waysOf } from './case-edges.ts';
import { FAMILY_SIGNS, pictureWords as say } from './picture-words.ts';
import type { Span } from './sheet.ts';
import { clipped, widthOfText } from './text-width.ts';

export type CardRow = { readonly left: readonly Span[]; readonly right: readonly Span[] };

export function caseRows(file: CaseFile, beat: Beat): readonly CardRow[] {
  if (beat.final) return endingRows(file, beat);
  const moves = (beat.moves ?? []).map((move, index) => moveRow(beat, move, index));
  return beat.slot === undefined ? moves : [...moves, { left: [[say.slot, 'seal']], right: [] }];
}

/** Number, family, first words; at the end what it costs or where it leads. */
function moveRow(beat: Beat, move: Move, index: number): CardRow {
  const [tactic = 'paper-list'] = move.tactics;
  const ways = waysOf(beat, move).map(({ to, isMaybe }): Span => [` ${isMaybe ? '⇢' : '→'} ${to}`, 'name']);
  const stays: readonly Span[] = move.goes === beat.id ? [[` ${say.stays}`]] : [];
  const marks: readonly Span[] = [
    ...(move.when === undefined ? [] : [[` ${say.ifMark}`, 'faint'] as const]),
    ...(move.to === 'own' ? [[` ${say.own}`, 'faint'] as const] : []),
    ...(move.redLine === undefined ? [] : [[` ${say.redLine}`, 'seal'] as const]),
    ...(move.trap !== undefined && move.redLine === undefined ? [[` ${say.trap}`, 'seal'] as const] : []),
  ];
  const right = [...marks, ...stays, ...ways];
  const isRed = move.redLine !== undefined;
  return {
    left: [
      [`${index + 1} `, 'faint'],
      [`${FAMILY_SIGNS[TACTICS[tactic]]} `, 'name'],
      isRed
        ? [clipped(move.text, ROOM - widthOf(right)), 'seal']
        : [clipped(move.text, ROOM - widthOf(right))],
    ],
    right,
  };
}

/** Width of a move's words and marks, in characters of full width. */
const ROOM = 22.5;

function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [text]) => sum + widthOfText(text), 0);
}

function endingRows({ endings }: CaseFile, beat: Beat): readonly CardRow[] {
  return endings
    .filter(({ when }) => when?.includes(`beat.${beat.id}`))
    .map(({ title, grade, base }) => ({
      left: [
        [`${GRADE_NAMES[grade] ?? grade} `, grade === 'full' ? 'name opens' : 'name'],
        [clipped(title, 16)],
      ],
      right: [[say.points(base), 'faint']],
    }));
}
