// The one place that reads QR codes.
import decodeQR from 'qr/decode.js';

/** Longer retries of one picture aren't worth it: the next one comes at once, and the page has to stay alive. */
const RETRY_MS = 12;

/** A single photograph is looked at for longer: no other one follows by itself. */
const PHOTO_MS = 4000;

/** Pixels, RGBA. */
type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** The text of the code in a picture, undefined when none can be made out. */
export function readQr(picture: Picture, isPhoto = false): string | undefined {
  try {
    return isPhoto
      ? decodeQR(picture, { effort: Number.POSITIVE_INFINITY, timeLimit: PHOTO_MS })
      : decodeQR(picture, { timeLimit: RETRY_MS });
  } catch {
    return undefined; // that is how the reader says that it found nothing
  }
}
