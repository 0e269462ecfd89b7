// Puts the day of the build where Chromium writes the hour of printing, so that the same pages make the same file.

const STAMP = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/** @param builtOn YYYY-MM-DD @throws Error when a stamp has a form that can't be replaced in its own length */
export function datePdf(pdf: Uint8Array, builtOn: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const day = builtOn.replaceAll('-', '');
  const dated = text.replace(STAMP, (stamp) => stamp.replace(/D:\d{14}/, `D:${day}000000`));
  if (dated.length !== text.length) throw new Error(`handbook: the stamp of ${builtOn} has another length`);
  return Buffer.from(dated, 'latin1');
}
