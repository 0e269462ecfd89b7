// Draws the pictures of the pages of help into content/help/pictures/, each with where on it stands what the text points at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { boxesOf, reachScene } from './scene.ts';
import { scenes } from './scenes.ts';

const FOLDER = join(import.meta.dirname, '../../../content/help/pictures');
const AT_MOST_BYTES = 60_000;
/** Tried in turn until the picture is small enough: its width in pixels of the page, and the quality of WebP. */
const TRIES = [
  [1.5, 0.8],
  [1.5, 0.6],
  [1, 0.7],
  [1, 0.5],
] as const;

for (const scene of scenes) {
  test(scene.id, async ({ page, context }) => {
    await reachScene(page, scene);
    const boxes = await boxesOf(page, scene);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const webp = await asWebp(await context.newPage(), png, scene.width);
    const { width, height, alt } = scene;
    const parts = scene.parts.map(({ name }, index) => ({ name, ...boxes[index] }));
    writeFileSync(join(FOLDER, `${scene.id}.webp`), webp);
    writeFileSync(
      join(FOLDER, `${scene.id}.json`),
      `${JSON.stringify({ width, height, alt, parts }, null, 2)}\n`,
    );
  });
}

/** Chromium writes WebP itself, so no package is needed for it. */
async function asWebp(page: Page, png: Buffer, width: number): Promise<Buffer> {
  for (const [scale, quality] of TRIES) {
    const address = await page.evaluate(
      async ({ source, wide, quality }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = wide;
        canvas.height = Math.round((image.height * wide) / image.width);
        const brush = canvas.getContext('2d');
        if (!brush) throw new Error('no canvas');
        brush.imageSmoothingQuality = 'high';
        brush.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/webp', quality);
      },
      { source: `data:image/png;base64,${png.toString('base64')}`, wide: Math.round(width * scale), quality },
    );
    const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    if (bytes.byteLength <= AT_MOST_BYTES) return bytes;
  }
  throw new Error(`no try made it smaller than ${AT_MOST_BYTES} bytes: show less of the page`);
}
