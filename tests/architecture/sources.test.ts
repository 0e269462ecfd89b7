// Holds the whole tree to the rules of tests/architecture/rules, and proves that each rule finds what it is for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAGS as TAG_RULES } from '../../scripts/check/mdx/tags.ts';
import {
  fieldsSayAutocomplete,
  frontmatterImports,
  lessonsAreWords,
  noStyleAttributes,
  rawHtmlIsJson,
  scriptsAreFiles,
} from './rules/astro-files.ts';
import type { Rule, SourceFile } from './rules/source-file.ts';
import {
  baseInOnePlace,
  firstLineSays,
  noDefaultExports,
  noHanOutsideWords,
  noLeftovers,
  noLiteralColours,
  noRootPaths,
  saysNi,
  shortFiles,
} from './rules/text-files.ts';

const root = join(import.meta.dirname, '../..');
const TAGS = [
  ...readFileSync(join(root, 'src/components/mdx.ts'), 'utf8').matchAll(/^ {2}(\p{Script=Han}+):/gmu),
].map((match) => match[1] ?? '');

const ATTRIBUTES = [...TAG_RULES.values()]
  .flatMap(({ attributes }) => Object.keys(attributes))
  .filter((name) => /\p{Script=Han}/u.test(name));

const tree: readonly SourceFile[] = ['src', 'server', 'scripts', 'tests', 'content'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs|astro|css|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .filter(({ path }) => !/^tests\/(fixtures|sabotage)\//.test(path)),
);

/** Rule by rule: snippets that it must find, and snippets that it must let pass, each as [path, text]. */
const CASES: Readonly<
  Record<string, { rule: Rule; bad: readonly [string, string][]; good: readonly [string, string][] }>
> = {
  'imports of .astro frontmatter': {
    rule: frontmatterImports,
    bad: [
      [
        'src/components/lesson/A.astro',
        "---\n// A tag.\nimport { openLog } from '../../storage/log.ts';\n---\n",
      ],
      ['src/components/A.astro', "---\nimport { recordStore } from '../stores/record-store.ts';\n---\n"],
      ['src/pages/a.astro', "---\nimport Dexie from 'dexie';\n---\n"],
      ['src/pages/a.astro', "---\nimport '../../server/main.ts';\n---\n"],
      ['src/layouts/A.astro', "---\nconst { x } = await import('../islands/quiz/x.ts');\n---\n"],
    ],
    good: [
      [
        'src/pages/a.astro',
        "---\nimport { getEntry } from 'astro:content';\nimport Page from '../layouts/Page.astro';\n---\n",
      ],
      [
        'src/components/A.astro',
        "---\nimport { urlFor } from '../site/url.ts';\nimport '../islands/quiz/quiz.css';\n---\n",
      ],
    ],
  },
  'fields that browsers would fill in again': {
    rule: fieldsSayAutocomplete,
    bad: [
      ['src/components/lesson/A.astro', '---\n---\n<textarea data-field={id} rows="3"></textarea>'],
      ['src/pages/a.astro', '<select>\n<option>a</option>\n</select><input autocomplete="off" />'],
      ['src/islands/a/A.tsx', '<input\n  value={a}\n  onChange={(event) => take(event)}\n/>'],
    ],
    good: [
      ['src/components/A.astro', '<textarea rows="3" autocomplete="off"></textarea>'],
      ['src/islands/a/A.tsx', '<input\n  onChange={() => take()}\n  autoComplete={a ? "off" : "x"}\n/>'],
      ['tests/component/a.test.tsx', '<input />'],
    ],
  },
  'scripts of .astro files': {
    rule: scriptsAreFiles,
    bad: [
      ['src/pages/a.astro', '---\n---\n<script is:inline>alert(1)</script>'],
      ['src/pages/a.astro', '---\n---\n<script define:vars={{ a }}>use(a)</script>'],
      ['src/pages/a.astro', '---\n---\n<script>document.title = "x";</script>'],
      ['src/pages/a.astro', "---\n---\n<script>\n  import '../stores/record-store.ts';\n</script>"],
    ],
    good: [
      ['src/pages/a.astro', '---\n---\n<script is:inline src={urlFor("theme.js")}></script>'],
      [
        'src/pages/a.astro',
        '---\n---\n<script is:inline type="application/json" set:html={JSON.stringify(a)} />',
      ],
      ['src/pages/a.astro', "---\n---\n<script>\n  import '../components/home-page.ts';\n</script>"],
    ],
  },
  'raw HTML': {
    rule: rawHtmlIsJson,
    bad: [
      ['src/pages/a.astro', '<div set:html={JSON.stringify(a)} />'],
      ['src/pages/a.astro', '<script type="application/json" set:html={text} />'],
      ['src/islands/quiz/A.tsx', '<div dangerouslySetInnerHTML={{ __html: a }} />'],
    ],
    good: [['src/pages/a.astro', '<script type="application/json" set:html={JSON.stringify(a)} />']],
  },
  'style attributes': {
    rule: noStyleAttributes,
    bad: [
      ['src/pages/a.astro', '<div class="a" style="width: 3px">'],
      ['src/islands/quiz/A.tsx', '<div style={{ width }} />'],
    ],
    good: [['src/pages/a.astro', '<path stroke-width="1" class="style" />\n<style is:global>\n</style>']],
  },
  'words of lessons': {
    rule: lessonsAreWords,
    bad: [
      ['content/0-opening/a.mdx', "import X from './x.ts'\n"],
      ['content/0-opening/a.mdx', '今天 {new Date()}'],
    ],
    good: [
      ['content/0-opening/a.mdx', '---\nlesson: a\n---\n\n<小节 id="a" title="甲">\n\n正文。\n\n</小节>\n'],
    ],
  },
  'literal root paths': {
    rule: noRootPaths,
    bad: [
      ['src/pages/a.astro', '<a href="/learn/">'],
      ['src/pages/a.astro', '<img src={`/a.png`} />'],
      ['src/stores/a.ts', "await fetch('/data/keys/a.json');"],
      ['src/stores/a.ts', "location.href = '/';"],
      ['src/stores/a.ts', "navigator.serviceWorker.register('/sw.js');"],
      ['src/styles/a.css', 'a { background: url(/a.png); }'],
    ],
    good: [
      ['src/pages/a.astro', '<a href={urlFor(\'\')}><a href="#main">'],
      ['src/stores/a.ts', "await fetch(keyUrl); text.replace(/x/, '');"],
    ],
  },
  'one place for the base path': {
    rule: baseInOnePlace,
    bad: [['src/components/a.ts', "const url = import.meta.env.BASE_URL + 'x';"]],
    good: [['src/site/url.ts', "const url = import.meta.env.BASE_URL + 'x';"]],
  },
  'literal colours': {
    rule: noLiteralColours,
    bad: [
      ['src/styles/a.css', 'a { color: #c0392b; }'],
      ['src/styles/a.css', 'a { background: rgb(0 0 0 / 10%); }'],
      ['src/styles/a.css', 'a { border: 1px solid black; }'],
      ['src/components/A.astro', '<path fill="#fff" />'],
      ['src/islands/quiz/A.tsx', '<path stroke="red" />'],
    ],
    good: [
      [
        'src/styles/a.css',
        'a { color: var(--ink); background: color-mix(in oklab, var(--seal) 8%, transparent); }',
      ],
      ['src/components/A.astro', '<a href="#add">'],
      ['src/styles/tokens.css', ':root { --ink: #222; }'],
    ],
  },
  'Chinese outside the words': {
    rule: noHanOutsideWords(TAGS, ATTRIBUTES),
    bad: [
      ['src/components/A.astro', '<p>已保存</p>'],
      ['src/core/a.ts', "export const a = '回款';"],
      ['src/islands/quiz/A.tsx', '// A part.\nconst a = <小节 />;'],
      ['src/islands/quiz/A.tsx', '// A part.\nconst { 案件: id } = props;'],
      ['src/components/lesson/A.astro', '---\n// A tag.\nconst { 名字: id } = Astro.props;\n---\n'],
    ],
    good: [
      ['src/i18n/zh-CN/quiz.ts', "export const a = '再想想';"],
      ['src/components/A.astro', '---\n// <案例>: a situation.\n---\n<p>{words.a}</p>'],
      ['src/components/lesson/A.astro', '---\n// A tag.\nconst { 案件: id } = Astro.props;\n---\n'],
      ['src/site/a.ts', 'const pattern = /<小节\\s/;'],
    ],
  },
  'how the interface addresses people': {
    rule: saysNi,
    bad: [['src/i18n/zh-CN/play.ts', "export const a = '您怎么接';"]],
    good: [
      ['src/i18n/zh-CN/play.ts', "export const a = '你怎么接';"],
      ['content/visits.yaml', 'opening: 您这份意见还差哪一项？'],
    ],
  },
  'default exports': {
    rule: noDefaultExports,
    bad: [
      ['src/core/a.ts', 'export default function a() {}'],
      ['server/a.ts', 'const a = 1;\nexport { a as default };'],
    ],
    good: [
      ['src/core/a.ts', 'export function a() {}'],
      ['scripts/gate/count-reporter.ts', 'export default class {}'],
    ],
  },
  'length of files': {
    rule: shortFiles,
    bad: [['src/core/a.ts', 'x;\n'.repeat(401)]],
    good: [['src/core/a.ts', 'x;\n'.repeat(400)]],
  },
  'first lines': {
    rule: firstLineSays,
    bad: [
      ['src/core/a.ts', 'export const a = 1;\n'],
      ['src/core/a.ts', '\n// Says something late.\n'],
      ['src/pages/a.astro', '<p>no frontmatter</p>'],
      ['src/styles/a.css', 'a { color: inherit; }'],
    ],
    good: [
      ['src/core/a.ts', '// Adds two numbers.\n'],
      ['src/pages/a.astro', '---\n// Home: the promise.\n---\n'],
      ['src/styles/a.css', '/* Tokens of the look. */\n'],
      ['scripts/a.mjs', '#!/usr/bin/env node\n// Starts the course.\n'],
    ],
  },
  'what was put off': {
    rule: noLeftovers,
    bad: [
      ['src/core/a.ts', `// ${'TO'}DO later`],
      ['src/core/a.ts', `const a = b as ${'any'};`],
      ['tests/a.test.ts', `test.${'only'}('a', run);`],
      ['tests/e2e/a.spec.ts', `use({ bypass${'CSP'}: true });`],
    ],
    good: [['src/core/a.ts', 'const company = of(any);']],
  },
};

describe.each(Object.entries(CASES))('%s', (_, { rule, bad, good }) => {
  const run = (file: SourceFile) => (rule.about(file.path) ? rule.find(file) : []);

  test.each(bad)('finds it in %s: %j', (path, text) => {
    expect(run({ path, text })).not.toEqual([]);
  });

  test.each(good)('lets pass %s: %j', (path, text) => {
    expect(run({ path, text })).toEqual([]);
  });

  test('the tree keeps it', () => {
    const findings = tree.flatMap((file) =>
      run(file).map(({ line, message }) => `${file.path}:${line} ${message}`),
    );
    expect(findings).toEqual([]);
  });
});

test('the tree was read', () => {
  expect(tree.length).toBeGreaterThan(80);
  expect(TAGS).toContain('小节');
});
