// Mistakes that the compiler or the rules could hold; each changes how some game goes, and the oracle must notice.

/** One replacement in one file of src/core/roleplay; `find` stands there exactly once. */
export type Mutant = { readonly file: string; readonly find: string; readonly replace: string };

const of = (file: string, find: string, replace: string): Mutant => ({ file, find, replace });
const STEP = 'step.ts';
const OFFERED = 'offered.ts';
const STATE = 'state.ts';
const CONDITIONS = 'conditions.ts';
const LINES = 'lines.ts';
const MOVE = 'compile/move.ts';
const PARTS = 'compile/parts.ts';
const NAMES = 'compile/names.ts';
const ATOM = 'compile/atom.ts';
const CLIENT = 'compile/client.ts';
const SCENARIO = 'compile/compile-scenario.ts';

export const MUTANTS: readonly Mutant[] = [
  of(STEP, '!move || !isOffered(ir, state, moveIndex)', '!move'),
  of(
    STEP,
    'move.isToKey ? reactionTo(ir, state, move, context) : -1',
    'reactionTo(ir, state, move, context)',
  ),
  of(STEP, 'if (reaction) context.outcome = reaction.outcome;', ''),
  of(STEP, 'state.trust + (reaction?.trust ?? 0)', 'state.trust'),
  of(
    STEP,
    'state.patience + (reaction?.patience ?? 0)',
    'clampMeter(state.patience + (reaction?.patience ?? 0))',
  ),
  of(STEP, 'holds(ir, effect.when, state, context)', 'holds(ir, effect.when, { ...state, facts }, context)'),
  of(STEP, 'holds(ir, effect.when, state, context)', 'holds(ir, effect.when, state)'),
  of(STEP, '(facts | effect.set) & ~effect.clear', 'facts | effect.set'),
  of(STEP, '(facts | effect.set) & ~effect.clear', '(facts ^ effect.set) & ~effect.clear'),
  of(STEP, 'trust += effect.trust;', 'trust = clampMeter(trust + effect.trust);'),
  of(STEP, 'patience += effect.patience;', 'if (reaction) patience += effect.patience;'),
  of(STEP, 'if (effect.chain >= 0) chain', 'if (effect.chain > chain) chain'),
  of(STEP, 'if (effect.promise >= 0) promise', 'if (effect.promise > promise) promise'),
  of(STEP, 'if (effect.go >= 0) target', 'if (effect.go > 0) target'),
  of(STEP, 'if (effect.go >= 0) target', 'if (effect.go >= 0 && target === move.goes) target'),
  of(STEP, 'patience === 0 && visitOf(ir, target) === from', 'patience === 0'),
  of(STEP, 'patience === 0 && visitOf(ir, target) === from', 'patience <= 1 && visitOf(ir, target) === from'),
  of(STEP, 'ir.visits[from]?.onPatienceOut ?? target', 'target'),
  of(STEP, 'if (visitOf(ir, target) !== from) {', 'if (target !== state.beat) {'),
  of(STEP, 'trust = snapped(trust);', ''),
  of(STEP, 'Math.max(snapped(patience), ir.restPatience)', 'ir.restPatience'),
  of(STEP, 'Math.max(snapped(patience), ir.restPatience)', 'snapped(Math.max(patience, ir.restPatience))'),
  of(STEP, 'reaction.to >= 0 ?', 'reaction.to > 0 ?'),
  of(STEP, '(state.memory | reaction.remember) & ~reaction.forget', '(state.memory | reaction.remember)'),
  of(STEP, '(state.memory | reaction.remember) & ~reaction.forget', 'reaction.remember'),
  of(STEP, 'state.day + move.days', 'state.day + 1'),
  of(STEP, 'move.redLine >= 0 ? ir.crossing', 'move.redLine > 0 ? ir.crossing'),
  of(STEP, 'endingOf(ir, after);', 'endingOf(ir, { ...after, day: state.day });'),
  of(STEP, '|| index === ir.crossing) continue', ') continue'),
  of(STEP, 'answer: answerTo(ir, state, move, context)', 'answer: answerTo(ir, after, move, context)'),
  of(STEP, 'if (state.ending === ir.crossing) return 0;', ''),
  of(STEP, 'state.trust - 3', 'state.trust'),
  of(STEP, 'Math.max(0, state.day - freeDays)', '(state.day - freeDays)'),
  of(STEP, 'Math.min(100, Math.max(0, points))', 'Math.max(0, points)'),
  of(STEP, 'Math.min(100, Math.max(0, points))', 'Math.min(100, points)'),
  of(STEP, '((one.families >> move.family) & 1) === 1 &&', ''),
  of(STEP, '((one.stances >> state.stance) & 1) === 1 &&', ''),
  of(STEP, 'holds(ir, one.when, state, context)\n    )', 'holds(ir, one.when, state)\n    )'),
  of(STEP, 'Math.min(METER_MOST, Math.max(0, value))', 'Math.max(0, value)'),
  of(STEP, 'Math.min(METER_MOST, Math.max(0, value))', 'Math.min(METER_MOST, Math.max(1, value))'),
  of(OFFERED, 'if (state.ending >= 0) return offered;', ''),
  of(OFFERED, 'if (move && holds(ir, move.when, state))', 'if (move)'),
  of(OFFERED, 'beat.moves.includes(moveIndex) &&', ''),
  of(OFFERED, 'if (meter <= 1) return 1;', 'if (meter < 1) return 1;'),
  of(OFFERED, 'meter >= METER_MOST - 1', 'meter >= METER_MOST'),
  of(STATE, 'day: 0, ending: -1, ...ir.start', 'day: 1, ending: -1, ...ir.start'),
  of(CONDITIONS, 'state.trust >= least', 'state.trust > least'),
  of(CONDITIONS, 'state.day <= most', 'state.day < most'),
  of(CONDITIONS, 'state.chain >= least', 'state.chain === least'),
  of(CONDITIONS, 'opennessOf(ir, state) < limit', 'opennessOf(ir, state) <= limit'),
  of(
    CONDITIONS,
    'if (!holdsAtom(ir, atom, state, move)) return false;\n  return true;',
    'if (holdsAtom(ir, atom, state, move)) return true;\n  return condition.length === 0;',
  ),
  of(LINES, 'answer?.isOwnVoice ? []', 'answer ? []'),
  of(LINES, '|| isCrossing ? []', '? []'),
  of(LINES, '!used.has(id)', 'used.has(id)'),
  of(LINES, 'ir.bank[before.stance]', 'ir.bank[result.state.stance]'),
  of(
    MOVE,
    "const [first = 'paper-list'] = move.tactics;",
    "const first = move.tactics.at(-1) ?? 'paper-list';",
  ),
  of(MOVE, "move.to === 'key',", "move.to !== 'own',"),
  of(MOVE, 'move.days ?? 1', 'move.days ?? 0'),
  of(MOVE, 'move.goes ?? beat.next', 'beat.next ?? move.goes'),
  of(MOVE, 'when: compileCondition(move.when, names)', 'when: []'),
  of(MOVE, "sign === '+' ? 1 : -1", "sign === '+' ? -1 : 1"),
  of(MOVE, 'clear: maskOf(effect.clear, names.fact)', 'clear: maskOf(effect.set, names.fact)'),
  of(PARTS, 'says: trap.says, ', ''),
  of(PARTS, '[...(beat.moves ?? []), ...trap.moves]', '[...trap.moves, ...(beat.moves ?? [])]'),
  of(PARTS, '{typeId}`', '{id}`'),
  of(NAMES, '1 << name(id)', 'name(id)'),
  of(NAMES, "lookup('promise', PROMISES)", "lookup('promise', PROMISES.toReversed())"),
  of(ATOM, "form('memory', 'not-memory')", "form('memory', 'memory')"),
  of(ATOM, "form('day', 'day-after')", "form('day', 'day-at-most')"),
  of(CLIENT, 'reaction.family ?? FAMILIES', 'reaction.family ?? []'),
  of(CLIENT, 'reaction.to === undefined ? -1', 'reaction.to === undefined ? 0'),
  of(CLIENT, 'maskOf(reaction.forget, names.memory)', '0'),
  of(SCENARIO, 'placed.beat === beat ? [index] : []', 'placed.beat.visit === beat.visit ? [index] : []'),
  of(SCENARIO, 'trust: start.trust', 'trust: start.patience'),
  of(SCENARIO, 'names.chain(caseFile.start.chain)', '0'),
];
