// The golden games, voted by a room move by move, lead to the states, lines and endings that they led to by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { GoldenRun } from '../../../scripts/release/golden-runs.ts';
import { RELEASED } from '../../../scripts/release/keep-scenarios.ts';
import { votedReplay, votedRun } from '../../../src/core/classroom/hands/voted-game.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../src/core/classroom/room/room-state.ts';
import { stateAfter } from '../../../src/core/roleplay/replay.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { ENGINE } from '../../../src/schema/words/roleplay.ts';

const root = join(import.meta.dirname, '../../..');
const golden = join(root, 'tests/golden');
/** Of each scenario its first games: one a variant at the least. */
const GAMES = 4;

function scenarioOf(hash: string): Scenario {
  const file = readFileSync(join(root, RELEASED, `${hash}.json.br`));
  return JSON.parse(brotliDecompressSync(file).toString('utf8'));
}

/** The room's log of a game in which every move had most hands. */
function voted({ caseId, typeId, contentHash, seed, variant, moves }: GoldenRun): readonly RoomEvent[] {
  const begin = { game: 'g', caseId, typeId, contentHash, seed, variant, cut: [], told: [] };
  const drafts = [
    { type: 'gameOpened', body: begin },
    ...moves.map(({ move }, turn) => ({ type: 'movePlayed', body: { game: 'g', turn, move, told: [] } })),
  ];
  return drafts.map((draft, index) => ({ ...draft, room: 'r', seq: index + 1, at: index }) as RoomEvent);
}

test.each(readdirSync(golden))('%s', (name) => {
  const runs: readonly GoldenRun[] = JSON.parse(readFileSync(join(golden, name), 'utf8'));
  for (const run of runs.filter(({ engine }) => engine === ENGINE).slice(0, GAMES)) {
    const scenario = scenarioOf(run.contentHash);
    const [game] = foldRoom(voted(run)).hands.games;
    if (!game) throw new Error('no game was opened');
    const replayed = votedReplay(scenario, game);
    expect(replayed.broken).toBeUndefined();
    const ending = stateAfter(replayed)?.ending ?? -1;
    expect(scenario.ir.endings[ending]?.id).toBe(run.ending);
    expect(votedRun(scenario, game, 'huikuan', '').run.moves).toEqual(run.moves);
  }
});
