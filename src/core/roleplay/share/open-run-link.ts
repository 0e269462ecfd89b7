// The game that a link tells of, played again on the scenario that it names.
import { offeredMoves } from '../offered.ts';
import { playMove } from '../play-move.ts';
import { type Replay, replay } from '../replay.ts';
import type { RunMove } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { initialState } from '../state.ts';
import type { SharedRun } from './run-file.ts';
import type { RunLink } from './run-link.ts';

export type OpenedRunLink =
  | { readonly ok: true; readonly shared: SharedRun; readonly replay: Replay }
  /** Whole, but no such game can be played: somebody made it up. */
  | { readonly ok: false; readonly reason: 'forged' };

const FORGED: OpenedRunLink = { ok: false, reason: 'forged' };

/** `scenario` is the one with the link's hash. */
export function openRunLink(link: RunLink, scenario: Scenario): OpenedRunLink {
  const { ir, hash } = scenario;
  const { caseId, typeId, variant, seed, places } = link;
  if (hash !== link.hash || ir.caseId !== caseId || ir.typeId !== typeId || variant >= ir.variants.length)
    return FORGED;
  const moves: RunMove[] = [];
  let state = initialState(ir, variant);
  for (const place of places) {
    const id = ir.moves[offeredMoves(ir, state)[place] ?? -1]?.id;
    const made = id === undefined ? undefined : playMove(ir, seed, state, id, moves);
    if (!made) return FORGED;
    moves.push(made.kept);
    state = made.result.state;
  }
  const { course, engine, mode } = link;
  const id = `link-${hash}-${variant}-${places.join('')}`;
  const run = { id, course, engine, caseId, typeId, contentHash: hash, seed, variant, mode, moves };
  const shared = { run, startedAt: 0, name: '', guess: undefined, notes: {}, scenario };
  return { ok: true, shared, replay: replay(ir, variant, moves) };
}
