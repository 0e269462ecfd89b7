// Two games of the room on the wall: both curves, and how each ended.
import '../../play/compare/compare.css';
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { compareRuns } from '../../../core/roleplay/compare-runs.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { compare } from '../../../i18n/zh-CN/compare.ts';
import { TwoCurves } from '../../play/compare/TwoCurves.tsx';
import { useRunAnalysis } from '../../play/compare/use-run-analysis.ts';
import { runEnd } from '../../play/share/run-words.ts';
import { type OpenVoted, useVotedGame } from './use-voted-game.ts';

const words = hands.wall;

export function WallPair({ a, b }: { readonly a: VotedGame; readonly b: VotedGame }) {
  const [left, right] = [useVotedGame(a, ''), useVotedGame(b, '')];
  if (left.phase === 'failed' || right.phase === 'failed') {
    return <p className="wall-line">{hands.game.unreachable}</p>;
  }
  if (left.phase !== 'ready' || right.phase !== 'ready') {
    return <p className="wall-line">{words.waitingFor}</p>;
  }
  return <Pair left={left} right={right} />;
}

function Pair({ left, right }: { readonly left: OpenVoted; readonly right: OpenVoted }) {
  const a = { name: compare.sides.a, opened: left.opened, analysis: useRunAnalysis(left.opened) };
  const b = { name: compare.sides.b, opened: right.opened, analysis: useRunAnalysis(right.opened) };
  const { common } = compareRuns(left, right);
  return (
    <div className="hands-wall hands-wall-pair">
      <h1>
        {words.two}　{left.scenario.words.title}
      </h1>
      <TwoCurves a={a} b={b} common={common} />
      <div className="hands-wall-ends">
        {[
          { name: a.name, of: left },
          { name: b.name, of: right },
        ].map(({ name, of }) => (
          <End key={name} name={name} of={of} />
        ))}
      </div>
    </div>
  );
}

function End({ name, of: { scenario, replay } }: { readonly name: string; readonly of: OpenVoted }) {
  const end = runEnd(scenario, replay);
  return (
    <section>
      <h2>
        {name}　{scenario.words.client.name}
      </h2>
      <p className="num">{end ? `${end.title}　${words.result(Math.round(end.result))}` : hands.game.talk}</p>
      {end && <p>{end.tier}</p>}
    </section>
  );
}
