// Conditions of the role-play: in the agreed notation, about what may be asked at their place, and of things that exist.
import { type Atom, type AtomKind, parseAtom } from '../../../src/core/roleplay/compile/atom.ts';
import { METER_MOST, OUTCOMES, PROMISES, TRAITS } from '../../../src/schema/words/roleplay.ts';
import { kindName } from '../kinds.ts';
import type { ConditionPlace, ScenarioFile } from '../model/scenario-file.ts';
import { type LocalKind, localsOf } from '../model/scenario-names.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

const BOTH: readonly AtomKind[] = ['trust', 'patience', 'openness', 'promise'];
const IN_CASE: readonly AtomKind[] = [...BOTH, 'fact', 'variant', 'chain', 'day'];
const IN_CLIENT: readonly AtomKind[] = [...BOTH, 'memory', 'stance'];

/** What may be asked where: a case knows nothing of the client's inside, a client nothing of the case. */
const ALLOWED: Readonly<Record<ConditionPlace, readonly AtomKind[]>> = {
  offer: IN_CASE,
  beat: IN_CASE,
  move: [...IN_CASE, 'outcome'],
  ending: [...IN_CASE, 'beat'],
  reaction: [...IN_CLIENT, 'trait'],
  'trap-beat': IN_CLIENT,
  'trap-move': [...IN_CLIENT, 'outcome'],
};

const WORDS: Partial<Readonly<Record<AtomKind, readonly string[]>>> = {
  outcome: OUTCOMES,
  trait: TRAITS,
  promise: PROMISES,
};
const MOST: Partial<Readonly<Record<AtomKind, number>>> = {
  trust: METER_MOST,
  patience: METER_MOST,
  openness: 2,
};
const LOCAL: Partial<Readonly<Record<AtomKind, LocalKind>>> = {
  fact: 'fact',
  variant: 'variant',
  memory: 'memory',
  stance: 'stance',
  beat: 'beat',
  chain: 'chain',
};

export function checkConditions(file: ScenarioFile, report: Report): void {
  for (const { atom: part, at } of file.conditions) {
    const atom = parseAtom(part.text ?? '');
    if (!atom) report.add('condition-form', part.place, part.text ?? '');
    else if (!ALLOWED[at].includes(atom.kind))
      report.add('condition-place', part.place, part.text ?? '', kindName(at));
    else checkOperand(file, part, atom, report);
  }
}

function checkOperand(file: ScenarioFile, part: YamlPart, { kind, operand }: Atom, report: Report): void {
  const most = MOST[kind];
  if (most !== undefined && Number(operand) > most)
    report.add('condition-range', part.place, part.text ?? '', most);
  const local = LOCAL[kind];
  const known = local ? localsOf(file, local).map((one) => one.get('id').text) : WORDS[kind];
  if (known && !known.includes(operand)) report.add('unknown-id', part.place, operand, kindName(kind));
}
