// Every state that goes on offers a fair number of moves; one that offers none is a dead end.
import { at } from '../../analysis/at.ts';
import type { Rule } from './rule.ts';

export const deadEnds: Rule = ({ caseId, worlds }) => {
  const beats = new Set(
    worlds.flatMap(({ ir, graph }) =>
      graph.states.flatMap(({ beat, ending }, index) =>
        ending < 0 && at(graph.first, index) === at(graph.first, index + 1) ? (ir.beats[beat]?.id ?? []) : [],
      ),
    ),
  );
  return [...beats].map((id) => ({ rule: 'dead-end', place: { caseId, kind: 'beat', id }, details: {} }));
};

/** One finding a beat: the number of moves that is furthest off. A dead end is another rule's. */
export const offeredCount: Rule = ({ caseId, worlds }, { offeredAtLeast: least, offeredAtMost: most }) => {
  const worst = new Map<string, number>();
  const off = (count: number) => Math.max(least - count, count - most);
  for (const { ir, graph } of worlds) {
    for (const [index, { beat }] of graph.states.entries()) {
      const offered = at(graph.first, index + 1) - at(graph.first, index);
      const id = ir.beats[beat]?.id ?? '';
      if (offered > 0 && off(offered) > Math.max(0, off(worst.get(id) ?? least))) worst.set(id, offered);
    }
  }
  return [...worst].map(([id, offered]) => ({
    rule: 'offered-count',
    place: { caseId, kind: 'beat', id },
    details: { offered, least, most },
  }));
};
