// The statechart of a client type for its author: stances as boxes, what leads from one to another as labelled lines.
import type { ClientFile } from '../../src/schema/client.ts';
import { reactionSpans } from './client-lines.ts';
import {
  BOX_WIDTH,
  BOX_X,
  GROUP_MORE,
  type Group,
  LANES,
  PANEL,
  planClient,
  ROW_HEIGHT,
  type StanceBox,
} from './client-plan.ts';
import { pictureWords as say } from './picture-words.ts';
import { arrow, box, line, rule, sheet, words } from './sheet.ts';

const WIDTH = BOX_X * 2 + BOX_WIDTH;
const BOX_RIGHT = BOX_X + BOX_WIDTH;
const LANE = 13;
/** Where lines come into a box, below its upper end. */
const ENTRY = 20;

/** The text of an .svg file; the same type gives the same text. */
export function drawClient(client: ClientFile): string {
  const boxes = planClient(client);
  const last = boxes.at(-1);
  const height = (last ? last.y + last.height : 0) + 28;
  const title = say.clientTitle(client.number, client.name);
  return sheet(WIDTH, height, title, [
    words(28, 42, title, 'title'),
    words(28, 66, say.clientNote, 'faint'),
    words(28, 84, say.families, 'faint'),
    ...boxes.flatMap(({ groups }) => groups.map((group) => drawLine(group, boxes))),
    ...boxes.flatMap((one) => drawBox(client, one)),
    ...boxes.flatMap(({ groups }) => groups.flatMap((group) => drawWords(client, group))),
  ]);
}

/** Out below its words, along the lane of its target, in near the target's upper end. */
function drawLine({ to, y, rows, isUp }: Group, boxes: readonly StanceBox[]): string {
  const place = boxes.findIndex(({ stance }) => stance.id === to);
  const start = y + rows.length * ROW_HEIGHT + GROUP_MORE - 20;
  const entry = (boxes[place]?.y ?? 0) + ENTRY;
  const lane = LANES + 10 - place * LANE;
  return isUp
    ? arrow([
        [BOX_X, start],
        [lane, start],
        [lane, entry],
        [BOX_X - 2, entry],
      ])
    : arrow([
        [BOX_RIGHT, start],
        [WIDTH - lane, start],
        [WIDTH - lane, entry],
        [BOX_RIGHT + 2, entry],
      ]);
}

function drawWords(client: ClientFile, { to, y, rows, isUp }: Group): readonly string[] {
  const x = isUp ? BOX_X - PANEL + 8 : BOX_RIGHT + 12;
  const name = client.stances.find(({ id }) => id === to)?.name ?? to;
  return [
    words(x, y + 12, say.goes(name), 'name'),
    ...rows.map((row, index) => line(x, y + 12 + (index + 1) * ROW_HEIGHT - 2, reactionSpans(client, row))),
  ];
}

function drawBox(client: ClientFile, { stance, y, height, note, stays }: StanceBox): readonly string[] {
  const x = BOX_X + 14;
  const right = BOX_RIGHT - 14;
  const isStart = client.start.stance === stance.id;
  const below = y + 40 + note.length * 18;
  return [
    box(BOX_X, y, BOX_WIDTH, height, isStart ? 'card last' : 'card'),
    line(x, y + 25, [
      [stance.name, 'head'],
      [`　${stance.id}`, 'faint'],
      ...(isStart ? [[`　${say.start}`, 'seal small'] as const] : []),
    ]),
    line(
      right,
      y + 25,
      [
        [say.openness[stance.openness] ?? '', 'name'],
        [` ${stance.openness}`, 'faint'],
      ],
      true,
    ),
    ...note.map((text, index) => words(x, y + 48 + index * 18, text, 'faint')),
    ...(stays.length > 0 ? [rule(x, below + 2, BOX_WIDTH - 28)] : []),
    ...stays.map((row, index) => line(x, below + 22 + index * ROW_HEIGHT, reactionSpans(client, row))),
  ];
}
