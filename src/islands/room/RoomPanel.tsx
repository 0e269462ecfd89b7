// The trainer's page: games of a room from files, where they fell, what to ask, two of them side by side on the screen.
import './room.css';
import { useState } from 'react';
import { groupGames, type RoomGame } from '../../core/roleplay/room/room-game.ts';
import { room as words } from '../../i18n/zh-CN/room.ts';
import { roomDesk } from '../../stores/room.ts';
import { useRoom } from '../../stores/use-room.ts';
import { FileButton, FileDrop } from '../ui/FileDoor.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { RoomGroup } from './RoomGroup.tsx';

type Props = {
  /** Names of the client types by id. */
  readonly typeNames: Readonly<Record<string, string>>;
};

export default function RoomPanel({ typeNames }: Props) {
  const { games, refused, waiting } = useRoom();
  const [chosen, choose] = useState<string>();
  const groups = groupGames(games);
  const group = groups.find(([first]) => first?.scenario.hash === chosen) ?? groups[0];
  return (
    <div className="room" data-ready>
      <Door isEmpty={games.length === 0} />
      <p className="status-line num" role="status">
        {waiting > 0 ? words.waiting(waiting) : games.length === 0 && refused.length === 0 && words.empty}
      </p>
      <RefusedFiles refused={refused} />
      {groups.length > 1 && <Groups groups={groups} shown={group} onChoose={choose} />}
      {group && (
        <RoomGroup
          key={group[0]?.scenario.hash}
          games={group}
          typeNames={typeNames}
          onRemove={roomDesk.remove}
        />
      )}
    </div>
  );
}

function Door({ isEmpty }: { readonly isEmpty: boolean }) {
  const add = (files: readonly File[]) => void roomDesk.add(files);
  return (
    <FileDrop className="room-door" onFiles={add}>
      <FileButton label={words.choose} isMany={true} onFiles={add} />
      {!isEmpty && (
        <button type="button" className="button button-quiet" onClick={roomDesk.clear}>
          {words.clear}
        </button>
      )}
      <p>{words.drop}</p>
    </FileDrop>
  );
}

type GroupsProps = {
  readonly groups: readonly (readonly RoomGame[])[];
  readonly shown: readonly RoomGame[] | undefined;
  readonly onChoose: (hash: string) => void;
};

function Groups({ groups, shown, onChoose }: GroupsProps) {
  return (
    <fieldset className="room-groups">
      <legend>{words.groups}</legend>
      {groups.map((group) => {
        const [first] = group;
        if (!first) return null;
        const { hash, words: all } = first.scenario;
        return (
          <label key={hash}>
            <input
              type="radio"
              autoComplete="off"
              name="room-group"
              checked={group === shown}
              onChange={() => onChoose(hash)}
            />
            {words.group(all.title, all.client.name, group.length)}
          </label>
        );
      })}
    </fieldset>
  );
}
