// Which rules of eslint-plugin-es-x speak of something that the floor lacks.
import type { Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { compatAt, namesAt } from './compat-data.ts';
import { lackedBy } from './floor.ts';

/** From these on the floor lacks at least a part of each. */
const EDITIONS = ['es2023', 'es2024', 'es2025', 'es2026', 'esnext'];

/** The floor has them; the data doesn't know them under the rule's name. */
const FLOOR_HAS: readonly string[] = [
  'no-hashbang',
  'no-array-prototype-findlast-findlastindex',
  'no-regexp-unicode-property-escapes-2023',
];

/** Their names are those of array methods, or words that any object may use. */
const SHARED = /^no-(iterator-prototype-|arraybuffer-prototype-transfer$)/;

export type EsRules = {
  /** Names that hardly anything else has: looked for wherever they are called. */
  readonly distinct: Linter.RulesRecord;
  /** Names that others have as well (`map` of an iterator): looked for where the class is plain to see. */
  readonly shared: Linter.RulesRecord;
};

/** Every rule of those editions, but for what the data says the floor has. */
export function esRules(): EsRules {
  const distinct: Linter.RulesRecord = {};
  const shared: Linter.RulesRecord = {};
  for (const name of EDITIONS.flatMap(rulesOf)) {
    const rule = name.replace('es-x/', '');
    const known = compatAt(pathOf(rule));
    if (FLOOR_HAS.includes(rule) || (known && !lackedBy(known.compat))) continue;
    (SHARED.test(rule) ? shared : distinct)[name] = 'error';
  }
  return { distinct, shared };
}

function rulesOf(edition: string): readonly string[] {
  const configs: Readonly<Record<string, { readonly rules?: object } | undefined>> = esX.configs;
  return ['', '-intl-api'].flatMap((part) =>
    Object.keys(configs[`flat/no-new-in-${edition}${part}`]?.rules ?? {}),
  );
}

/** `no-array-prototype-tosorted` → javascript.builtins.Array.toSorted; `no-object-groupby`, `no-float16array` alike. */
function pathOf(rule: string): readonly string[] {
  const [, owner = '', member] = /^no-([a-z0-9]+)(?:-(?:prototype-)?([a-z0-9]+))?$/.exec(rule) ?? [];
  const inData = (base: readonly string[], name: string) =>
    namesAt(base).find((one) => one.toLowerCase() === name) ?? '';
  const base = ['javascript', 'builtins'];
  const name = inData(base, owner);
  const path = [...base, name];
  // The class as a value: what it is made by came later than its name in some cases (`Iterator`).
  if (member === undefined) return compatAt([...path, name]) ? [...path, name] : path;
  return name === '' ? path : [...path, inData(path, member)];
}
