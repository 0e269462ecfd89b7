// The games of one scenario: who handed in what, the map, the falls, the prompts, and two games side by side.
import { useMemo, useState } from 'react';
import { contrastOf } from '../../core/roleplay/room/contrast.ts';
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { Falls } from './Falls.tsx';
import { GameList } from './GameList.tsx';
import { HeatMap } from './HeatMap.tsx';
import { PairSection } from './PairSection.tsx';
import { Prompts } from './Prompts.tsx';

type Props = {
  readonly games: readonly RoomGame[];
  readonly typeNames: Readonly<Record<string, string>>;
  readonly onRemove: (id: string) => void;
};

/** What the trainer has put on a side himself; without it the computed pair is shown. */
type Chosen = readonly [string | undefined, string | undefined];

export function RoomGroup({ games, typeNames, onRemove }: Props) {
  const [chosen, setChosen] = useState<Chosen>([undefined, undefined]);
  const contrast = useMemo(() => contrastOf(games), [games]);
  const side = (which: 0 | 1): RoomGame | undefined =>
    games.find(({ id }) => id === chosen[which]) ?? contrast?.[which];
  const [left, right] = [side(0), side(1)];
  return (
    <>
      <GameList
        games={games}
        shown={[left?.id, right?.id]}
        onShow={(which, id) => setChosen(which === 0 ? [id, right?.id] : [left?.id, id])}
        onRemove={onRemove}
      />
      <Prompts games={games} typeNames={typeNames} />
      <Falls games={games} />
      <HeatMap games={games} />
      <PairSection
        left={left}
        right={right}
        games={games}
        onProject={() => setChosen([left?.id, right?.id])}
      />
    </>
  );
}
