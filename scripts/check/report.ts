// Collects findings while rules run; what they say comes from the registry of codes.
import type { Finding } from '../../src/schema/finding.ts';
import { type Code, codes, type Details, type Saying } from './codes.ts';
import type { Place } from './source.ts';

export type Report = {
  readonly add: <C extends Code>(code: C, place: Place, ...details: Details[C]) => void;
  /** In the order of files, lines, columns, codes; each one once. */
  readonly findings: () => readonly Finding[];
};

const sayings: { readonly [C in Code]: { readonly say: (...details: Details[C]) => Saying } } = codes;

export function createReport(): Report {
  const found = new Map<string, Finding>();
  return {
    add: (code, { file, line, col }, ...details) => {
      const { message, fix } = sayings[code].say(...details);
      found.set([file, line, col, code, message].join('\n'), { code, file, line, col, message, fix });
    },
    findings: () => [...found.values()].toSorted(compareFindings),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.col - b.col ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
