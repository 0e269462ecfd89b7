// Hands a file over to the browser's downloads.

/** The address of a file is given back later: a download that was just begun still reads from it. */
const KEEP_MS = 60_000;

export function giveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
