// Brings the styles of the reading aids along with the first of them that is used.
import { addStyles } from '../add-styles.ts';
import text from './reading.css?inline';

/** Puts the styles on the page, once. */
export function addReadingStyles(): void {
  addStyles(text);
}
