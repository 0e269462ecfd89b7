// The hash that names a compiled scenario: which wording and which rules was a game played on.

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** 16 hex digits: FNV-1a with 64 bits over UTF-16 units. Tells versions apart; guards against nobody. */
export function contentHash(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
