// Cases and client types below a root, every case with every type: read once for the compiler and once for the oracle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CaseFile, caseSchema } from '../../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../../src/schema/client.ts';
import { type Law, lawFileSchema } from '../../../src/schema/law.ts';
import { readTable } from './play.ts';
import type { Table } from './state.ts';

export type Pair = {
  readonly name: string;
  readonly caseFile: CaseFile;
  readonly clientFile: ClientFile;
  readonly laws: readonly Law[];
  /** What the oracle read of the two files. */
  readonly table: Table;
};

const REPOSITORY = join(import.meta.dirname, '../../..');
/** Roots of the real course and of the small one for tests. */
export const ROOTS = [REPOSITORY, join(REPOSITORY, 'tests/fixtures/scenarios')] as const;

const filesIn = (folder: string): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));

export const pairsIn = (root: string): readonly Pair[] => {
  const content = join(root, 'content');
  const { laws } = lawFileSchema.parse(parse(readFileSync(join(content, 'laws.yaml'), 'utf8')));
  const clients = filesIn(join(content, 'clients'));
  return filesIn(join(content, 'cases')).flatMap((game) =>
    clients.map((client) => {
      const [caseFile, clientFile] = [caseSchema.parse(game), clientSchema.parse(client)];
      const name = `${caseFile.id} × ${clientFile.id}`;
      return { name, caseFile, clientFile, laws, table: readTable(game, client) };
    }),
  );
};
