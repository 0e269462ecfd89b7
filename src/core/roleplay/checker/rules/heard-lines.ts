// Every line is said in some game, and a sentence that may be true or not is heard both ways.
import { at } from '../../analysis/at.ts';
import type { ScenarioIr } from '../../ir.ts';
import { linesAtStart } from '../../lines.ts';
import { edgesOf } from '../edges.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { World } from '../worlds.ts';
import { cellOf, cellPlace } from './bank-demand.ts';
import { byType, type Rule } from './rule.ts';

/** Lines of beats and moves that no game says, with whatever type and start variant. */
export const unheardLines: Rule = ({ caseId, worlds }) => {
  const heard = new Set(worlds.flatMap((world) => [...linesHeard(world)]));
  const types = new Map<string, Set<string>>();
  for (const { ir } of worlds)
    for (const line of ownLines(ir)) types.set(line, (types.get(line) ?? new Set()).add(ir.typeId));
  return [...types]
    .filter(([id]) => !heard.has(id))
    .map(([id, among]): RuleFinding => {
      const typeId = among.size === 1 ? [...among][0] : undefined;
      return { rule: 'unreached', place: { caseId, typeId, kind: 'line', id }, details: {} };
    });
};

/** Cells of a type's bank that his reactions can't come to: no case will ever ask them. */
export const deadCells: Rule = (checked) =>
  byType(checked).flatMap((worlds) => {
    const ir = worlds[0]?.ir;
    if (!ir) return [];
    const cells = ir.bank.flat(2);
    return [...cells.keys()].flatMap((cell): readonly RuleFinding[] => {
      const { lines, stance, family, outcome } = cellOf(ir, cell);
      if (lines.length === 0 || outcomesOf(ir, stance, family).has(outcome)) return [];
      return [{ rule: 'unreached', place: cellPlace(ir, cell), details: {} }];
    });
  });

/** Outcomes of the reactions that may decide: up to the first that always holds. */
function outcomesOf({ reactions }: ScenarioIr, stance: number, family: number): ReadonlySet<number> {
  const fitting = reactions.filter(
    ({ stances, families }) => (stances >> stance) & 1 && (families >> family) & 1,
  );
  const last = fitting.findIndex(({ when }) => when.length === 0);
  return new Set(fitting.slice(0, last < 0 ? fitting.length : last + 1).map(({ outcome }) => outcome));
}

/** A claim that is heard only where it is true, or only where it isn't, misleads nobody. */
export const oneSidedClaims: Rule = ({ caseId, scenarios, worlds }) => {
  const claims = new Map(scenarios.flatMap(({ words }) => words.claims.map((claim) => [claim.id, claim])));
  const heard = new Map<string, Set<'true' | 'false'>>();
  for (const world of worlds) {
    const lineClaims = scenarios.find(({ ir }) => ir === world.ir)?.words.lineClaims ?? {};
    const variant = world.ir.variants[world.variant] ?? '';
    for (const id of [...linesHeard(world)].flatMap((line) => lineClaims[line] ?? []))
      heard.set(
        id,
        (heard.get(id) ?? new Set()).add(claims.get(id)?.trueIn.includes(variant) ? 'true' : 'false'),
      );
  }
  return [...claims.keys()]
    .filter((id) => (heard.get(id)?.size ?? 0) < 2)
    .map((id) => ({
      rule: 'claim-one-sided',
      place: { caseId, kind: 'claim', id },
      details: { heard: [...(heard.get(id) ?? [])][0] ?? 'never' },
    }));
};

/** Ids of the lines of beats and moves that some game of this world says. */
function linesHeard(world: World): ReadonlySet<string> {
  const { ir, graph } = world;
  const lines = new Set<string>();
  const opened = new Set([0]);
  for (const { index, to, move, before, after } of edgesOf(world)) {
    const answer = move.answers[at(graph.answers, index)];
    if (answer) lines.add(answer.line);
    if (after.beat !== before.beat && after.ending !== ir.crossing) opened.add(to);
  }
  for (const number of opened) {
    const state = graph.states[number];
    if (state) for (const line of linesAtStart(ir, state)) lines.add(line);
  }
  return lines;
}

function ownLines({ beats, moves }: ScenarioIr): readonly string[] {
  return [...beats.flatMap(({ says }) => says), ...moves.flatMap(({ answers }) => answers)].map(
    ({ line }) => line,
  );
}
