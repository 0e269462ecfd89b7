// The day of the build: SOURCE_DATE_EPOCH where it is set, else when the pages were written; in China, wherever it is printed.
import { statSync } from 'node:fs';

/** @param file a built page @param epoch seconds since 1970, as builds that can be repeated have it @returns YYYY-MM-DD */
export function builtDay(file: string, epoch: string | undefined): string {
  const at =
    epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : statSync(file).mtime;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);
}
