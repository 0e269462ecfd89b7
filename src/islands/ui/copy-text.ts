// Puts a long text on the clipboard in whatever way the page may; says whether that worked.

/** `area` holds the text: where the clipboard can't be had it is copied from there, and stays selected for the hand. */
export async function copyText(text: string, area: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    // Missing on plain-http addresses and refused in some apps: that is caught below.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area.focus();
    area.select();
    try {
      // Old, and the only way there.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
