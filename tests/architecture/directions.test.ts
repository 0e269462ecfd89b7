// Proves that every rule of .dependency-cruiser.cjs bites: one import per rule that it must refuse, and one clean tree.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Config = { readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; readonly options: object };
const config: Config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const PACKAGES = [
  'zod',
  'dexie',
  'zustand',
  'react',
  'hono',
  'qr',
  'papaparse',
  '@noble/hashes',
  'xstate',
  'minisearch',
  'ts-fsrs',
  'jose',
  'vitest',
];

/** Files that every tree has, so that the imports below resolve. */
const GROUND: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: Object.fromEntries(
      PACKAGES.filter((name) => name !== 'vitest').map((name) => [name, '1.0.0']),
    ),
    devDependencies: { vitest: '1.0.0' },
  }),
  ...Object.fromEntries(
    [...PACKAGES, 'stranger'].flatMap((name) => [
      [
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }),
      ],
      [`node_modules/${name}/index.js`, 'export const x = 1;'],
    ]),
  ),
  'src/schema/words/word.ts': 'export const x = 1;\n',
  'src/schema/shape.ts': "import { x } from 'zod';\nexport type Shape = 1;\nexport const shape = x;\n",
  'src/core/rule.ts': "import type { Shape } from '../schema/shape.ts';\nexport const x: Shape = 1;\n",
  'src/core/roleplay/machine/machine.ts': "import { x as m } from 'xstate';\nexport const x = m;\n",
  'src/core/search/index/finder.ts': "import { x as m } from 'minisearch';\nexport const x = m;\n",
  'src/core/recall/memory/schedule.ts': "import { x as m } from 'ts-fsrs';\nexport const x = m;\n",
  'src/storage/log.ts': "import { x as d } from 'dexie';\nexport const x = d;\n",
  'src/backup/file.ts':
    "import { x as h } from '@noble/hashes';\nimport { x as r } from '../core/rule.ts';\nexport const x = [h, r];\n",
  'src/certificate/verify.ts':
    "import { x as j } from 'jose';\nimport { x as r } from '../core/rule.ts';\nexport const x = [j, r];\n",
  'src/offline/list.ts': 'export const x = 1;\n',
  'src/stores/store.ts':
    "import { x as z } from 'zustand';\nimport { x as q } from 'qr';\nimport { x as l } from '../storage/log.ts';\nimport { x as b } from '../backup/file.ts';\nimport { x as c } from '../certificate/verify.ts';\nimport { x as o } from '../offline/list.ts';\nexport const x = [z, q, l, b, c, o];\n",
  'src/islands/quiz/Island.tsx':
    "import { x as r } from 'react';\nimport { x as s } from '../../stores/store.ts';\nexport const x = [r, s];\n",
  'src/islands/other/Other.tsx': 'export const x = 1;\n',
  'src/site/read.ts':
    "import { readFile } from 'node:fs';\nimport { shape } from '../schema/shape.ts';\nexport const x = [readFile, shape];\n",
  'src/components/page.ts':
    "import { type Shape } from '../schema/shape.ts';\nexport type Copy = Shape;\nimport { x as s } from '../stores/store.ts';\nexport const x = s;\n",
  'src/i18n/words.ts': 'export const x = 1;\n',
  'server/main.ts':
    "import { x } from 'hono';\nimport { shape } from '../src/schema/shape.ts';\nexport const y = [x, shape];\n",
  'scripts/tool.ts': "import { shape } from '../src/schema/shape.ts';\nexport const x = shape;\n",
  'tests/support/help.ts': 'export const x = 1;\n',
};

