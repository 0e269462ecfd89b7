// Proves that what is shipped runs in the oldest browsers it is made for: source by its types, then the built pages.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ALLOWED_IN_PAGES,
  ALLOWED_IN_SCRIPTS,
  ALLOWED_IN_SOURCE,
  ALLOWED_IN_STYLES,
} from './floor-lint/allowed.ts';
import { browserSources } from './floor-lint/browser-sources.ts';
import { type Allowance, type Finding, judge } from './floor-lint/finding.ts';
import { FLOOR } from './floor-lint/floor.ts';
import { lintMarkup } from './floor-lint/lint-markup.ts';
import { lintScript } from './floor-lint/lint-scripts.ts';
import { lintStyles } from './floor-lint/lint-styles.ts';
import { lintTypes } from './floor-lint/lint-types.ts';
import { projectRoot } from './lib/project-copy.ts';
import { startTally } from './lib/tally.ts';

const { check, end } = startTally();
const folder = process.argv[2] ?? 'dist';
const show = ({ file, line, feature, detail }: Finding) => `${file}:${line} ${feature}: ${detail}`;

function hold(
  kind: string,
  count: number,
  findings: readonly Finding[],
  allowances: readonly Allowance[],
): void {
  const judged = judge(findings, allowances);
  console.log(`${kind}: ${count} looked at, ${judged.allowed.length} guarded uses`);
  check(count > 0, `${kind}: there is something to look at`);
  check(
    judged.findings.length === 0,
    `${kind}: nothing above the floor`,
    judged.findings.map(show).join('\n    '),
  );
  const idle = judged.idle.map(({ feature, where }) => `${feature} ${where}`);
  check(idle.length === 0, `${kind}: every allowance is needed`, idle.join('\n    '));
}

function lintFiles(
  pattern: string,
  lint: (file: string, text: string) => readonly Finding[],
): { readonly count: number; readonly findings: readonly Finding[] } {
  const files = globSync(pattern, { cwd: projectRoot }).map((file) => file.replaceAll('\\', '/'));
  const findings = files.flatMap((file) => lint(file, readFileSync(join(projectRoot, file), 'utf8')));
  return { count: files.length, findings };
}

console.log(
  `The floor: ${Object.entries(FLOOR)
    .map((one) => one.join(' '))
    .join(', ')}`,
);

const types = lintTypes(browserSources(projectRoot), projectRoot);
hold('source', types.known, types.findings, ALLOWED_IN_SOURCE);
for (const [kind, patterns, lint, allowances] of [
  ['styles', ['src/**/*.css', `${folder}/**/*.css`], lintStyles, ALLOWED_IN_STYLES],
  ['scripts', [`${folder}/**/*.js`], lintScript, ALLOWED_IN_SCRIPTS],
  ['pages', [`${folder}/**/*.html`], lintMarkup, ALLOWED_IN_PAGES],
] as const) {
  const results = patterns.map((pattern) => lintFiles(pattern, lint));
  for (const [index, { count }] of results.entries())
    check(count > 0, `${kind}: ${patterns[index]} finds files`);
  hold(
    kind,
    results.reduce((sum, { count }) => sum + count, 0),
    results.flatMap(({ findings }) => findings),
    allowances,
  );
}
end();
