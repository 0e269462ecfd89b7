// Questions for the room, each computed from its games.
import { promptsFor, type RoomPrompt } from '../../core/roleplay/room/prompts.ts';
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import { room } from '../../i18n/zh-CN/room.ts';
import { beatName } from './beat-name.ts';

const words = room.prompts;

type Props = {
  readonly games: readonly RoomGame[];
  readonly typeNames: Readonly<Record<string, string>>;
};

export function Prompts({ games, typeNames }: Props) {
  const scenario = games[0]?.scenario;
  const prompts = promptsFor(games);
  if (!scenario || prompts.length === 0) return null;
  return (
    <section className="room-part" aria-labelledby="room-prompts">
      <h2 id="room-prompts">{words.title}</h2>
      <p className="room-note">{words.lead}</p>
      <ol className="room-prompts">
        {prompts.map((prompt) => (
          <li key={JSON.stringify(prompt)}>
            {'beat' in prompt && <p className="room-beat">{beatName(scenario, prompt.beat)}</p>}
            <p>{said(prompt, scenario, typeNames)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function said(prompt: RoomPrompt, { words: all }: Scenario, typeNames: Props['typeNames']): string {
  // Between quotation marks, within a sentence of ours.
  const move = (id: string) => (all.moves[id]?.text ?? '').replace(/。$/, '');
  const type = (id: string) => typeNames[id] ?? id;
  switch (prompt.kind) {
    case 'fall':
      return words.fall(prompt.games, prompt.of, move(prompt.move));
    case 'split':
      return words.split(prompt.games[0], move(prompt.moves[0]), prompt.games[1], move(prompt.moves[1]));
    case 'unseen':
      return words.unseen(move(prompt.move));
    case 'fact':
      return words.fact(prompt.games, prompt.of, all.facts[prompt.fact] ?? '');
    case 'crossed':
      return words.crossed(prompt.games, prompt.of);
    case 'guess':
      return words.guess(
        prompt.guesses.map((one) => words.guessOne(one.games, type(one.type))).join('，'),
        type(prompt.right),
      );
  }
}
