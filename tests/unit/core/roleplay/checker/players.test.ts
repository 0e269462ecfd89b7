// What the players of the check see and do: the reader sees what a learner sees, the blind take one line for everybody.
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../../src/core/quiz/random.ts';
import { edgesOf } from '../../../../../src/core/roleplay/checker/edges.ts';
import { bestFamilyOrder } from '../../../../../src/core/roleplay/checker/players/blind-families.ts';
import { bestPolicy } from '../../../../../src/core/roleplay/checker/players/blind-policy.ts';
import { createObserver } from '../../../../../src/core/roleplay/checker/players/observation.ts';
import { createReader } from '../../../../../src/core/roleplay/checker/players/reader.ts';
import { openCase, type World } from '../../../../../src/core/roleplay/checker/worlds.ts';
import { goodScenarios, moveIn, QUICK } from '../../../../support/roleplay/check-good-case.ts';

const worldsOf = (...patch: Parameters<typeof goodScenarios>) =>
  openCase(goodScenarios(...patch), QUICK).opened?.worlds ?? [];
const worlds = worldsOf();
const [steady, chief] = [worlds[0], worlds[3]];

/** The edge of a move in the first position. */
const atDoor = (world: World | undefined, id: string) => {
  const edge = world && [...edgesOf(world)].find(({ from, move }) => from === 0 && move.id === id);
  if (!world || !edge) throw new Error(id);
  return [world, edge.index] as const;
};

describe('the reader', () => {
  test('sees how a move is taken', () => {
    const observe = createObserver();
    expect(observe(...atDoor(steady, 'door-papers'))).not.toBe(observe(...atDoor(chief, 'door-papers')));
  });

  test('does not see trust, patience, stance or memory', () => {
    const observe = createObserver();
    const hidden = worldsOf((draft) => {
      moveIn(draft, 'door-own').effects = [{ trust: 2, patience: -1 }];
      draft.steady.reactions.unshift({
        family: ['empathy'],
        outcome: 'holds',
        to: 'open',
        remember: ['pushed'],
      });
    });
    const seen = (world: World | undefined) => observe(...atDoor(world, 'door-own'));
    expect(seen(hidden[0])).toBe(seen(hidden[3]));
  });

  test('asks what is true before it matters, unless something else has told him', () => {
    const read = createReader(worlds);
    for (const world of worlds) {
      const moves = read(world).turns.map(({ chosen }) => world.ir.moves[chosen.move]?.id);
      // In the third variant our own company, rung up at the door, has already told him.
      const isTold = world.variant === 2 && moves[0] === 'door-own';
      expect(isTold || moves.includes('where-ask') || moves.includes('listen-ask')).toBe(true);
    }
  });
});

describe('the blind', () => {
  const ofVariant = worlds.filter(({ variant }) => variant === 1);

  test('have an order of all families', () => {
    const { order, score } = bestFamilyOrder(ofVariant);
    expect(new Set(order).size).toBe(8);
    expect(score.full.length).toBeLessThan(2);
  });

  test('climb to the same policy from the same seed, and to no worse one with more restarts', () => {
    const climb = (restarts: number) => bestPolicy(ofVariant, restarts, seededRandom('blind'));
    expect(climb(3)).toEqual(climb(3));
    expect(climb(6).score.full.length).toBeGreaterThanOrEqual(climb(3).score.full.length);
  });
});
