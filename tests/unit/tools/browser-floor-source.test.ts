// The floor lint over source: what it must find by types, and what it must let pass.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../scripts/floor-lint/finding.ts';
import { lintTypes } from '../../../scripts/floor-lint/lint-types.ts';

/** Snippet → the feature that must be named. */
const BAD: Readonly<Record<string, string>> = {
  'export const a = [2, 1].toSorted();': 'javascript.builtins.Array.toSorted',
  'export const a = (list: readonly number[]) => list.with(0, 1);': 'javascript.builtins.Array.with',
  'export const a = (list: Uint8Array) => list.toReversed();': 'javascript.builtins.TypedArray.toReversed',
  'export const a = Object.groupBy([1], String);': 'javascript.builtins.Object.groupBy',
  'export const { groupBy } = Object;': 'javascript.builtins.Object.groupBy',
  'export const a = Promise.withResolvers();': 'javascript.builtins.Promise.withResolvers',
  'export const a = (b: Set<number>) => new Set([1]).union(b);': 'javascript.builtins.Set.union',
  'export const a = new Map([[1, 2]]).values().map(String);': 'javascript.builtins.Iterator.map',
  'export const a = (bytes: Uint8Array) => bytes.toBase64();': 'javascript.builtins.Uint8Array.toBase64',
  'export const a = AbortSignal.any([]);': 'api.AbortSignal.any_static',
  'export async function a(s: ReadableStream) { for await (const x of s) console.log(x); }':
    'api.ReadableStream.@@asyncIterator',
  'export const a = () => navigator.storage.estimate();': 'api.StorageManager.estimate',
  'export const a = (e: HTMLButtonElement) => e.showPopover();': 'api.HTMLElement.showPopover',
  'export const a = () => requestIdleCallback(() => {});': 'api.Window.requestIdleCallback',
  'export const a = () => new Highlight();': 'api.Highlight.Highlight',
  "addEventListener('scrollend', () => {}); export {};": 'api.Document.scrollend_event',
  "export const a = (e: HTMLElement) => e.addEventListener('beforematch', () => {});":
    'api.Element.beforematch_event',
  'export const a = () => Response.json({});': 'api.Response.json_static',
  'export const a = () => crypto.randomUUID();': 'secure.Crypto.randomUUID',
  'export const a = () => navigator.clipboard.writeText("x");': 'secure.Navigator.clipboard',
  'export const a = () => navigator.serviceWorker.ready;': 'secure.Navigator.serviceWorker',
  'export const a = () => navigator.storage.persist();': 'secure.Navigator.storage',
  'export const a = () => caches.open("x");': 'secure.caches',
};

const GOOD: readonly string[] = [
  'export const a = [1, 2].findLast((n) => n > 1) ?? [1].at(-1);',
  'export const a = structuredClone({}); export const b = Object.hasOwn({}, "a");',
  'export const a = (response: Response) => response.json();',
  'export const a = [1].map(String).filter(Boolean);',
  'export const a = { toSorted: () => 1, union: (n: number) => n }; a.toSorted(); a.union(1);',
  'export type A = { readonly marked: Highlight }; export const toSorted = 1;',
  'export const a = (b: Blob) => b.stream().pipeThrough(new CompressionStream("gzip"));',
  "addEventListener('scroll', () => {}); document.addEventListener('visibilitychange', () => {}); export {};",
  'export const a = (d: HTMLDialogElement) => d.showModal(); export const b = (e: HTMLElement) => (e.inert = true);',
];

const folder = mkdtempSync(join(tmpdir(), 'floor-'));
const nameOf = (snippet: string) =>
  `${GOOD.includes(snippet) ? 'good' : 'bad'}-${[...Object.keys(BAD), ...GOOD].indexOf(snippet)}.ts`;
let findings: readonly Finding[] = [];
let known = 0;

beforeAll(() => {
  const all = [...Object.keys(BAD), ...GOOD];
  for (const snippet of all) writeFileSync(join(folder, nameOf(snippet)), `${snippet}\n`);
  writeFileSync(
    join(folder, 'tag.tsx'),
    'export const A = () => <search><div popover="auto">x</div><dialog>y</dialog></search>;\n',
  );
  ({ findings, known } = lintTypes(
    [...all.map(nameOf), 'tag.tsx'].map((name) => join(folder, name)),
    folder,
  ));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const foundIn = (file: string) => findings.filter((one) => one.file === file).map(({ feature }) => feature);

describe('by its types', () => {
  test.each(Object.entries(BAD))('%s', (snippet, feature) => {
    expect(foundIn(nameOf(snippet))).toContain(feature);
  });

  test.each(GOOD)('lets pass: %s', (snippet) => {
    expect(foundIn(nameOf(snippet))).toEqual([]);
  });

  test('tags and attributes of JSX', () => {
    expect(foundIn('tag.tsx')).toEqual(['html.elements.search', 'html.global_attributes.popover']);
  });

  test('a finding has its line and says which browser lacks it since when', () => {
    const [first] = findings.filter(({ feature }) => feature === 'javascript.builtins.Array.toSorted');
    expect(first).toMatchObject({ line: 1, detail: expect.stringContaining('chrome from 110') });
  });

  test('counts what the data knew, so that nothing at all is noticed', () => {
    expect(known).toBeGreaterThan(30);
  });
});
