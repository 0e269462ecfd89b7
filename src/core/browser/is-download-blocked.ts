// Whether a file can be saved from this browser.
import type { Browser } from './browser.ts';

/**
 * True inside apps whose window is known to drop downloads without a word; there a backup goes out as text.
 * Where it is false a download may still fail.
 */
export function isDownloadBlocked({ inApp }: Pick<Browser, 'inApp'>): boolean {
  return inApp !== undefined;
}
