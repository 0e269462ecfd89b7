// The size of the text: four steps, kept in this browser and applied before the first paint by public/theme.js.

const KEY = 'huikuan:text';

/** The steps in order; `m` is how the product is set. */
export const TEXT_SIZES = ['s', 'm', 'l', 'xl'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export function textSize(): TextSize {
  const set = document.documentElement.dataset['text'];
  return TEXT_SIZES.find((size) => size === set) ?? 'm';
}

/** Sets the text; the line that was being read stays where it is on the screen. */
export function setTextSize(size: TextSize): void {
  const line = document.elementFromPoint?.(innerWidth / 2, innerHeight * 0.3);
  const before = line?.getBoundingClientRect().top ?? 0;
  if (size === 'm') delete document.documentElement.dataset['text'];
  else document.documentElement.dataset['text'] = size;
  scrollBy({ top: (line?.getBoundingClientRect().top ?? 0) - before });
  try {
    if (size === 'm') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, size);
  } catch {
    // Storage is blocked: the size holds for this page.
  }
}
