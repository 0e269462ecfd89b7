// Rules about the text of modules: addresses, colours, language, exports, length and the first line.
import { type Finding, matches, type Rule, withoutComments } from './source-file.ts';

const isCode = (path: string) => /^(src|server|scripts|tests)\/.*\.(ts|tsx|mjs|cjs|astro|css)$/.test(path);
const isSource = (path: string) => /^src\/.*\.(ts|tsx|astro|css)$/.test(path);
/** Their keys are what authors write. */
const TAG_TABLES = ['src/components/mdx.ts', 'src/components/help/help-tags.ts'];

/** Every address comes from urlFor(), so that one build serves at / and under any prefix. */
export const noRootPaths: Rule = {
  about: isSource,
  find: ({ text }) =>
    matches(
      withoutComments(text),
      /(?:\b(?:href|src|srcset|action|poster|content)\s*[=:]\s*\{?\s*|\b(?:fetch|URL|register|open|assign|replace|import)\(\s*|\blocation(?:\.href)?\s*=\s*)["'`]\/(?![/*])[\w"'`.$-]|\burl\(\s*["']?\/(?!\/)/g,
      (match) => `a literal root path (${match[0].trim()}…); use urlFor()`,
    ),
};

/** The base path is known to one module (and to the one that tells it to the page). */
export const baseInOnePlace: Rule = {
  about: (path) =>
    isSource(path) && !['src/site/url.ts', 'src/site/context.ts', 'src/site/build-env.ts'].includes(path),
  find: ({ text }) =>
    matches(
      withoutComments(text),
      /\bBASE_URL\b|\bHUIKUAN_BASE\b/g,
      (match) => `${match[0]} outside src/site/url.ts`,
    ),
};

const NAMED_COLOUR =
  'white|black|red|green|blue|yellow|orange|gray|grey|silver|gold|brown|purple|pink|navy|teal|crimson';
const COLOURS = [
  /(?<!\b(?:href|id|for|to|hash)[=:]\s*\{?\s*["'`]?)(?<=[\s:(,"'`])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?![\w-])/gi,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/g,
  new RegExp(
    `\\b(?:color|background|fill|stroke|border|outline|shadow|decoration)[\\w-]*\\s*[:=][^;\\n]*\\b(?:${NAMED_COLOUR})\\b`,
    'g',
  ),
];

/** A token may be given another value where styles live: `--paper: #fff;` for print. */
const REDEFINED_TOKEN = /^\s*--[\w-]+:[^;]*;/gm;

/** Colours are tokens. */
export const noLiteralColours: Rule = {
  about: (path) => isSource(path) && path !== 'src/styles/tokens.css',
  find: ({ path, text }) =>
    COLOURS.slice(0, path.endsWith('.ts') ? 2 : 3).flatMap((pattern) =>
      matches(
        path.startsWith('src/styles/')
          ? withoutComments(text).replace(REDEFINED_TOKEN, (token) => token.replace(/[^\n]/g, ' '))
          : withoutComments(text),
        pattern,
        (match) => `a literal colour (${match[0]}); use a token of src/styles/tokens.css`,
      ),
    ),
};

/**
 * Words that learners read stand in content/, quizzes/ and src/i18n/; names of tags and attributes may stand where sources
 * are read, names of attributes also where a tag takes its properties (`{ 案件: id }`).
 */
export function noHanOutsideWords(tags: readonly string[], attributes: readonly string[]): Rule {
  const names = new Set(tags);
  const properties = new Set(attributes.map((name) => `${name}:`));
  const isName = (path: string, found: string) => {
    const isInTag = /^src\/components\/.*\.astro$/.test(path);
    if (isInTag && properties.has(found)) return true;
    if (/^src\/core\//.test(path) && attributes.includes(found)) return true;
    return (
      (/^src\/(site|schema|core)\//.test(path) || (isInTag && found.startsWith('<'))) &&
      names.has(found.replace(/^<\/?|:$/g, ''))
    );
  };
  return {
    about: (path) => isSource(path) && !path.startsWith('src/i18n/') && !TAG_TABLES.includes(path),
    find: ({ path, text }) =>
      matches(withoutComments(text), /(<\/?)?(\p{Script=Han}+):?/gu, (match) => match[0])
        .filter(({ message }) => !isName(path, message))
        .map(({ line, message }) => ({ line, message: `Chinese (${message}) outside src/i18n/` })),
  };
}

/** The interface says 你: 您 is what a salesman says to a client, in a scene of the course. */
export const saysNi: Rule = {
  about: (path) => path.startsWith('src/i18n/'),
  find: ({ text }) => matches(withoutComments(text), /您/g, () => '您 in the interface; it says 你'),
};

/** A name is the same everywhere, so exports carry one. */
export const noDefaultExports: Rule = {
  about: (path) =>
    isCode(path) && !/^tests\/|^src\/(pages|islands)\/|-reporter\.ts$|\.config\.ts$|\.(css|cjs)$/.test(path),
  find: ({ text }) =>
    matches(
      withoutComments(text),
      /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g,
      () => 'a default export',
    ),
};

const LIMIT = 400;

/** A file is read in one sitting. */
export const shortFiles: Rule = {
  about: isCode,
  find: ({ text }): readonly Finding[] => {
    const lines = text.trimEnd().split('\n').length;
    return lines > LIMIT ? [{ line: LIMIT, message: `${lines} lines; the limit is ${LIMIT}` }] : [];
  },
};

/** The first line says what the module is for. */
export const firstLineSays: Rule = {
  about: (path) => isCode(path) && !path.endsWith('.d.ts'),
  find: ({ path, text }): readonly Finding[] => {
    const lines = text.split('\n');
    const at = path.endsWith('.astro') || lines[0]?.startsWith('#!') ? 1 : 0;
    const opening = path.endsWith('.astro') ? lines[0] === '---' : true;
    const words = /^(?:\/\/|\/\*)\s+(\S.*?)\s*(?:\*\/)?$/.exec(lines[at] ?? '')?.[1]?.split(' ').length ?? 0;
    return opening && words >= 3
      ? []
      : [{ line: at + 1, message: 'no sentence that says what the module is for' }];
  },
};

/** What was put off, switched off or talked past the compiler. Spelt in halves so that this file passes itself. */
const LEFTOVERS = new RegExp(
  [
    ['TO', 'DO\\b'],
    ['FIX', 'ME\\b'],
    ['@ts-', '(?:ignore|nocheck)\\b'],
    ['\\bas ', 'any\\b'],
    [':\\s', 'any\\b(?=\\s*[;,)=>\\]])'],
    ['\\b(?:test|it|describe)\\.', '(?:skip|only|todo|fixme)\\b'],
    ['\\bbypass', 'CSP[\'"]?\\s*[:=]\\s*true\\b'],
  ]
    .map((halves) => halves.join(''))
    .join('|'),
  'g',
);

/** Nothing is put off, skipped or talked past the compiler or the content policy. */
export const noLeftovers: Rule = {
  about: (path) => isCode(path),
  find: ({ text }) => matches(text, LEFTOVERS, (match) => `“${match[0]}”`),
};
