// Checks every case as a game, against all its client types: `check-scenarios [--root DIR] [--case ID] [--page FILE]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingLine } from './check/print-findings.ts';
import { projectRoot } from './lib/project-copy.ts';
import { figureLines } from './scenarios/figure-lines.ts';
import { judgeScenarios } from './scenarios/judge-scenarios.ts';
import { reportPage } from './scenarios/report-page.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    case: { type: 'string' },
    page: { type: 'string', default: join(projectRoot, '.cache/scenarios.html') },
  },
});

const { cases, unread, passed, failed } = judgeScenarios(values.root, values.case);
for (const { report } of cases) for (const line of figureLines(report)) console.log(line);
for (const { findings } of cases) for (const finding of findings) console.log(findingLine(finding));
if (unread > 0) console.log(`另有 ${unread} 处是内容检查的事：npm run check:content`);

mkdirSync(dirname(values.page), { recursive: true });
const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
writeFileSync(values.page, reportPage(cases, tokens));
console.log(`报告页：${values.page}`);

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
