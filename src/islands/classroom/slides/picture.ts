// Makes a picture for the projector of whatever the browser can draw: drawn anew, never larger than the wall, no other data in it.
import { PAGE } from '../../../core/classroom/slides/fit.ts';
import { isPicture } from '../../../core/classroom/slides/own-slide.ts';

export type Picture =
  | { readonly ok: true; readonly src: string }
  | { readonly ok: false; readonly reason: 'unread' | 'tooLarge' };

/** Tried one after the other until the picture is small enough. */
const FORMS = [
  ['image/webp', 0.9],
  ['image/jpeg', 0.85],
  ['image/jpeg', 0.6],
] as const;

export async function pictureOf(file: Blob): Promise<Picture> {
  try {
    const drawn = await createImageBitmap(file);
    const canvas = canvasFor(drawn.width, drawn.height);
    canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    drawn.close();
    return dataUrlOf(canvas);
  } catch {
    return { ok: false, reason: 'unread' };
  }
}

/** A white canvas of that shape, as large as the wall shows it and no larger than it is. */
export function canvasFor(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height);
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** A browser that can't write a form writes PNG instead: that one is taken only where it is small. */
export function dataUrlOf(canvas: HTMLCanvasElement): Picture {
  for (const [form, quality] of FORMS) {
    const src = canvas.toDataURL(form, quality);
    if (isPicture(src)) return { ok: true, src };
  }
  return { ok: false, reason: 'tooLarge' };
}
