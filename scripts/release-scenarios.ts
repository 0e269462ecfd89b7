// Keeps the compiled scenarios of a release by their hashes, with golden runs of each: `release:scenarios [--root DIR] [--golden DIR]`.
import { parseArgs } from 'node:util';
import { keepScenarios } from './release/keep-scenarios.ts';
import { release as say } from './release/messages.ts';
import { readScenarios } from './scenarios/read-scenarios.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, golden: { type: 'string', default: 'tests/golden' } },
});

const { scenarios, findings } = readScenarios(values.root);
if (findings.length > 0) {
  console.error(say.findings(findings.length));
  process.exitCode = 1;
} else {
  const { kept, known } = keepScenarios(scenarios, values.root, values.golden);
  for (const { hash, ir } of kept) console.log(say.kept(ir.caseId, ir.typeId, hash));
  console.log(say.done(kept.length, known));
}
