// A file of the role-play taken apart: its moves, its lines, and its conditions with what each may ask.
import type { YamlFile, YamlPart } from '../yaml/yaml-part.ts';

/** Where a condition stands decides what it may ask; see rules/scenario-conditions.ts. */
export type ConditionPlace = 'offer' | 'beat' | 'move' | 'ending' | 'reaction' | 'trap-beat' | 'trap-move';

export type ScenarioFile = {
  readonly file: YamlFile;
  readonly root: YamlPart;
  readonly id: string | undefined;
  /** File name without folder and ending. */
  readonly name: string;
  readonly beats: readonly YamlPart[];
  /** Of the beats, or of the client's trap. */
  readonly moves: readonly YamlPart[];
  /** Openings of beats or of the trap, and answers to moves. */
  readonly spoken: readonly YamlPart[];
  /** Lines of a client's bank. */
  readonly bank: readonly YamlPart[];
  readonly conditions: readonly { readonly atom: YamlPart; readonly at: ConditionPlace }[];
};

type Parts = readonly YamlPart[];

export function readCaseFile(file: YamlFile): ScenarioFile {
  const beats = file.root.get('beats').list();
  const moves = listsOf(beats, 'moves');
  const says = listsOf(beats, 'says');
  return {
    ...namesOf(file),
    beats,
    moves,
    spoken: [...says, ...listsOf(moves, 'answers')],
    bank: [],
    conditions: [
      ...atomsOf(moves, 'offer'),
      ...atomsOf(says, 'beat'),
      ...atomsOf(partsOfMoves(moves), 'move'),
      ...atomsOf(file.root.get('endings').list(), 'ending'),
    ],
  };
}

export function readClientFile(file: YamlFile): ScenarioFile {
  const trap = file.root.get('trap');
  const moves = trap.get('moves').list();
  const says = trap.get('says').list();
  return {
    ...namesOf(file),
    beats: [],
    moves,
    spoken: [...says, ...listsOf(moves, 'answers')],
    bank: leaves(file.root.get('lines')),
    conditions: [
      ...atomsOf(file.root.get('reactions').list(), 'reaction'),
      ...atomsOf([...moves, ...says], 'trap-beat'),
      ...atomsOf(partsOfMoves(moves), 'trap-move'),
    ],
  };
}

function namesOf(file: YamlFile) {
  const name = (file.source.path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  return { file, root: file.root, id: file.root.get('id').text, name };
}

/** What is decided with the move in hand: effects, answers, evidence. */
function partsOfMoves(moves: Parts): Parts {
  return ['effects', 'answers', 'evidence'].flatMap((key) => listsOf(moves, key));
}

/** Every part of the file that has an id: what its lists define, moves, lines. */
export function partsWithId({ root, moves, spoken, bank }: ScenarioFile): Parts {
  const lists = root.entries().flatMap(([, part]) => part.list());
  return [...lists, ...moves, ...spoken, ...bank].filter((part) => part.get('id').text !== undefined);
}

/** All items of the lists that the parts hold under a key. */
export function listsOf(parts: Parts, key: string): Parts {
  return parts.flatMap((part) => part.get(key).list());
}

function atomsOf(parts: Parts, at: ConditionPlace) {
  return listsOf(parts, 'when').map((atom) => ({ atom, at }));
}

/** The lists of stance → family → outcome, as one. */
function leaves(lines: YamlPart): Parts {
  const values = (part: YamlPart) => part.entries().map(([, each]) => each);
  return values(lines)
    .flatMap(values)
    .flatMap(values)
    .flatMap((cell) => cell.list());
}
