// Gives a text to the browser's downloads, or to the clipboard.

/** The address of a file is given back later: a download that was just begun still reads from it. */
const KEEP_MS = 60_000;

export function saveText(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

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
