// A text as a QR code that a phone reads from paper.
import encodeQR from 'qr';

/** Undefined when the text is too long for any code. */
export function qrSvg(text: string): string | undefined {
  try {
    const svg = encodeQR(text, 'svg', { ecc: 'low', encoding: 'byte', border: 4 });
    // Dark on light in either theme: many readers don't know it the other way round.
    return svg.replace('><path', '><rect width="100%" height="100%" fill="white"/><path');
  } catch {
    return undefined;
  }
}
