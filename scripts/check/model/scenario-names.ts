// Ids that are known only inside one file of the role-play, and every place there that names one of them.
import type { YamlPart } from '../yaml/yaml-part.ts';
import { listsOf, type ScenarioFile } from './scenario-file.ts';

/** Kind → key of the list that defines it. */
const CASE_LISTS = {
  visit: 'visits',
  post: 'posts',
  variant: 'variants',
  fact: 'facts',
  chain: 'chain',
  claim: 'claims',
  beat: 'beats',
  'red-line': 'redLines',
} as const;
const CLIENT_LISTS = { stance: 'stances', memory: 'memory' } as const;

export type LocalKind = keyof typeof CASE_LISTS | keyof typeof CLIENT_LISTS;

/** The parts that define something of a kind. */
export function localsOf({ root }: ScenarioFile, kind: LocalKind): readonly YamlPart[] {
  const lists: Readonly<Record<LocalKind, string>> = { ...CASE_LISTS, ...CLIENT_LISTS };
  return root.get(lists[kind]).list();
}

export const LOCAL_KINDS: readonly LocalKind[] = [
  'visit',
  'post',
  'variant',
  'fact',
  'chain',
  'claim',
  'beat',
  'red-line',
  'stance',
  'memory',
];

/** A part whose text, or whose key, is an id of a kind; `besides`: words that stand there as well. */
export type Naming = {
  readonly part: YamlPart;
  readonly isKey?: true;
  readonly kind: LocalKind;
  readonly besides?: readonly string[];
};

export function namingsInCase(file: ScenarioFile): readonly Naming[] {
  const { root, beats, moves, spoken } = file;
  const effects = listsOf(moves, 'effects');
  return [
    ...naming('post', [root.get('keyPost')]),
    ...naming('chain', [root.get('start').get('chain')]),
    ...naming('variant', listsOf(localsOf(file, 'claim'), 'trueIn')),
    ...naming('beat', under(localsOf(file, 'visit'), 'onPatienceOut')),
    ...naming('visit', under(beats, 'visit')),
    ...naming('beat', [...under(beats, 'next'), ...under(moves, 'goes'), ...under(effects, 'go')]),
    ...naming('post', under(moves, 'to'), ['key', 'own']),
    ...naming('post', under(spoken, 'by'), ['key']),
    ...naming('red-line', under(moves, 'redLine')),
    ...naming('fact', [...listsOf(effects, 'set'), ...listsOf(effects, 'clear')]),
    ...naming('chain', under(effects, 'chain')),
    ...naming('claim', listsOf(spoken, 'claims')),
  ];
}

/** A client knows no posts but his own and no red line but that of his trap. */
export function namingsInClient({ root, moves, spoken }: ScenarioFile): readonly Naming[] {
  const reactions = root.get('reactions').list();
  const keys = root
    .get('lines')
    .entries()
    .map(([, part]): Naming => ({ part, isKey: true, kind: 'stance' }));
  return [
    ...naming('stance', [
      root.get('start').get('stance'),
      ...listsOf(reactions, 'stance'),
      ...under(reactions, 'to'),
    ]),
    ...naming('memory', [...listsOf(reactions, 'remember'), ...listsOf(reactions, 'forget')]),
    ...keys,
    ...naming('post', under(moves, 'to'), ['key', 'own']),
    ...naming('post', under(spoken, 'by'), ['key']),
    ...naming('red-line', under(moves, 'redLine'), ['type-trap']),
  ];
}

function under(parts: readonly YamlPart[], key: string): readonly YamlPart[] {
  return parts.map((part) => part.get(key));
}

function naming(
  kind: LocalKind,
  parts: readonly YamlPart[],
  besides: readonly string[] = [],
): readonly Naming[] {
  return parts.map((part) => ({ part, kind, besides }));
}
