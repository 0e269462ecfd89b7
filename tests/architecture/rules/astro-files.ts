// Rules for what dependency-cruiser cannot see: imports and scripts inside .astro files, and words inside .mdx files.
import { posix } from 'node:path';
import { type Finding, lineAt, matches, type Rule, type SourceFile } from './source-file.ts';

/** Folders under src/ from which the frontmatter of an .astro file may import, by the folder it stands in. */
const FRONTMATTER: Readonly<Record<string, readonly string[]>> = {
  components: ['components', 'islands', 'i18n', 'site', 'schema', 'core', 'styles'],
  layouts: ['layouts', 'components', 'i18n', 'site', 'schema', 'styles'],
  pages: ['layouts', 'components', 'islands', 'i18n', 'site', 'schema', 'core', 'styles'],
  trainer: ['layouts', 'components', 'islands', 'i18n', 'site', 'schema', 'core', 'styles'],
};
const BUILD_TIME_PACKAGES = /^(astro|astro:[\w-]+)$/;
const IMPORT = /\bimport\s*(?:\(\s*)?(?:[^'"();]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
const SCRIPT = /<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g;

const isAstro = (path: string) => path.startsWith('src/') && path.endsWith('.astro');

function frontmatterOf(text: string): { readonly code: string; readonly end: number } {
  const code = /^---\n([\s\S]*?)\n---/.exec(text);
  return { code: code?.[1] ?? '', end: code?.[0].length ?? 0 };
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** .astro frontmatter runs at build time: it never reaches stores, storage, the server, tools, tests or foreign packages. */
export const frontmatterImports: Rule = {
  about: isAstro,
  find: ({ path, text }) => {
    const allowed = FRONTMATTER[folderOf(path)] ?? [];
    return [...frontmatterOf(text).code.matchAll(IMPORT)].flatMap((match): Finding[] => {
      const target = match[1] ?? '';
      const line = lineAt(text, match.index + 4);
      if (!target.startsWith('.')) {
        return BUILD_TIME_PACKAGES.test(target)
          ? []
          : [{ line, message: `frontmatter imports the package ${target}` }];
      }
      const resolved = posix.join(posix.dirname(path), target);
      return resolved.startsWith('src/') && allowed.includes(folderOf(resolved))
        ? []
        : [{ line, message: `frontmatter imports ${resolved}` }];
    });
  },
};

/** A <script> in an .astro file is data (JSON), a file (src), or a list of imports from components/; never code. */
export const scriptsAreFiles: Rule = {
  about: isAstro,
  find: ({ path, text }) => {
    const { end } = frontmatterOf(text);
    return [...text.slice(end).matchAll(SCRIPT)].flatMap((match) => {
      const line = lineAt(text, end + match.index);
      return scriptProblem(path, match[1] ?? '', match[2] ?? '').map((message) => ({ line, message }));
    });
  },
};

function scriptProblem(path: string, attributes: string, body: string): readonly string[] {
  if (/\bdefine:vars\b/.test(attributes)) return ['define:vars makes an inline script'];
  const code = body.trim();
  if (/\bis:inline\b/.test(attributes)) {
    const isData = /\btype="application\/json"/.test(attributes);
    return isData || (/\bsrc=/.test(attributes) && code === '')
      ? []
      : ['an inline script with code; make it a file'];
  }
  const rest = code.replace(/^import\s+'([^']+)';$/gm, (statement, target: string) =>
    posix.join(posix.dirname(path), target).startsWith('src/components/') ? '' : statement,
  );
  return rest.trim() === '' ? [] : ['a page script holds imports from src/components/ only'];
}

/** Raw HTML enters a page as JSON data only. */
export const rawHtmlIsJson: Rule = {
  about: (path) => isAstro(path) || (path.startsWith('src/') && path.endsWith('.tsx')),
  find: ({ text }) => [
    ...matches(
      text,
      /\bset:html=(?!\{JSON\.stringify\()/g,
      () => 'set:html with something else than JSON.stringify(…)',
    ),
    ...matches(text, /<(?!script\b)(\w+)\b[^<>]*\bset:html=/g, (match) => `set:html on <${match[1]}>`),
    ...matches(text, /\bdangerouslySetInnerHTML\b/g, () => 'dangerouslySetInnerHTML'),
  ],
};

/** Style attributes need 'unsafe-inline' in the policy; classes and SVG attributes do not. */
export const noStyleAttributes: Rule = {
  about: (path) => isAstro(path) || (path.startsWith('src/') && path.endsWith('.tsx')),
  find: ({ text }) => matches(text, /<[\w.]+\b[^<>]*\sstyle=/g, () => 'a style attribute; use a class'),
};

/** Browsers fill fields in again on the way back, also with what somebody else wrote: each field says whether they may. */
export const fieldsSayAutocomplete: Rule = {
  about: (path) => isAstro(path) || (path.startsWith('src/') && path.endsWith('.tsx')),
  find: ({ text }) =>
    matches(
      text,
      /<(input|textarea|select)\b(?:(?!\/>|<\/|\bautocomplete=)[\s\S])*(?:\/>|<\/)/gi,
      (match) => `<${match[1]}> without autocomplete`,
    ),
};

/** Authors write words and tags: a lesson imports, exports and computes nothing. */
export const lessonsAreWords: Rule = {
  about: (path) => path.startsWith('content/') && path.endsWith('.mdx'),
  find: ({ text }: SourceFile) => [
    ...matches(text, /^(?:import|export)\b.*$/gm, () => 'import or export in a lesson'),
    ...matches(text, /[{}]/g, () => 'a brace (an expression) in a lesson'),
  ],
};
