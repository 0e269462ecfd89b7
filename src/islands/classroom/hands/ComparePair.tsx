// Two games of the room side by side, by the comparison that every two games have.
import { useId, useState } from 'react';
import { pairId, type VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { Compared } from '../../play/compare/Compared.tsx';
import { gameName } from './game-name.ts';
import { OnWall } from './OnWall.tsx';
import { useVotedGame } from './use-voted-game.ts';

const words = hands.page;

type Props = { readonly games: readonly VotedGame[]; readonly name: string };

export function ComparePair({ games, name }: Props) {
  const [left, setLeft] = useState('');
  const [right, setRight] = useState('');
  const a = games.find(({ game }) => game === left);
  const others = games.filter(({ game, caseId }) => game !== left && (!a || caseId === a.caseId));
  const b = others.find(({ game }) => game === right);
  return (
    <section className="hands-compare" aria-labelledby="hands-compare">
      <h2 id="hands-compare">{words.compare}</h2>
      <p className="hands-field">
        <Pick label={words.left} games={games} name={name} picked={left} onPick={setLeft} />
        <Pick label={words.right} games={others} name={name} picked={b ? right : ''} onPick={setRight} />
      </p>
      {a && others.length === 0 && <p>{words.other}</p>}
      {a && b && (
        <>
          <p>
            <OnWall
              isOnWall={false}
              show={{ kind: 'game', id: pairId(a.game, b.game) }}
              label={words.toWall}
            />
          </p>
          <Pair key={pairId(a.game, b.game)} a={a} b={b} name={name} />
        </>
      )}
    </section>
  );
}

type PairProps = { readonly a: VotedGame; readonly b: VotedGame; readonly name: string };

function Pair({ a, b, name }: PairProps) {
  const [left, right] = [useVotedGame(a, name), useVotedGame(b, name)];
  if (left.phase === 'failed' || right.phase === 'failed') {
    return <p role="alert">{hands.game.unreachable}</p>;
  }
  if (left.phase !== 'ready' || right.phase !== 'ready') return <p role="status">{hands.loading}</p>;
  return <Compared a={left.opened} b={right.opened} />;
}

type PickProps = {
  readonly label: string;
  readonly games: readonly VotedGame[];
  readonly name: string;
  readonly picked: string;
  readonly onPick: (game: string) => void;
};

function Pick({ label, games, name, picked, onPick }: PickProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" value={picked} onChange={({ target }) => onPick(target.value)}>
        <option value="">{words.nothing}</option>
        {games.map((game) => (
          <Choice key={game.game} game={game} name={name} />
        ))}
      </select>
    </>
  );
}

function Choice({ game, name }: { readonly game: VotedGame; readonly name: string }) {
  const voted = useVotedGame(game, name);
  return (
    <option value={game.game}>
      {voted.phase === 'ready' ? gameName(voted.scenario, game) : hands.loading}
    </option>
  );
}
