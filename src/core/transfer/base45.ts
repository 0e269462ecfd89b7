// Bytes as the 45 characters that a QR code holds most tightly (RFC 9285): three characters for two bytes.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Text of `bytes`; ceil(1.5 × bytes) characters. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const low = bytes[at + 1];
    let value = low === undefined ? (bytes[at] ?? 0) : (bytes[at] ?? 0) * 256 + low;
    for (let digit = low === undefined ? 2 : 3; digit > 0; digit -= 1) {
      text += ALPHABET[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** Bytes of a text, undefined when it isn't one that toBase45 writes. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let at = 0;
  for (let start = 0; start < text.length; start += 3) {
    const digits = [...text.slice(start, start + 3)].map((character) => VALUES.get(character));
    const [a, b, c = 0] = digits;
    if (a === undefined || b === undefined || digits.includes(undefined)) return undefined;
    const value = a + b * 45 + c * 2025;
    if (value >= (digits.length === 3 ? 65536 : 256)) return undefined;
    if (digits.length === 3) bytes[at++] = value >>> 8;
    bytes[at++] = value & 0xff;
  }
  return bytes;
}
