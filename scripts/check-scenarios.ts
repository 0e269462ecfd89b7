// Checks every case as a game, against all its client types: `check-scenarios [--root DIR] [--case ID] [--page FILE]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { figureLines } from './scenarios/figure-lines.ts';
import { judgeScenarios } from './scenarios/judge-scenarios.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    case: { type: 'string' },
    page: { type: 'string', default: '.cache/scenarios.html' },
  },
});

const judged = judgeScenarios(values.root, values.case);
for (const report of judged.reports) for (const line of figureLines(report)) console.log(line);
for (const line of judged.lines) console.log(line);
console.log(`${judged.passed} passed, ${judged.failed} failed`);
if (judged.failed > 0 || judged.passed === 0) process.exitCode = 1;
