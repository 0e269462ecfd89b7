// Tells a key that means something at the table from what is typed into a field or asked of the browser.

/** False while something is typed, a modifier is held, or the key repeats itself. */
export function isForKeys(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  return !(event.target instanceof HTMLElement && event.target.closest('input, textarea, select'));
}
