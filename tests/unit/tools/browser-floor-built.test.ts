// The floor lint over what was built: scripts without types, style sheets, pages.
import { describe, expect, test } from 'vitest';
import { lintMarkup } from '../../../scripts/floor-lint/lint-markup.ts';
import { lintScript } from '../../../scripts/floor-lint/lint-scripts.ts';
import { lintStyles } from '../../../scripts/floor-lint/lint-styles.ts';

const featuresOf = (findings: readonly { readonly feature: string }[]) =>
  findings.map(({ feature }) => feature);

describe('scripts', () => {
  test.each([
    ['x.toSorted()', 'es-x/no-array-prototype-tosorted'],
    ['x.with(0, 1)', 'es-x/no-array-prototype-with'],
    ['x.isSubsetOf(y)', 'es-x/no-set-prototype-issubsetof'],
    ['Object.groupBy(x, f)', 'es-x/no-object-groupby'],
    ['Promise.withResolvers()', 'es-x/no-promise-withresolvers'],
    ['Promise.try(f)', 'es-x/no-promise-try'],
    ['/[a--b]/v', 'es-x/no-regexp-v-flag'],
    ['/(?i:a)/', 'es-x/no-regexp-modifiers'],
    ['Iterator.from(x)', 'es-x/no-iterator'],
    ['new Set().values().map(f)', 'es-x/no-iterator-prototype-map'],
    ['new ArrayBuffer(8).transfer(4)', 'es-x/no-arraybuffer-prototype-transfer'],
    ['new Map().getOrInsert(1, 2)', 'es-x/no-map-prototype-getorinsert'],
    ['Uint8Array.fromBase64(x)', 'es-x/no-uint8array-frombase64'],
    ['import x from "x" with { type: "json" }', 'es-x/no-import-attributes'],
    ['requestIdleCallback(f)', 'requestIdleCallback'],
    ['document.startViewTransition(f)', 'api.Document.startViewTransition'],
    ['x.showPopover()', 'api.HTMLElement.showPopover'],
    ['addEventListener("scrollend", f)', 'api.VisualViewport.scrollend_event'],
    ['x.addEventListener(`scrollend`, f)', 'api.VisualViewport.scrollend_event'],
    ['let let = 1', 'syntax'],
  ])('%s', (code, feature) => {
    expect(featuresOf(lintScript('x.js', code))).toContain(feature);
  });

  test.each([
    'x.findLast(f); x.at(-1); Object.hasOwn(x, "y"); class A { static { x() } #y = 1 }',
    'x.map(f).filter(g).forEach(h); x.use(y); x.last.tag; x.transfer === 1; x?.y ?? z',
    'addEventListener("scroll", f); x.addEventListener("click", f)',
    'if ("requestIdleCallback" in window) y();',
    'new CompressionStream("gzip"); new BroadcastChannel("x"); structuredClone(x)',
    '/* eslint-disable */ /a(?<b>c)(?<=d)/u.test(x)',
  ])('lets pass: %s', (code) => {
    expect(lintScript('x.js', code)).toEqual([]);
  });

  test('a comment cannot switch it off', () => {
    expect(lintScript('x.js', '/* eslint-disable */ x.toSorted()')).toHaveLength(1);
  });
});

describe('style sheets', () => {
  test.each([
    ['a { color: light-dark(#000, #fff) }', 'css.types.color.light-dark'],
    ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a { color: rgb(from red r g b) }', 'css.types.color.rgb.relative_syntax'],
    ['a { --x: light-dark(#000, #fff) }', 'css.types.color.light-dark'],
    ['a { b { margin: 0 } }', 'syntax'],
    ['a { > b { margin: 0 } }', 'syntax'],
    ['a { &:hover { margin: 0 } }', 'css.selectors.nesting'],
    ['@media print { a { & b { margin: 0 } } }', 'css.selectors.nesting'],
    ['@starting-style { a { opacity: 0 } }', 'css.at-rules.starting-style'],
    ['@scope (a) { b { margin: 0 } }', 'css.at-rules.scope'],
    ['@media (scripting: none) { a { margin: 0 } }', 'css.at-rules.media.scripting'],
    ['a:user-valid { margin: 0 }', 'css.selectors.user-valid'],
    ['a::details-content { margin: 0 }', 'css.selectors.details-content'],
    ['a { grid-template-rows: subgrid }', 'css.properties.grid-template-rows.subgrid'],
    ['a { text-wrap: balance }', 'css.properties.text-wrap'],
    ['a { transition-behavior: allow-discrete }', 'css.properties.transition-behavior'],
    ['a { width: round(1.5px, 1px) }', 'css.types.round'],
    ['a { margin: 1lh }', 'css.types.length.lh'],
    ['a { color red }', 'syntax'],
  ])('%s', (css, feature) => {
    expect(featuresOf(lintStyles('x.css', css))).toContain(feature);
  });

  test.each([
    'a:has(b), a:is(b, c):not(:where(d)) { inset: 0; translate: 1px 2px }',
    '@media (min-width: 30rem) and (prefers-color-scheme: dark) { a { gap: 1px } }',
    '@media (width >= 30rem) { a { height: 100dvh; aspect-ratio: 1 } }',
    '@container (min-width: 10rem) { a { width: 10cqw } } @layer x { a { accent-color: red } }',
    'a { color: rgb(1 2 3 / 50%); width: clamp(1rem, 2vw, max(3rem, 4ch)) } dialog::backdrop { margin: 0 }',
  ])('lets pass: %s', (css) => {
    expect(lintStyles('x.css', css)).toEqual([]);
  });

  test('names the line', () => {
    expect(lintStyles('x.css', 'a {\n  margin: 0;\n  text-wrap: balance;\n}\n')).toMatchObject([{ line: 3 }]);
  });
});

describe('pages', () => {
  test.each([
    ['<div popover>x</div>', 'html.global_attributes.popover'],
    ['<search>x</search>', 'html.elements.search'],
    ['<details name="x">x</details>', 'html.elements.details.name'],
    ['<style>a { color: light-dark(#000, #fff) }</style>', 'css.types.color.light-dark'],
    ['<p style="text-wrap: balance">x</p>', 'css.properties.text-wrap'],
    ['<script>x.toSorted()</script>', 'es-x/no-array-prototype-tosorted'],
  ])('%s', (html, feature) => {
    expect(featuresOf(lintMarkup('x.html', `<!doctype html><title>x</title>${html}`))).toEqual([feature]);
  });

  test('lets pass what every browser has, data blocks, and drawings', () => {
    const html =
      '<!doctype html><html lang="zh-CN"><title>x</title><dialog>y</dialog><details><summary>z</summary></details>' +
      '<script type="application/json">{"a":"x.toSorted()"}</script><svg><a href="#x"></a></svg>';
    expect(lintMarkup('x.html', html)).toEqual([]);
  });
});
