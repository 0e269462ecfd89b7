// The generated machine and the rules stand in the same place, in every region, along thousands of random games.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { readScenarios } from '../../../../scripts/scenarios/read-scenarios.ts';
import type { ScenarioIr } from '../../../../src/core/roleplay/ir.ts';
import { scenarioMachine } from '../../../../src/core/roleplay/machine/scenario-machine.ts';
import { type GameState, stateHash } from '../../../../src/core/roleplay/state.ts';
import { fixtureScenario, fixtureScenarios } from '../../../support/roleplay/fixture-scenarios.ts';
import { randomWalk } from '../../../support/roleplay/random-walk.ts';

/** Over all scenarios and variants together. */
const WALKS = 10_000;

function valueOfState(ir: ScenarioIr, state: GameState) {
  const beat = ir.beats[state.beat];
  return {
    beat: { [ir.visits[beat?.visit ?? -1]?.id ?? '']: beat?.id },
    stance: ir.stances[state.stance]?.id,
    chain: ir.chainIds[state.chain],
    game: state.ending >= 0 ? 'ended' : 'going',
  };
}

const scenarios = [
  ...fixtureScenarios(),
  ...readScenarios(join(import.meta.dirname, '../../../..')).scenarios,
].flatMap(({ ir }) => ir.variants.map((name, variant) => ({ ir, variant, name })));
const walks = Math.ceil(WALKS / scenarios.length);

describe.each(scenarios)('$ir.caseId × $ir.typeId, $name', ({ ir, variant }) => {
  test(`${walks} random games`, { timeout: 120_000 }, () => {
    const machine = scenarioMachine(ir, variant);
    for (let walk = 0; walk < walks; walk += 1) {
      const actor = createActor(machine).start();
      for (const { before, move, result } of randomWalk(ir, variant, `${ir.typeId}/${variant}/${walk}`)) {
        const id = ir.moves[move]?.id ?? '';
        actor.send({ type: 'MOVE', id });
        const snapshot = actor.getSnapshot();
        // One comparison a step, as text: expect() on every step would take most of the time.
        const got = JSON.stringify([snapshot.value, stateHash(snapshot.context)]);
        const wanted = JSON.stringify([valueOfState(ir, result.state), stateHash(result.state)]);
        if (got !== wanted) expect({ walk, id, before, got }).toEqual({ walk, id, before, got: wanted });
      }
    }
  });
});

test('a move that is not offered, or not known, changes nothing', () => {
  const { ir } = fixtureScenario('steady');
  const machine = scenarioMachine(ir, 0);
  const actor = createActor(machine).start();
  const start = actor.getSnapshot().toJSON();
  for (const id of ['td-put-in-plan', 'nobody-knows', '']) {
    actor.send({ type: 'MOVE', id });
    expect(actor.getSnapshot().toJSON()).toEqual(start);
  }
});
