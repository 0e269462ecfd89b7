// Where the stances of a client stand on the sheet, and on which side what leads from them to the others.
import type { ClientFile } from '../../src/schema/client.ts';
import { type ClientRow, rowsOfStance } from './client-rows.ts';
import { stanceOrder } from './stance-order.ts';
import { wrapped } from './text-width.ts';

export const BOX_WIDTH = 372;
export const NOTE_WIDTH = 27;
export const ROW_HEIGHT = 20;
/** Words of transitions beside a box, between it and the lanes. */
export const PANEL = 330;
export const LANES = 70;
export const BOX_X = 20 + LANES + PANEL;
const TOP = 112;
/** Where the first transition of a box stands, below its upper end: lines that come in lie above. */
export const GROUPS_TOP = 40;
/** Room of a transition's heading and its line. */
export const GROUP_MORE = 36;
const BOX_HEAD = 40;
const BOX_GAP = 34;

/** All that leads from one stance to one other. */
export type Group = {
  readonly to: string;
  readonly y: number;
  readonly rows: readonly ClientRow[];
  readonly isUp: boolean;
};
export type StanceBox = {
  readonly stance: ClientFile['stances'][number];
  readonly y: number;
  readonly height: number;
  readonly note: readonly string[];
  /** Reactions after which he stays as he is. */
  readonly stays: readonly ClientRow[];
  readonly groups: readonly Group[];
};

/** From open to closed; on the left what leads up, on the right what leads down. */
export function planClient(client: ClientFile): readonly StanceBox[] {
  const order = stanceOrder(client);
  let y = TOP;
  return order.map((stance, place) => {
    const rows = rowsOfStance(client, stance);
    const note = wrapped(stance.note, NOTE_WIDTH);
    const stays = rows.filter(({ to }) => to === stance.id);
    const above = groupsOf(order.slice(0, place).toReversed(), rows, y, true);
    const below = groupsOf(order.slice(place + 1), rows, y, false);
    const inside = BOX_HEAD + note.length * 18 + (stays.length > 0 ? 14 + stays.length * ROW_HEIGHT : 0) + 8;
    const height = Math.max(inside, above.bottom - y, below.bottom - y);
    const box = { stance, y, height, note, stays, groups: [...above.groups, ...below.groups] };
    y += height + BOX_GAP;
    return box;
  });
}

function groupsOf(targets: ClientFile['stances'], rows: readonly ClientRow[], top: number, isUp: boolean) {
  let y = top + GROUPS_TOP;
  const groups: Group[] = [];
  for (const { id } of targets) {
    const own = rows.filter(({ to }) => to === id);
    if (own.length === 0) continue;
    groups.push({ to: id, y, rows: own, isUp });
    y += own.length * ROW_HEIGHT + GROUP_MORE;
  }
  return { groups, bottom: y };
}
