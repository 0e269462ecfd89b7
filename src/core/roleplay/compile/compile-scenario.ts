// A case and a client type, as authors wrote them → the scenario that is played.
import type { CaseFile } from '../../../schema/case.ts';
import type { ClientFile } from '../../../schema/client.ts';
import type { Law } from '../../../schema/law.ts';
import { ENGINE, GRADES, TIERS } from '../../../schema/words/roleplay.ts';
import type { ScenarioIr } from '../ir.ts';
import type { Scenario } from '../scenario.ts';
import { compileBank, compileReaction } from './client.ts';
import { compileCondition } from './condition.ts';
import { contentHash } from './content-hash.ts';
import { compileMove, compileSpoken, type Voice } from './move.ts';
import { maskOf, namesOf } from './names.ts';
import { beatsOf, movesOf, redLinesOf } from './parts.ts';
import { wordsOf } from './words.ts';

/**
 * Compiles files that the content check has passed.
 *
 * @param laws content/laws.yaml
 * @throws RangeError on a name that isn't there; the message says which
 */
export function compileScenario(caseFile: CaseFile, clientFile: ClientFile, laws: readonly Law[]): Scenario {
  const ir = compileIr(caseFile, clientFile);
  const words = wordsOf(caseFile, clientFile, beatsOf(caseFile, clientFile), laws);
  return { hash: contentHash(JSON.stringify({ ir, words })), ir, words };
}

/** The tables alone. @throws RangeError on a name that isn't there */
export function compileIr(caseFile: CaseFile, clientFile: ClientFile): ScenarioIr {
  const names = namesOf(caseFile, clientFile);
  const voice: Voice = { names, typeId: clientFile.id, keyPost: caseFile.keyPost };
  const beats = beatsOf(caseFile, clientFile);
  const moves = movesOf(beats);
  const { start } = clientFile;
  return {
    engine: ENGINE,
    caseId: caseFile.id,
    typeId: clientFile.id,
    start: {
      beat: 0,
      stance: names.stance(start.stance),
      trust: start.trust,
      patience: start.patience,
      chain: names.chain(caseFile.start.chain),
      facts: 0,
    },
    restPatience: clientFile.restPatience,
    variants: idsOf(caseFile.variants),
    factIds: idsOf(caseFile.facts),
    memoryIds: idsOf(clientFile.memory),
    chainIds: idsOf(caseFile.chain),
    postIds: idsOf(caseFile.posts),
    redLineIds: idsOf(redLinesOf(caseFile, clientFile)),
    chainFacts: maskOf(idsOf(caseFile.facts.filter(({ chain }) => chain === true)), names.fact),
    visits: caseFile.visits.map(({ id, onPatienceOut }) => ({
      id,
      onPatienceOut: names.beat(onPatienceOut),
    })),
    beats: beats.map((beat) => ({
      id: beat.id,
      visit: names.visit(beat.visit),
      moves: moves.flatMap((placed, index) => (placed.beat === beat ? [index] : [])),
      says: (beat.says ?? []).map((one) => compileSpoken(one, voice)),
      isFinal: beat.final === true,
    })),
    moves: moves.map((placed) => compileMove(placed, voice)),
    stances: clientFile.stances.map(({ id, openness }) => ({ id, openness })),
    reactions: clientFile.reactions.map((reaction) => compileReaction(reaction, clientFile, names)),
    endings: caseFile.endings.map(({ id, tier, grade, base, when }) => ({
      id,
      tier: TIERS.indexOf(tier),
      grade: GRADES.indexOf(grade),
      base,
      when: compileCondition(when, names),
    })),
    crossing: caseFile.endings.findIndex(({ tier }) => tier === 'crossed'),
    scoring: caseFile.scoring,
    bank: compileBank(clientFile),
  };
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
