// The course's own cases and client types, for tests of what is printed from them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CaseFile, caseSchema } from '../../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../../src/schema/client.ts';

export function readScenarioFiles(): {
  readonly cases: readonly CaseFile[];
  readonly clients: readonly ClientFile[];
} {
  return {
    cases: filesOf('content/cases').map((data) => caseSchema.parse(data)),
    clients: filesOf('content/clients').map((data) => clientSchema.parse(data)),
  };
}

function filesOf(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .sort()
    .map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')));
}
