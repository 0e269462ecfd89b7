// GBK as bytes, made by turning the decoder round: the platform only reads it.

const PAIRS = new Map<string, readonly [number, number]>();

/** @throws RangeError for a letter that GBK doesn't have */
export function gbkBytes(text: string): Uint8Array {
  if (PAIRS.size === 0) fill();
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      if (code < 0x80) return [code];
      const pair = PAIRS.get(letter);
      if (!pair) throw new RangeError(`${letter}: not in GBK`);
      return [...pair];
    }),
  );
}

function fill(): void {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && letter.length === 1 && !PAIRS.has(letter)) PAIRS.set(letter, [lead, trail]);
    }
}
