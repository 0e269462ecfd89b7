// What a page loads before its first paint, and what it asks of others, is found in its HTML and its modules.
import { expect, test } from 'vitest';
import { foreignAddresses, librariesIn } from '../../../scripts/budgets/libraries.ts';
import { pageLimitBytes } from '../../../scripts/budgets/limits.ts';
import { pageLinks, staticClosure, staticImports } from '../../../scripts/built/page-links.ts';
import type { BuiltSite } from '../../../scripts/built/site.ts';

const PAGE = `<!doctype html><html data-base="/a/b/"><head>
<link rel="stylesheet" href="/a/b/_astro/x.css"><link rel="modulepreload" href="/a/b/_astro/pre.js">
<link rel="icon" href="https://elsewhere.example/i.svg"><script src="/a/b/theme.js"></script>
<script type="application/json">{"import":"./no.js"}</script></head><body>
<script type="module">import"/a/b/_astro/inline.js";</script>
<script type="module" src="/a/b/_astro/page.js"></script>
<astro-island component-url="/a/b/_astro/island.js"></astro-island></body></html>`;
const SITE: BuiltSite = {
  base: '/a/b/',
  files: new Map(
    Object.entries({
      'learn/x/index.html': PAGE,
      'theme.js': '',
      '_astro/pre.js': '',
      '_astro/inline.js': '',
      '_astro/page.js': 'import{a as b}from"./shared.js";import("./late.js");',
      '_astro/shared.js': 'export{c}from"./deep.js";import"./page.js";',
      '_astro/deep.js': 'const c="import x from \\"./no.js\\"";export{c};',
      '_astro/late.js': '',
      '_astro/island.js': '',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  ),
};

test('styles, scripts and their static imports, but nothing that comes later', () => {
  const links = pageLinks(PAGE);
  expect(links.styles).toEqual(['/a/b/_astro/x.css']);
  expect([...staticClosure(SITE, 'learn/x/index.html', links)].sort()).toEqual([
    '_astro/deep.js',
    '_astro/inline.js',
    '_astro/page.js',
    '_astro/pre.js',
    '_astro/shared.js',
    'theme.js',
  ]);
  expect(links.requested).toContain('https://elsewhere.example/i.svg');
  expect(links.requested).toContain('/a/b/_astro/island.js');
});

test.each([
  ['import{a as b,c}from"./x.js";', ['./x.js']],
  ["import d,{a}from'./x.js'", ['./x.js']],
  ['import*as a from"./x.js";import"./y.js"', ['./x.js', './y.js']],
  ['var a=1;export*from"./x.js"', ['./x.js']],
  ['const a=()=>import("./x.js")', []],
])('static imports of %s', (code, found) => {
  expect(staticImports(code)).toEqual(found);
});

test('libraries and other hosts are recognised', () => {
  expect(librariesIn('Symbol.for("react.element");class Dexie{}')).toEqual(['react', 'dexie']);
  expect(librariesIn('e._zod.def')).toEqual(['zod']);
  expect(librariesIn('const a=1')).toEqual([]);
  expect(
    foreignAddresses(
      'fetch("https://cdn.example/x.js");"http://www.w3.org/2000/svg";"https://react.dev/errors/"',
    ),
  ).toEqual(['https://cdn.example/x.js']);
  expect(foreignAddresses('@import url(//fonts.example/css)')).toEqual(['//fonts.example/css']);
  expect(foreignAddresses('// a comment, a//b')).toEqual([]);
});

test('the limit moves with the text and keeps its ground', () => {
  expect(pageLimitBytes(5000, 5000)).toBe(18_000);
  expect(pageLimitBytes(6000, 5000)).toBe(19_700);
  expect(pageLimitBytes(0, 5000)).toBe(12_000);
});
