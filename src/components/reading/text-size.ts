// The size of the text: four steps, kept in this browser and applied before the first paint by public/theme.js.

const KEY = 'huikuan:text';

/** The steps in order, and by how much the sizes of src/styles/tokens.css grow; `m` is how the product is set. */
const ZOOM = { s: 0.9, m: 1, l: 1.15, xl: 1.3 } as const;
export type TextSize = keyof typeof ZOOM;
export const TEXT_SIZES: readonly TextSize[] = ['s', 'm', 'l', 'xl'];

export function textSize(): TextSize {
  const zoom = Number(document.documentElement.style.getPropertyValue('--zoom'));
  return TEXT_SIZES.find((size) => ZOOM[size] === zoom) ?? 'm';
}

/** Sets the text; the line that was being read stays where it is on the screen. */
export function setTextSize(size: TextSize): void {
  const { style } = document.documentElement;
  const line = document.elementFromPoint?.(innerWidth / 2, innerHeight * 0.3);
  const before = line?.getBoundingClientRect().top ?? 0;
  if (size === 'm') style.removeProperty('--zoom');
  else style.setProperty('--zoom', String(ZOOM[size]));
  scrollBy({ top: (line?.getBoundingClientRect().top ?? 0) - before });
  try {
    if (size === 'm') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(ZOOM[size]));
  } catch {
    // Storage is blocked: the size holds for this page.
  }
}
