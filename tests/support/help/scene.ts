// A state of the product that a page of help shows, and how a browser gets there.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Whose edition, how wide, and what stands on the picture. Lengths in CSS pixels. */
export type Scene = {
  /** Name of the picture: `<图 id="…" />`. */
  readonly id: string;
  readonly edition: 'learner' | 'trainer';
  /** Below the edition's own address. */
  readonly path: string;
  readonly width: 390 | 1440;
  readonly height: number;
  /** What one sees, for those who don't. */
  readonly alt: string;
  /** From the opened page to the state that is shown. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Stands at the top of the picture; without it, the top of the page does. */
  readonly from?: (page: Page) => Locator;
  /** Room above it, for what stays at the top while one scrolls; by default the head of every page. */
  readonly above?: number;
  /** What the text points at, in the order of its numbers. */
  readonly parts: readonly { readonly name: string; readonly of: (page: Page) => Locator }[];
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A day on which nothing of the course begins or ends. */
const DAY = new Date('2026-03-18T09:00:00+08:00');
/** What is smaller is hidden from the eye and only there for the keyboard. */
const SMALLEST = 8;
/** The head of every page, and a little more. */
const HEAD = 72;

/** Opens the page and goes to the state. @throws where it can't be reached */
export async function reachScene(page: Page, scene: Scene): Promise<void> {
  await page.clock.setFixedTime(DAY);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: scene.width, height: scene.height });
  await page.goto(`${scene.edition === 'trainer' ? '/trainer' : ''}${scene.path}`);
  await scene.reach?.(page);
  const top = scene.from?.(page);
  if (top)
    await top.evaluate(
      (element, above) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - above }),
      scene.above ?? HEAD,
    );
  // What loads as it comes into view has its place before it is measured.
  for (const part of scene.parts) await expect(part.of(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Where the parts stand on the picture. @throws where one of them isn't to be seen on it as a whole */
export async function boxesOf(page: Page, scene: Scene): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  for (const { name, of } of scene.parts) {
    const box = await of(page).boundingBox();
    const isOn =
      box !== null &&
      Math.min(box.width, box.height) >= SMALLEST &&
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= scene.width &&
      box.y + box.height <= scene.height;
    if (!isOn) throw new Error(`${scene.id}: “${name}” isn't on the picture: ${JSON.stringify(box)}`);
    const isCovered = await of(page).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen === null || !(element.contains(seen) || seen.contains(element));
    });
    if (isCovered) throw new Error(`${scene.id}: something lies over “${name}”`);
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round);
    boxes.push({ x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 });
  }
  return boxes;
}
