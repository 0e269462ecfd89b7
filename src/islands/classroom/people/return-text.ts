// The text of a file that came back: a text file as it is, a picture by the code in it.
import { qrInPhoto } from '../../certificate/qr-in-photo.ts';

/** '' for a picture without a code that can be read. */
export async function returnText(file: File): Promise<string> {
  if (!file.type.startsWith('image/')) return file.text();
  const reading = await qrInPhoto(file);
  return reading.kind === 'found' ? reading.text : '';
}
