// The games of the room: a list, one of them looked back on with its votes, two of them side by side.
import './hands-desk.css';
import './hands-votes.css';
import '../../play/compare/compare.css';
import { useEffect, useState } from 'react';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useDeskHere } from '../desk/use-desk-here.ts';
import { ComparePair } from './ComparePair.tsx';
import { GameRow } from './GameRow.tsx';
import { VotedReview } from './VotedReview.tsx';

const words = hands.page;

export default function HandsPage({ deskUrl }: { readonly deskUrl: string }) {
  const { status, state } = useClassroom();
  useDeskHere();
  const [chosen, choose] = useState<string>();
  useEffect(() => choose(new URLSearchParams(location.search).get('game') ?? undefined), []);
  if (status === 'opening') return <p role="status">{hands.loading}</p>;
  const { games } = state.hands;
  const game = games.find((one) => one.game === chosen);
  return (
    <div className="hands-page" data-ready>
      <p>
        <a href={deskUrl}>{words.back}</a>
      </p>
      {games.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <section aria-labelledby="hands-games">
          <h2 id="hands-games">{words.list}</h2>
          <div className="hands-list">
            <table>
              <thead>
                <tr>
                  {Object.entries(words.columns).map(([key, name]) => (
                    <th key={key} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {games.map((one) => (
                  <GameRow
                    key={one.game}
                    game={one}
                    name={state.opening.name}
                    isChosen={one.game === chosen}
                    onChoose={() => choose(one.game)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {game && <VotedReview key={game.game} game={game} state={state.hands} name={state.opening.name} />}
      {games.length > 1 && <ComparePair games={games} name={state.opening.name} />}
    </div>
  );
}
