// The game by the format alone: how it starts, what is offered, and what a move does, read from the files each time.
import { METER_MOST, type Outcome } from '../../../src/schema/words/roleplay.ts';
import { holds, type InHand, NOTHING_IN_HAND } from './holds.ts';
import { mergeTrap } from './merge-trap.ts';
import { type Beat, type CaseFile, readCase } from './read-case.ts';
import { type ClientFile, type Reaction, readClient } from './read-client.ts';
import type { Evidence, Move, Spoken } from './read-move.ts';
import { oneOf } from './shape.ts';
import type { OracleState, Table } from './state.ts';

export type Played = {
  readonly state: OracleState;
  readonly outcome: Outcome | null;
  /** Line id of the fitting answer, in the type's own voice where it has one. */
  readonly answerId: string | null;
  /** Line id of what is said as the new beat begins; null where the beat stays or the game crossed. */
  readonly saysId: string | null;
  /** Place of the reaction in the type's file; -1: nobody reacted. */
  readonly reactionAt: number;
  /** The bank's cell of which one line comes before the answer; empty where none does. */
  readonly bank: readonly string[];
  readonly isCutOff: boolean;
  readonly evidence: readonly Evidence[];
  readonly ended: string | null;
  /** 0 … 100 once the game has ended. */
  readonly result: number | null;
};

/** Reads both parsed files and puts the trap where it belongs. */
export const readTable = (caseFile: unknown, clientFile: unknown): Table => {
  const client: ClientFile = readClient(clientFile);
  const game: CaseFile = mergeTrap(readCase(caseFile), client);
  return { game, client };
};

export const start = (table: Table, variant: string): OracleState => {
  const { game, client } = table;
  const [first] = game.beats;
  if (first === undefined) throw new Error(`${game.id} has no beats`);
  return {
    table,
    variant: oneOf(variant, game.variants, game.id),
    beat: first.id,
    stance: client.start.stance,
    memory: new Set(),
    facts: new Set(),
    chain: game.startChain,
    promise: 'none',
    trust: client.start.trust,
    patience: client.start.patience,
    day: 0,
    ending: null,
  };
};

const beatOf = (table: Table, id: string): Beat => {
  const found = table.game.beats.find((beat) => beat.id === id);
  if (found === undefined) throw new Error(`no beat ${id}`);
  return found;
};

/** Moves of the current beat whose conditions hold, in the file's order. */
export const offered = (state: OracleState): readonly Move[] =>
  state.ending === null
    ? beatOf(state.table, state.beat).moves.filter((move) => holds(move.when, state, NOTHING_IN_HAND))
    : [];

const reactionTo = (state: OracleState, move: Move): Reaction | null => {
  if (move.to !== 'key') return null;
  const inHand: InHand = { traits: move.traits, outcome: null };
  const found = state.table.client.reactions.find(
    (reaction) =>
      (reaction.stances === null || reaction.stances.includes(state.stance)) &&
      (reaction.families === null || reaction.families.includes(move.family)) &&
      holds(reaction.when, state, inHand),
  );
  if (found === undefined) throw new Error(`nobody reacts to ${move.id}`);
  return found;
};

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
const snap = (meter: number): number => {
  if (meter <= 1) return 1;
  return meter <= 4 ? 3 : 5;
};

/** `base + scoring.trust × (trust − 3) − scoring.late × max(0, day − freeDays)`, within 0 … 100. */
export const resultOf = (state: OracleState): number | null => {
  const { endings, scoring } = state.table.game;
  if (state.ending === null) return null;
  const ending = endings.find((each) => each.id === state.ending);
  if (ending === undefined) throw new Error(`no ending ${state.ending}`);
  if (ending.isCrossing) return 0;
  const late = Math.max(0, state.day - scoring.freeDays);
  return clamp(ending.base + scoring.trust * (state.trust - 3) - scoring.late * late, 100);
};