/** Rule → a module and the one import in it that the rule must refuse. */
const VIOLATIONS: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'no-cycles': ['src/core/again-too.ts', "import './again.ts';"],
  'no-unresolved': ['src/core/lost.ts', "import './nowhere.ts';"],
  'nobody-imports-tests': ['src/core/tested.ts', "import { x } from '../../tests/support/help.ts';"],
  'src-not-server-or-scripts': ['src/site/to-server.ts', "import { y } from '../../server/main.ts';"],
  'server-not-scripts': ['server/to-scripts.ts', "import { x } from '../scripts/tool.ts';"],
  'scripts-not-server': ['scripts/to-server.ts', "import { y } from '../server/main.ts';"],
  'server-on-schema-and-core': ['server/to-site.ts', "import { x } from '../src/site/read.ts';"],
  'scripts-on-schema-and-core': ['scripts/to-site.ts', "import { x } from '../src/site/read.ts';"],
  'handbook-speaks-as-pages-do': [
    'scripts/handbook/to-site.ts',
    "import { x } from '../../src/site/read.ts';",
  ],
  'words-alone': ['src/schema/words/to-shape.ts', "import type { Shape } from '../shape.ts';"],
  'words-no-packages': ['src/schema/words/to-zod.ts', "import { x } from 'zod';"],
  'schema-alone': ['src/schema/to-core.ts', "import type { x } from '../core/rule.ts';"],
  'schema-only-zod': ['src/schema/to-hono.ts', "import type { x } from 'hono';"],
  'core-on-schema': ['src/core/to-stores.ts', "import type { x } from '../stores/store.ts';"],
  'core-no-packages': ['src/core/to-zod.ts', "import type { x } from 'zod';"],
  'memory-only-fsrs': ['src/core/recall/memory/to-zod.ts', "import type { x } from 'zod';"],
  'index-only-minisearch': ['src/core/search/index/to-zod.ts', "import type { x } from 'zod';"],
  'machine-only-xstate': ['src/core/roleplay/machine/to-zod.ts', "import type { x } from 'zod';"],
  'storage-on-core': ['src/storage/to-stores.ts', "import { x } from '../stores/store.ts';"],
  'backup-on-core': ['src/backup/to-storage.ts', "import { x } from '../storage/log.ts';"],
  'certificate-on-core': ['src/certificate/to-storage.ts', "import { x } from '../storage/log.ts';"],
  'certificate-only-jose': ['src/certificate/to-qr.ts', "import { x } from 'qr';"],
  'offline-alone': ['src/offline/to-core.ts', "import { x } from '../core/rule.ts';"],
  'stores-on-storage': ['src/stores/to-islands.ts', "import { x } from '../islands/other/Other.tsx';"],
  'islands-on-stores': ['src/islands/quiz/to-storage.ts', "import { x } from '../../storage/log.ts';"],
  'components-on-islands': ['src/components/to-storage.ts', "import { x } from '../storage/log.ts';"],
  'site-is-build-time': ['src/site/to-stores.ts', "import { x } from '../stores/store.ts';"],
  'words-of-the-interface': ['src/i18n/to-core.ts', "import { x } from '../core/rule.ts';"],
  'islands-apart': ['src/islands/quiz/to-other.ts', "import { x } from '../other/Other.tsx';"],
  'pages-not-storage': ['src/pages/to-storage.ts', "import { x } from '../storage/log.ts';"],
  'islands-not-components': [
    'src/islands/quiz/to-components.ts',
    "import { x } from '../../components/page.ts';",
  ],
  'dexie-in-storage': ['src/stores/to-dexie.ts', "import type { x } from 'dexie';"],
  'zustand-in-stores': ['src/islands/quiz/to-zustand.ts', "import { x } from 'zustand';"],
  'hashes-in-backup-and-stores': ['src/components/to-hashes.ts', "import { x } from '@noble/hashes';"],
  'jose-in-certificate': ['src/stores/to-jose.ts', "import { x } from 'jose';"],
  'qr-in-stores': ['src/islands/quiz/to-qr.ts', "import { x } from 'qr';"],
  'minisearch-in-search': ['src/components/to-search.ts', "import { x } from 'minisearch';"],
  'papaparse-in-stores': ['src/islands/to-papaparse.ts', "import { x } from 'papaparse';"],
  'fsrs-in-memory': ['src/components/to-fsrs.ts', "import { x } from 'ts-fsrs';"],
  'xstate-in-machines': ['src/islands/quiz/to-xstate.ts', "import { x } from 'xstate';"],
  'react-in-islands': ['src/components/to-react.ts', "import { x } from 'react';"],
  'zod-at-the-doors': ['src/site/to-zod.ts', "import { x } from 'zod';"],
  'browser-types-only': ['src/components/to-shape.ts', "import { shape } from '../schema/shape.ts';"],
  'browser-not-site': ['src/components/to-site.ts', "import { x } from '../site/read.ts';"],
  'browser-no-node': ['src/core/to-node.ts', "import { readFile } from 'node:fs';"],
  'no-deprecated-node': ['server/to-punycode.ts', "import { toASCII } from 'node:punycode';"],
  'packages-declared': ['server/to-stranger.ts', "import { x } from 'stranger';"],
  'product-without-dev-packages': ['server/to-vitest.ts', "import { x } from 'vitest';"],
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function cruiseTree(files: Readonly<Record<string, string>>): Promise<ICruiseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-directions-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...GROUND, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { output } = await cruise(['src', 'server', 'scripts', 'tests'], {
    ...config.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

describe('dependency rules', () => {
  let found: ReadonlySet<string>;
  beforeAll(async () => {
    const files = Object.fromEntries(Object.values(VIOLATIONS).map(([file, code]) => [file, `${code}\n`]));
    const result = await cruiseTree({ ...files, 'src/core/again.ts': "import './again-too.ts';\n" });
    found = new Set(result.summary.violations.map((violation) => `${violation.rule.name} ${violation.from}`));
  });

  test('every rule has its violation here', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  test.each(Object.entries(VIOLATIONS))('%s', (name, [file]) => {
    expect([...found]).toContain(`${name} ${file}`);
  });

  test('a tree that follows the directions passes', async () => {
    expect((await cruiseTree({})).summary.violations).toEqual([]);
  });
});
