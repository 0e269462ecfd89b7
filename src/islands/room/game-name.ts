// What a game of the room is called: its player's name, or its number in the list.
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { room as words } from '../../i18n/zh-CN/room.ts';

export function gameName(games: readonly RoomGame[], game: RoomGame): string {
  return game.name.trim() || words.nobody(games.findIndex(({ id }) => id === game.id) + 1);
}
