// A move as its author wrote it → its row in the table of moves.
import type { Effect } from '../../../schema/move.ts';
import type { Spoken } from '../../../schema/spoken.ts';
import { CHANNELS, PROMISES, SKILLS, TACTICS } from '../../../schema/words/roleplay.ts';
import type { EffectIr, Index, MoveIr, SpokenIr } from '../ir.ts';
import { compileCondition } from './condition.ts';
import { maskOf, type Names } from './names.ts';
import { type PlacedMove, voiced } from './parts.ts';

/** Whose words and whose post: what a line needs to know of its scenario. */
export type Voice = { readonly names: Names; readonly typeId: string; readonly keyPost: string };

export function compileMove({ beat, move }: PlacedMove, voice: Voice): MoveIr {
  const { names } = voice;
  const [first = 'paper-list'] = move.tactics;
  return {
    id: move.id,
    family: names.family(TACTICS[first]),
    tactics: move.tactics,
    channel: CHANNELS.indexOf(move.channel),
    isToKey: move.to === 'key',
    to: move.to === 'own' ? -1 : postOf(move.to, voice),
    days: move.days ?? 1,
    traits: maskOf(move.traits, names.trait),
    when: compileCondition(move.when, names),
    goes: names.beat(move.goes ?? beat.next ?? ''),
    effects: (move.effects ?? []).map((effect) => compileEffect(effect, names)),
    answers: (move.answers ?? []).map((answer) => compileSpoken(answer, voice)),
    evidence: (move.evidence ?? []).map(({ skill, sign, when }, index) => ({
      skill: SKILLS.indexOf(skill),
      sign: sign === '+' ? 1 : -1,
      when: compileCondition(when, names),
      why: reasonKey(move.id, index),
    })),
    redLine: move.redLine === undefined ? -1 : names.redLine(move.redLine),
    isTrap: move.trap !== undefined,
  };
}

/** Key in `words.reasons` of the evidence that stands at `index` in a move. */
export function reasonKey(move: string, index: Index): string {
  return `${move}/${index + 1}`;
}

export function compileSpoken(spoken: Spoken, voice: Voice): SpokenIr {
  const { id, isOwnVoice } = voiced(spoken, voice.typeId);
  return {
    line: id,
    when: compileCondition(spoken.when, voice.names),
    by: postOf(spoken.by ?? 'key', voice),
    isOwnVoice,
  };
}

function compileEffect(effect: Effect, names: Names): EffectIr {
  return {
    when: compileCondition(effect.when, names),
    set: maskOf(effect.set, names.fact),
    clear: maskOf(effect.clear, names.fact),
    chain: effect.chain === undefined ? -1 : names.chain(effect.chain),
    promise: effect.promise === undefined ? -1 : PROMISES.indexOf(effect.promise),
    trust: effect.trust ?? 0,
    patience: effect.patience ?? 0,
    go: effect.go === undefined ? -1 : names.beat(effect.go),
  };
}

function postOf(id: string, { names, keyPost }: Voice): Index {
  return names.post(id === 'key' ? keyPost : id);
}
