// What a game of the room is called: its case, whom it was against, and when it was begun.
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';

export function gameName({ words }: Scenario, { openedAt }: VotedGame): string {
  const time = new Date(openedAt).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
  return `${words.title}　${words.client.name}　${time}`;
}
