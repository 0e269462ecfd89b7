// The one place that reads QR codes.
import decodeQR from 'qr/decode.js';

/** Longer retries of one picture aren't worth it: the next one comes at once, and the page has to stay alive. */
const RETRY_MS = 12;

/** The text of the code in a picture, undefined when none can be made out. */
export function readQr(picture: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}): string | undefined {
  try {
    return decodeQR(picture, { timeLimit: RETRY_MS });
  } catch {
    return undefined; // that is how the reader says that it found nothing
  }
}
