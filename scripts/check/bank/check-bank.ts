// Runs all rules over the bank; each finding says what to do.
import type { Bank } from './bank.ts';
import type { BankContract } from './bank-contract.ts';
import type { BankFinding } from './bank-finding.ts';
import { checkAmounts } from './rules/amounts.ts';
import { checkBots } from './rules/bots.ts';
import { checkPlaces } from './rules/places.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkSpread } from './rules/spread.ts';

export function checkBank(bank: Bank, contract: BankContract): readonly BankFinding[] {
  return [
    ...checkAmounts(bank, contract),
    ...checkSpread(bank, contract),
    ...checkQuestions(bank),
    ...checkPlaces(bank, contract),
    ...checkBots(bank, contract),
  ];
}
