// Checks the bank of questions as a whole and prints it in figures: `check-bank [--root DIR] [--won]`.
import { parseArgs } from 'node:util';
import { bankCodes } from './check/bank/bank-codes.ts';
import { bankContract } from './check/bank/bank-contract.ts';
import { checkBank } from './check/bank/check-bank.ts';
import { figureLines, wonLines } from './check/bank/figure-lines.ts';
import { readBank } from './check/bank/read-bank.ts';
import { botScores } from './check/bank/rules/bots.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, won: { type: 'boolean', default: false } },
});

const bank = readBank(values.root);
const findings = checkBank(bank, bankContract);
for (const line of figureLines(bank)) console.log(line);
if (values.won) for (const scores of botScores(bank)) for (const line of wonLines(scores)) console.log(line);
for (const { code, message, fix } of findings) console.log(`${code}  ${message}  → 怎么改：${fix}`);

const failed = new Set(findings.map(({ code }) => code)).size;
console.log(`${Object.keys(bankCodes).length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
