// A YAML file as a tree of parts that know their place, readable even where its shape is wrong.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { alignValue } from '../align.ts';
import type { Place, SourceFile } from '../source.ts';
import { yamlProblem } from './yaml-problem.ts';

export type Path = readonly (string | number)[];

export type YamlPart = {
  readonly path: Path;
  /** Plain data; undefined where there is nothing. */
  readonly value: unknown;
  /** The value when it is a string. */
  readonly text: string | undefined;
  /** Of the value, or of the nearest part around it that exists. */
  readonly place: Place;
  /** Of the key; of the value where there is no key. */
  readonly keyPlace: Place;
  readonly get: (key: string | number) => YamlPart;
  /** The items of a list, nothing otherwise. */
  readonly list: () => readonly YamlPart[];
  /** Keys and values of a map, nothing otherwise. */
  readonly entries: () => readonly (readonly [key: string, part: YamlPart])[];
  /** Place of a UTF-16 unit of `text`. */
  readonly placeIn: (index: number) => Place;
};

export type YamlFile = {
  readonly source: SourceFile;
  readonly root: YamlPart;
  /** Syntax errors; `root` holds what could be read in spite of them. */
  readonly problems: readonly { readonly place: Place; readonly problem: string }[];
};

/** Reads YAML; `start` and `end` bound it inside the file (front matter). */
export function readYaml(source: SourceFile, start = 0, end = source.text.length): YamlFile {
  const text = source.text.slice(start, end);
  const doc = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const problems = tellingErrors(doc.errors).map((error) => ({
    place: source.placeAt(start + error.pos[0]),
    problem: yamlProblem(error),
  }));
  let data: unknown;
  try {
    data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push({ place: source.placeAt(start), problem: yamlProblem(undefined) });
  }
  return { source, root: partOf({ source, doc, start, data }, [], data), problems };
}

/** One stumble makes many errors: only the first says something; keys written twice stand for themselves. */
function tellingErrors(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

type Reading = {
  readonly source: SourceFile;
  readonly doc: Document;
  readonly start: number;
  readonly data: unknown;
};

function partOf(reading: Reading, path: Path, value: unknown): YamlPart {
  const { source, start } = reading;
  const get = (key: string | number) => partOf(reading, [...path, key], ownValue(value, key));
  return {
    path,
    value,
    text: typeof value === 'string' ? value : undefined,
    get place() {
      return source.placeAt(start + offsetOf(reading.doc, path));
    },
    get keyPlace() {
      return source.placeAt(start + (keyOffsetOf(reading.doc, path) ?? offsetOf(reading.doc, path)));
    },
    get,
    list: () => (Array.isArray(value) ? value.map((_, index) => get(index)) : []),
    entries: () => (isRecord(value) ? Object.keys(value).map((key) => [key, get(key)] as const) : []),
    placeIn: (index) => {
      const range = rangeOf(reading.doc, path);
      if (!range || typeof value !== 'string') return source.placeAt(start + offsetOf(reading.doc, path));
      return source.placeAt(
        alignValue(source.text, start + range[0], start + range[1], value)[index] ?? start + range[0],
      );
    },
  };
}

function ownValue(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node at a path, as far as the path goes: nodes from the root down. */
function nodesAlong(doc: Document, path: Path): readonly unknown[] {
  const nodes: unknown[] = [doc.contents];
  for (const step of path) {
    const next = stepInto(nodes.at(-1), step);
    if (next === undefined || next === null) break;
    nodes.push(next);
  }
  return nodes;
}

function stepInto(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined;
  return pairOf(node, step)?.value;
}

function pairOf(node: unknown, key: string | number) {
  if (!isMap(node)) return undefined;
  return node.items.find(
    (pair) => isPair(pair) && String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key),
  );
}

function rangeOf(doc: Document, path: Path): readonly [number, number] | undefined {
  const nodes = nodesAlong(doc, path);
  const node = nodes.length === path.length + 1 ? nodes.at(-1) : undefined;
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function offsetOf(doc: Document, path: Path): number {
  const node = nodesAlong(doc, path).findLast(
    (each) => isNode(each) && (isCollection(each) || isScalar(each) || isAlias(each)) && each.range,
  );
  return isNode(node) && node.range ? node.range[0] : 0;
}

function keyOffsetOf(doc: Document, path: Path): number | undefined {
  const key = path.at(-1);
  const nodes = nodesAlong(doc, path.slice(0, -1));
  if (key === undefined || nodes.length !== path.length) return undefined;
  const pair = pairOf(nodes.at(-1), key);
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : undefined;
}
