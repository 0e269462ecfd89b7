// What a beat is called on the trainer's page: what is seen there first, cut to a line.
import type { Scenario } from '../../core/roleplay/scenario.ts';
import { room } from '../../i18n/zh-CN/room.ts';

const MOST = 24;

export function beatName({ ir, words }: Scenario, id: string): string {
  const index = ir.beats.findIndex((beat) => beat.id === id);
  const says = ir.beats[index]?.says[0];
  const text = words.scenes[id] ?? (says && words.lines[says.line]?.text) ?? '';
  const first = text.split(/(?<=[。！？])/)[0] ?? '';
  if (first === '') return room.map.act(index + 1);
  return first.length > MOST ? `${first.slice(0, MOST)}……` : first;
}
