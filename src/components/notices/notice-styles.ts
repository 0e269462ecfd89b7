// Brings the notices' styles along with their script: pages that show none don't pay for them, and none appears bare.
import { addStyles } from '../add-styles.ts';
import text from './notices.css?inline';

/** Puts the styles on the page, once. */
export function addNoticeStyles(): void {
  addStyles(text);
}
