// Something that is wrong with the bank, worded.
import type { Saying } from '../saying.ts';
import { type BankCode, bankCodes } from './bank-codes.ts';

type Details = { readonly [C in BankCode]: Parameters<(typeof bankCodes)[C]['say']> };

export type BankFinding = Saying & { readonly code: BankCode };

const sayings: { readonly [C in BankCode]: { readonly say: (...details: Details[C]) => Saying } } = bankCodes;

export function bankFinding<C extends BankCode>(code: C, ...details: Details[C]): BankFinding {
  return { code, ...sayings[code].say(...details) };
}
