// Brings styles along with the script that needs them: pages that don't run it don't pay for them.

const added = new Set<string>();

/** Puts the rules on the page, once. */
export function addStyles(text: string): void {
  if (added.has(text)) return;
  added.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
