// Checks every case as a game, against all its client types: `check-scenarios [--root DIR] [--case ID] [--page FILE] [--watch]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingLine } from './check/print-findings.ts';
import { projectRoot } from './lib/project-copy.ts';
import { figureLines } from './scenarios/figure-lines.ts';
import { type Judged, judgeScenarios } from './scenarios/judge-scenarios.ts';
import { reportPage } from './scenarios/report-page.ts';
import { watchScenarios } from './scenarios/watch-scenarios.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    case: { type: 'string' },
    page: { type: 'string', default: join(projectRoot, '.cache/scenarios.html') },
    watch: { type: 'boolean', default: false },
  },
});

if (values.watch) watchScenarios(values.root, values.case, writePage);
else checkOnce();

function checkOnce(): void {
  const { cases, unread, passed, failed } = judgeScenarios(values.root, values.case);
  for (const { report } of cases) for (const line of figureLines(report)) console.log(line);
  for (const { findings } of cases) for (const finding of findings) console.log(findingLine(finding));
  if (unread.length > 0) console.log(`另有 ${unread.length} 处是内容检查的事：npm run check:content`);
  writePage(cases);
  console.log(`报告页：${values.page}`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

function writePage(cases: Judged['cases']): void {
  mkdirSync(dirname(values.page), { recursive: true });
  const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  writeFileSync(values.page, reportPage(cases, tokens));
}
