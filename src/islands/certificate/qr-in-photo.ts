// Reads the code in a photograph that was chosen as a file.
import { readQr } from '../../stores/transfer-qr-read.ts';

/** More pixels a side make reading slower and no better. */
const MAX_SIDE = 2000;

export type PhotoReading =
  | { readonly kind: 'found'; readonly text: string }
  /** `noPicture`: the browser can't open the file; `noCode`: there is no code to be made out. */
  | { readonly kind: 'noPicture' | 'noCode' };

export async function qrInPhoto(file: Blob): Promise<PhotoReading> {
  const picture = await pixelsOf(file);
  if (!picture) return { kind: 'noPicture' };
  const text = readQr(picture, true);
  return text === undefined ? { kind: 'noCode' } : { kind: 'found', text };
}

async function pixelsOf(file: Blob): Promise<ImageData | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height);
  } catch {
    return undefined; // that is how the browser says that this is no picture
  }
}
