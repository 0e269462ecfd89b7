// The eight characters that one person reads off a screen and another one types.

/** Digits and capitals without those that look alike (0 O, 1 I L) or make words (U). */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;
/** The largest multiple of the alphabet in a byte: bytes above it would favour the first characters. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/** @param randomBytes so many bytes of real chance, asked for as often as needed */
export function makeTransferCode(randomBytes: (count: number) => Uint8Array): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    const fair = randomBytes(CODE_LENGTH - code.length).filter((byte) => byte < FAIR_BYTES);
    for (const byte of fair) code += ALPHABET[byte % ALPHABET.length];
  }
  return code;
}

/** As it is shown: 4-4. */
export function showTransferCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What was typed without spaces, dashes and full-width forms, in capitals; undefined when that is no code. */
export function readTransferCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}·.]/gu, '');
  return code.length === CODE_LENGTH && [...code].every((one) => ALPHABET.includes(one)) ? code : undefined;
}
