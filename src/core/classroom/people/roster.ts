// A roster from the rows of a table: which column is which, who is on it, and who stands there twice.
import type { Person } from './people-bodies.ts';
import type { PeopleState } from './people-state.ts';

/** A row of a roster before it has an id. */
export type RosterRow = Omit<Person, 'id'>;

/** What columns are called, most likely first; a head counts as one that contains it. */
export type RosterHeads = Readonly<Record<keyof RosterRow, readonly string[]>>;

export type Roster =
  | {
      readonly kind: 'roster';
      readonly rows: readonly RosterRow[];
      readonly hasHead: boolean;
      /** Names that stand there with the same unit more than once: kept, but said. */
      readonly repeated: readonly string[];
      /** Numbers of rows (from 1) that say something and name nobody. */
      readonly nameless: readonly number[];
    }
  | { readonly kind: 'empty' }
  /** `count` people are more than a class. */
  | { readonly kind: 'tooMany'; readonly count: number };

/** More than this is a file of something else. */
export const MOST_PEOPLE = 1000;

/**
 * The roster that a table holds. With a head (a row that names the column of names) columns are found by it, in any order;
 * without one the columns are name, unit, group.
 */
export function rosterFrom(table: readonly (readonly string[])[], heads: RosterHeads): Roster {
  const cells = table.map((row) => row.map(tidy));
  const headAt = cells.findIndex((row) => row.some((cell) => cell !== ''));
  const head = cells[headAt] ?? [];
  const found = columnsOf(head, heads);
  const columns = found ?? { name: 0, unit: 1, group: 2 };
  const first = found ? headAt + 1 : 0;
  const body = cells.map((row, at) => ({ row, number: at + 1 })).slice(first);
  const said = body.filter(({ row }) => row.some((cell) => cell !== ''));
  const at = (row: readonly string[], column: number | undefined) =>
    column === undefined ? '' : (row[column] ?? '');
  const named = said.filter(({ row }) => at(row, columns.name) !== '');
  if (named.length === 0) return { kind: 'empty' };
  if (named.length > MOST_PEOPLE) return { kind: 'tooMany', count: named.length };
  const rows = named.map(({ row }) => ({
    name: at(row, columns.name),
    unit: at(row, columns.unit),
    group: at(row, columns.group),
  }));
  const nameless = said.filter(({ row }) => at(row, columns.name) === '').map(({ number }) => number);
  return { kind: 'roster', rows, hasHead: found !== undefined, repeated: repeatedIn(rows), nameless };
}

/**
 * The rows with ids: who was on the roster before, by name and unit, keeps his id; others get numbers that were never given.
 */
export function withIds(rows: readonly RosterRow[], { people, lastNumber }: PeopleState): readonly Person[] {
  const left = [...people];
  let number = lastNumber;
  return rows.map((row) => {
    const at = left.findIndex(({ name, unit }) => name === row.name && unit === row.unit);
    const [known] = at === -1 ? [] : left.splice(at, 1);
    if (known) return { ...row, id: known.id };
    number += 1;
    return { ...row, id: `p${number}` };
  });
}

type Columns = {
  readonly name: number;
  readonly unit: number | undefined;
  readonly group: number | undefined;
};

function columnsOf(head: readonly string[], heads: RosterHeads): Columns | undefined {
  const find = (kind: keyof RosterRow) => {
    for (const word of heads[kind]) {
      const exact = head.indexOf(word);
      if (exact !== -1) return exact;
    }
    for (const word of heads[kind]) {
      const near = head.findIndex((cell) => cell.length <= word.length + 4 && cell.includes(word));
      if (near !== -1) return near;
    }
    return undefined;
  };
  const name = find('name');
  return name === undefined ? undefined : { name, unit: find('unit'), group: find('group') };
}

function repeatedIn(rows: readonly RosterRow[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name, unit } of rows) {
    const key = JSON.stringify([name, unit]);
    if (seen.has(key)) repeated.add(name);
    seen.add(key);
  }
  return [...repeated];
}

/** Tables from office programs have breaks and wide spaces in their cells. */
function tidy(cell: string): string {
  return cell.replaceAll(/\s+/gu, ' ').trim();
}
