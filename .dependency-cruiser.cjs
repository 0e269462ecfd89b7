// Who may import whom: the directions of docs/architecture.md as rules, each with the reason in its comment.

/** Folders whose modules run in a learner's browser. */
const BROWSER = '^src/(core|storage|backup|certificate|offline|stores|islands|components|i18n)/';
/** Tags map authors' words to .astro files at build time: the modules of components/ that never reach a browser. */
const BUILD_TIME = '^src/components/(mdx|help/help-tags)[.]ts$';
/** Local code that is not in a listed layer. */
const outside = (...layers) => `^(src/(?!(${layers.join('|')})(/|$))|server/|scripts/)`;
/** An npm package that is not in the list; imports of types count as well. */
const packagesBut = (...names) =>
  names.length > 0 ? `node_modules/(?!(${names.join('|')})/)` : 'node_modules/';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const layer = (name, comment, path, layers) => rule(name, comment, { path }, { path: outside(...layers) });
const packages = (name, comment, path, names) =>
  rule(name, comment, { path }, { path: packagesBut(...names) });
const NODE = { dependencyTypes: ['core'] };

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle has no beginning to read from.', {}, { circular: true }),
    rule(
      'no-unresolved',
      'An import that resolves to nothing breaks at run time.',
      {},
      {
        couldNotResolve: true,
        pathNot: '^(astro:|virtual:)|[.](astro|css)$',
      },
    ),
    rule(
      'nobody-imports-tests',
      'Tests stand on the code, never the other way.',
      { pathNot: '^tests/' },
      { path: '^tests/' },
    ),
    rule(
      'src-not-server-or-scripts',
      'Pages know nothing of the server or the tools.',
      { path: '^src/' },
      { path: '^(server|scripts)/' },
    ),
    rule(
      'server-not-scripts',
      'The server runs without the tools.',
      { path: '^server/' },
      { path: '^scripts/' },
    ),
    rule(
      'scripts-not-server',
      'The tools start the server as a process; they do not import it.',
      { path: '^scripts/' },
      { path: '^server/' },
    ),
    rule(
      'server-on-schema-and-core',
      'Besides itself the server stands on schema and core.',
      { path: '^server/' },
      { path: '^src/(?!(schema|core)/)' },
    ),
    rule(
      'scripts-on-schema-and-core',
      'Besides themselves the tools stand on schema, core, the forms that files have: backups, offline lists, certificates, and the words of what they print.',
      { path: '^scripts/', pathNot: '^scripts/(bench|handbook)/' },
      { path: '^src/(?!(schema|core|backup|certificate|offline|i18n)/)' },
    ),
    rule(
      'handbook-speaks-as-pages-do',
      'The printed handbook stands on schema and core, has the words of the interface, and writes values as questions do.',
      { path: '^scripts/handbook/' },
      { path: '^src/(?!(schema|core|i18n)/|islands/quiz/show-value[.]ts$)' },
    ),

    layer('words-alone', 'Constants and guards import nothing but each other.', '^src/schema/words/', [
      'schema/words',
    ]),
    packages(
      'words-no-packages',
      'Constants and guards reach the browser: no package, zod least of all.',
      '^src/schema/words/',
      [],
    ),
    layer('schema-alone', 'Shapes import shapes.', '^src/schema/', ['schema']),
    packages('schema-only-zod', 'Shapes know zod and nothing else.', '^src/schema/', ['zod']),
    layer('core-on-schema', 'Rules import rules and shapes.', '^src/core/', ['core', 'schema']),
    packages(
      'core-no-packages',
      'Rules are plain TypeScript: no React, Dexie, Zustand, zod.',
      '^src/core/(?!roleplay/machine/|search/index/|recall/memory/)',
      [],
    ),
    packages(
      'machine-only-xstate',
      'A scenario is played as a generated machine; nothing else of core knows a package.',
      '^src/core/roleplay/machine/',
      ['xstate'],
    ),
    packages(
      'index-only-minisearch',
      'What is searched stands in an index; nothing else of core knows that package.',
      '^src/core/search/index/',
      ['minisearch'],
    ),
    packages(
      'memory-only-fsrs',
      'How well a card is remembered is reckoned by FSRS; nothing else of core knows that package.',
      '^src/core/recall/memory/',
      ['ts-fsrs'],
    ),
    layer('storage-on-core', 'Storage stands on core.', '^src/storage/', ['storage', 'core', 'schema']),
    layer('backup-on-core', 'A backup is a form of the events, whatever keeps them.', '^src/backup/', [
      'backup',
      'core',
      'schema',
    ]),
    layer(
      'certificate-on-core',
      'A signed text, made in Node and checked in browsers.',
      '^src/certificate/',
      ['certificate', 'core', 'schema'],
    ),
    packages(
      'certificate-only-jose',
      'Signatures are made and checked by one library.',
      '^src/certificate/',
      ['jose'],
    ),
    layer('offline-alone', 'The service worker knows its lists and nothing of the course.', '^src/offline/', [
      'offline',
    ]),
    layer(
      'stores-on-storage',
      'Stores stand on storage, backups, certificates, offline lists and core.',
      '^src/stores/',
      [
        'stores',
        'storage',
        'backup',
        'certificate',
        'offline',
        'core',
        'schema',
        'i18n', // file names
      ],
    ),
    layer('islands-on-stores', 'Islands ask stores, never storage.', '^src/islands/', [
      'islands',
      'stores',
      'core',
      'schema',
      'i18n',
    ]),
    layer('components-on-islands', 'Page furniture asks stores, never storage.', '^src/components/', [
      'components',
      'islands',
      'stores',
      'core',
      'schema',
      'i18n',
      'site',
    ]),
    layer(
      'site-is-build-time',
      'What pages read while they are built knows shapes, rules and words.',
      '^src/site/',
      ['site', 'schema', 'core', 'i18n'],
    ),
    layer('words-of-the-interface', 'Interface strings import at most shapes.', '^src/i18n/', [
      'i18n',
      'schema',
    ]),
    rule(
      'islands-apart',
      'A feature of the islands imports itself, ui/, and quiz/: a question is answered the same way wherever it stands. The classroom plays and looks at games as a learner does.',
      { path: '^src/islands/(?!classroom/)([^/]+)/' },
      {
        path: '^src/islands/',
        pathNot: '^src/islands/($1|ui|quiz)/',
      },
    ),
    rule(
      'pages-not-storage',
      'Pages and layouts never open the store themselves.',
      { path: '^src/(pages|layouts)/' },
      { path: '^src/storage/' },
    ),
    rule(
      'islands-not-components',
      'Nothing below imports pages, layouts or page furniture.',
      { path: '^src/(?!(pages|layouts|components)/)' },
      {
        path: '^src/(pages|layouts|components)/',
      },
    ),

    rule(
      'dexie-in-storage',
      'One door to IndexedDB.',
      { pathNot: '^(src/storage|tests)/' },
      { path: 'node_modules/dexie/' },
    ),
    rule(
      'zustand-in-stores',
      'One door to Zustand.',
      { pathNot: '^(src/stores|tests)/' },
      { path: 'node_modules/zustand/' },
    ),
    rule(
      'hashes-in-backup-and-stores',
      'Hashing without a secure context, where a backup or a PIN needs it.',
      { pathNot: '^(src/(backup|stores)|tests)/|node_modules/' },
      { path: 'node_modules/@noble/' },
    ),
    rule(
      'jose-in-certificate',
      'One door to signatures.',
      { pathNot: '^(src/certificate|tests)/|node_modules/' },
      { path: 'node_modules/jose/' },
    ),
    rule(
      'qr-in-stores',
      'One door to QR codes on screens; tools print them.',
      { pathNot: '^(src/stores|scripts|tests)/|node_modules/' },
      { path: 'node_modules/qr/' },
    ),
    rule(
      'papaparse-in-stores',
      'One door to tables that other programs wrote; ours are written without it.',
      { pathNot: '^(src/stores|tests)/|node_modules/' },
      { path: 'node_modules/(@types/)?papaparse/' },
    ),
    rule(
      'minisearch-in-search',
      'One door to the index of the search.',
      { pathNot: '^(src/core/search/index|tests)/|node_modules/' },
      { path: 'node_modules/minisearch/' },
    ),
    rule(
      'fsrs-in-memory',
      'One door to the schedule of the review: it loads with its own page alone.',
      { pathNot: '^(src/core/recall/memory|tests)/|node_modules/' },
      { path: 'node_modules/ts-fsrs/' },
    ),
    rule(
      'xstate-in-machines',
      'Two machines: the generated one of a scenario, and the session of the play page.',
      { pathNot: '^(src/(core/roleplay/machine|stores)|tests)/|node_modules/' },
      { path: 'node_modules/xstate/' },
    ),
    rule(
      'react-in-islands',
      'One door to React.',
      { pathNot: '^(src/islands|tests)/|node_modules/' },
      { path: 'node_modules/(@types/)?react(-dom)?/' },
    ),
    rule(
      'zod-at-the-doors',
      'zod stays at build time and on the server.',
      { pathNot: '^(src/schema/[^/]+[.]ts$|server/|scripts/|tests/)|node_modules/' },
      {
        path: 'node_modules/zod/',
      },
    ),
    rule(
      'browser-types-only',
      'In the browser the shapes that carry zod are imported as types only.',
      { path: BROWSER, pathNot: BUILD_TIME },
      {
        path: '^src/schema/(?!words/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'browser-not-site',
      'Build-time reading of the content is imported by page scripts as types only.',
      { path: BROWSER, pathNot: BUILD_TIME },
      {
        path: '^src/site/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'browser-no-node',
      'Nothing that runs in a browser asks for Node.',
      { path: '^src/(schema|core|storage|backup|certificate|offline|stores|islands|components|i18n)/' },
      NODE,
    ),
    rule(
      'no-deprecated-node',
      'Node itself says not to use it.',
      {},
      { dependencyTypes: ['core'], path: '^(punycode|domain|sys|_linklist)$' },
    ),
    rule(
      'packages-declared',
      'A package that package.json does not name may be gone tomorrow.',
      { path: '^(src|server|scripts)/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
      },
    ),
    rule(
      'product-without-dev-packages',
      'What is served must not need development packages.',
      { path: '^(src|server)/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
