// Puts a text on the clipboard; says whether that worked.

/** False where the page may not: on plain-http addresses, in some apps, when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing outside secure contexts, whatever the types say: that is caught below.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
