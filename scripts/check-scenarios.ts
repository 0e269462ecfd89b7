// Checks every case as a game, against all its client types: `check-scenarios [--root DIR] [--case ID] [--page FILE] [--watch] [--draw]`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingLine } from './check/print-findings.ts';
import { projectRoot } from './lib/project-copy.ts';
import { figureLines } from './scenarios/figure-lines.ts';
import { figuresTable } from './scenarios/figures-table.ts';
import { type Judged, judgeScenarios } from './scenarios/judge-scenarios.ts';
import { reportPage } from './scenarios/report-page.ts';
import { watchScenarios } from './scenarios/watch-scenarios.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    case: { type: 'string' },
    page: { type: 'string', default: join(projectRoot, '.cache/scenarios.html') },
    watch: { type: 'boolean', default: false },
    draw: { type: 'boolean', default: false },
  },
});

const PUBLISHED = 'docs/scenario-figures.md';

if (values.watch) watchScenarios(values.root, values.case, writePage);
else checkOnce();

function checkOnce(): void {
  const { cases, unread, passed, failed } = judgeScenarios(values.root, values.case);
  for (const { report } of cases) for (const line of figureLines(report)) console.log(line);
  for (const { findings } of cases) for (const finding of findings) console.log(findingLine(finding));
  if (unread.length > 0) console.log(`另有 ${unread.length} 处是内容检查的事：npm run check:content`);
  writePage(cases);
  console.log(`报告页：${values.page}`);
  const isStale = !isPublished(figuresTable(cases.map(({ report }) => report)));
  if (isStale) console.log('docs/scenario-figures.md 不是现在的数字：运行 npm run draw:figures');
  console.log(`${passed} passed, ${failed + (isStale ? 1 : 0)} failed`);
  if (failed > 0 || isStale || passed === 0) process.exitCode = 1;
}

/** One case alone, or another course, has no figures to be held to. */
function isPublished(figures: string): boolean {
  if (values.case !== undefined || values.root !== '.') return true;
  if (values.draw) writeFileSync(PUBLISHED, figures);
  return existsSync(PUBLISHED) && readFileSync(PUBLISHED, 'utf8') === figures;
}

function writePage(cases: Judged['cases']): void {
  mkdirSync(dirname(values.page), { recursive: true });
  const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  writeFileSync(values.page, reportPage(cases, tokens));
}
