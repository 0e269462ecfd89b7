// Lints source files with the help of their types: a member is judged as what it is, not by its name alone.
import { relative } from 'node:path';
import ts from 'typescript';
import type { Finding } from './finding.ts';
import { lackedBy } from './floor.ts';
import { type LibraryUse, libraryUses } from './library-uses.ts';

export type TypesReport = {
  readonly findings: readonly Finding[];
  /** How many uses of the browser's library the data knew: were it none, nothing would have been checked. */
  readonly known: number;
};

/** Lints the files as one program. `root`: what file names are told relative to. */
export function lintTypes(files: readonly string[], root: string): TypesReport {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  });
  const wanted = new Set(files);
  const uses = program
    .getSourceFiles()
    .filter(({ fileName }) => wanted.has(fileName))
    .flatMap((source) => libraryUses(program, source));
  return {
    known: uses.filter(({ known }) => known !== undefined).length,
    findings: uses.flatMap((use) => findingsOf(use, root)),
  };
}

function findingsOf({ node, known, isSecureOnly, name }: LibraryUse, root: string): readonly Finding[] {
  const source = node.getSourceFile();
  const file = relative(root, source.fileName);
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const lacking = lackedBy(known?.compat);
  return [
    ...(known && lacking ? [{ file, line, feature: known.feature, detail: lacking }] : []),
    ...(isSecureOnly
      ? [{ file, line, feature: `secure.${name}`, detail: 'not there on plain-http pages' }]
      : []),
  ];
}
