// Brings the notices' styles along with their script: pages that show none don't pay for them, and none appears bare.
import text from './notices.css?inline';

let isThere = false;

/** Puts the styles on the page, once. */
export function addNoticeStyles(): void {
  if (isThere) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
