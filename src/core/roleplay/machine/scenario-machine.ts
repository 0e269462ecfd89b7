// A scenario as an XState machine, so that it can be run as an actor and drawn: four regions, one event, no rules of its own.
import { assign, setup } from 'xstate';
import type { Index, ScenarioIr } from '../ir.ts';
import { type GameState, initialState } from '../state.ts';
import { type StepResult, step } from '../step.ts';
import { beatTargets, chainTargets, stanceTargets } from './targets.ts';

/** `id`: of a move; what is not offered changes nothing. */
export type MoveEvent = { readonly type: 'MOVE'; readonly id: string };

/** A region and the part of the state that it shows. */
type Region = 'beat' | 'stance' | 'chain';
type GoesTo = { readonly region: Region; readonly target: Index };
type Transition = {
  readonly target: string;
  readonly guard: { readonly type: 'goesTo'; readonly params: GoesTo };
};

/**
 * The machine of one start variant. Regions: `beat` (visits with their beats), `stance`, `chain`, and `game`, which goes on
 * until it ends; values are authored ids. Context is the game state. Every guard asks `step`, in the state before the move.
 */
export function scenarioMachine(ir: ScenarioIr, variant: Index) {
  const stepOf = rememberedStep(ir);
  const start = initialState(ir, variant);
  const game = setup({
    types: { context: {} as GameState, events: {} as MoveEvent },
    guards: {
      goesTo: ({ context, event }, { region, target }: GoesTo) =>
        stepOf(context, event.id)?.state[region] === target,
      ends: ({ context, event }) => (stepOf(context, event.id)?.state.ending ?? -1) >= 0,
    },
    actions: { play: assign(({ context, event }) => stepOf(context, event.id)?.state ?? context) },
  });
  return game.createMachine({
    id: `${ir.caseId}-${ir.typeId}`,
    context: start,
    type: 'parallel',
    states: {
      beat: { initial: visitOf(ir, start.beat), states: visitStates(ir, start.beat) },
      stance: {
        initial: idAt(ir.stances, start.stance),
        states: Object.fromEntries(
          ir.stances.map(({ id }, index) => [
            id,
            on(stanceTargets(ir, index), (target) => goes('stance', target, idAt(ir.stances, target))),
          ]),
        ),
      },
      chain: {
        initial: ir.chainIds[start.chain] ?? '',
        states: Object.fromEntries(
          ir.chainIds.map((id, index) => [
            id,
            on(chainTargets(ir, index), (target) => goes('chain', target, ir.chainIds[target] ?? '')),
          ]),
        ),
      },
      game: {
        initial: 'going',
        states: {
          going: {
            on: { MOVE: [{ guard: 'ends', target: 'ended', actions: 'play' }, { actions: 'play' }] },
          },
          ended: {},
        },
      },
    },
  });
}

/** One event asks for the same step in every region: it is made once. */
function rememberedStep(ir: ScenarioIr) {
  const indexOf = new Map(ir.moves.map(({ id }, index) => [id, index]));
  let last:
    | { readonly state: GameState; readonly id: string; readonly result: StepResult | undefined }
    | undefined;
  return (state: GameState, id: string): StepResult | undefined => {
    if (last?.state !== state || last.id !== id) {
      const index = indexOf.get(id);
      last = { state, id, result: index === undefined ? undefined : step(ir, state, index) };
    }
    return last.result;
  };
}

function visitStates(ir: ScenarioIr, startBeat: Index) {
  return Object.fromEntries(
    ir.visits.map((visit, visitIndex) => {
      const beats = ir.beats.map((beat, index) => ({ beat, index }));
      const inside = beats.filter(({ beat }) => beat.visit === visitIndex);
      const first = inside.find(({ index }) => index === startBeat) ?? inside[0];
      const states = Object.fromEntries(
        inside.map(({ beat, index }) => [
          beat.id,
          {
            id: `beat-${beat.id}`,
            ...on(beatTargets(ir, index), (target) =>
              goes('beat', target, `#beat-${idAt(ir.beats, target)}`),
            ),
          },
        ]),
      );
      return [visit.id, { initial: first?.beat.id ?? '', states }];
    }),
  );
}

function on(targets: readonly Index[], transition: (target: Index) => Transition) {
  return { on: { MOVE: targets.map(transition) } };
}

function goes(region: Region, target: Index, name: string): Transition {
  return { target: name, guard: { type: 'goesTo', params: { region, target } } };
}

function idAt(list: readonly { readonly id: string }[], index: Index): string {
  const found = list[index];
  if (!found) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return found.id;
}

function visitOf(ir: ScenarioIr, beat: Index): string {
  return idAt(ir.visits, ir.beats[beat]?.visit ?? -1);
}
