// Checks every case as a game, against all its client types: `check-scenarios [--root DIR] [--case ID]`.
import { parseArgs } from 'node:util';
import { findingLine } from './check/print-findings.ts';
import { figureLines } from './scenarios/figure-lines.ts';
import { judgeScenarios } from './scenarios/judge-scenarios.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, case: { type: 'string' } },
});

const { reports, findings, unread, passed, failed } = judgeScenarios(values.root, values.case);
for (const report of reports) for (const line of figureLines(report)) console.log(line);
for (const finding of findings) console.log(findingLine(finding));
if (unread > 0) console.log(`另有 ${unread} 处是内容检查的事：npm run check:content`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