/** Steps 3 and 4: what the reaction and the holding effects make of the state, and where the last `go` leads. */
const applyDeltas = (
  state: OracleState,
  move: Move,
  reaction: Reaction | null,
  inHand: InHand,
): { readonly changed: OracleState; readonly go: string | null } => {
  const facts = new Set(state.facts);
  const memory = new Set(state.memory);
  let { chain, promise } = state;
  let go: string | null = null;
  let trust = state.trust + (reaction?.trust ?? 0);
  let patience = state.patience + (reaction?.patience ?? 0);
  for (const effect of move.effects) {
    if (!holds(effect.when, state, inHand)) continue;
    trust += effect.trust;
    patience += effect.patience;
    for (const fact of effect.set) facts.add(oneOf(fact, state.table.game.facts, move.id));
    for (const fact of effect.clear) facts.delete(oneOf(fact, state.table.game.facts, move.id));
    if (effect.chain !== null) chain = oneOf(effect.chain, state.table.game.chain, move.id);
    if (effect.promise !== null) promise = effect.promise;
    if (effect.go !== null) go = effect.go;
  }
  for (const id of reaction?.remember ?? []) memory.add(id);
  for (const id of reaction?.forget ?? []) memory.delete(id);
  const meters = { trust: clamp(trust, METER_MOST), patience: clamp(patience, METER_MOST) };
  const stance = reaction?.to ?? state.stance;
  return { changed: { ...state, ...meters, facts, memory, chain, promise, stance }, go };
};

/** Steps 5 and 6: the beat that follows, and the rest between visits. */
const travel = (
  state: OracleState,
  move: Move,
  go: string | null,
): { readonly moved: OracleState; readonly isCutOff: boolean } => {
  const { table } = state;
  const here = beatOf(table, state.beat);
  const wanted = go ?? move.goes ?? here.next;
  if (wanted === null) throw new Error(`${move.id} leads nowhere`);
  const visit = table.game.visits.find((each) => each.id === here.visit);
  if (visit === undefined) throw new Error(`no visit ${here.visit}`);
  const isCutOff = state.patience === 0 && beatOf(table, wanted).visit === here.visit;
  const target = isCutOff ? visit.onPatienceOut : wanted;
  if (beatOf(table, target).visit === here.visit) return { moved: { ...state, beat: target }, isCutOff };
  const patience = Math.max(snap(state.patience), table.client.restPatience);
  return { moved: { ...state, beat: target, trust: snap(state.trust), patience }, isCutOff };
};

const endingOf = (state: OracleState, move: Move): string | null => {
  const { endings, redLines } = state.table.game;
  if (move.redLine !== null) {
    oneOf(move.redLine, redLines, move.id);
    return endings.find((each) => each.isCrossing)?.id ?? null;
  }
  const reached = endings.find((each) => !each.isCrossing && holds(each.when, state, NOTHING_IN_HAND));
  if (reached === undefined && beatOf(state.table, state.beat).isFinal)
    throw new Error(`no ending in ${state.beat}`);
  return reached?.id ?? null;
};

const lineId = (spoken: Spoken | undefined, type: string): string | null => {
  if (spoken === undefined) return null;
  return spoken.types.includes(type) ? `${spoken.id}-${type}` : spoken.id;
};

/** Plays an offered move, or throws. */
export const play = (state: OracleState, moveId: string): Played => {
  const move = offered(state).find((each) => each.id === moveId);
  if (move === undefined) throw new Error(`${moveId} isn't offered`);
  const type = state.table.client.id;
  const reaction = reactionTo(state, move);
  const inHand: InHand = { traits: move.traits, outcome: reaction?.outcome ?? null };
  const { changed, go } = applyDeltas(state, move, reaction, inHand);
  const { moved, isCutOff } = travel(changed, move, go);
  const later = { ...moved, day: moved.day + move.days };
  const next: OracleState = { ...later, ending: endingOf(later, move) };
  const answer = move.answers.find((each) => holds(each.when, state, inHand));
  const isSilent = next.beat === state.beat || move.redLine !== null;
  const says = isSilent
    ? undefined
    : beatOf(state.table, next.beat).says.find((each) => holds(each.when, next, NOTHING_IN_HAND));
  return {
    state: next,
    outcome: inHand.outcome,
    answerId: lineId(answer, type),
    saysId: lineId(says, type),
    reactionAt: reaction === null ? -1 : state.table.client.reactions.indexOf(reaction),
    bank:
      reaction === null || answer?.types.includes(type)
        ? []
        : (state.table.client.bank.get(`${state.stance}/${move.family}/${reaction.outcome}`) ?? []),
    isCutOff,
    evidence: move.evidence.filter((each) => holds(each.when, state, inHand)),
    ended: next.ending,
    result: resultOf(next),
  };
};
