// The name of a backup file: what it is, whose, and when it was made; allowed on every system.
import { backupFile as words } from '../i18n/zh-CN/backup-file.ts';

const EXTENSION = '.hkb';
const MAX_NAME = 30;

/** `at`: UTC ms, written in the time of this place to the minute. */
export function backupFileName(name: string, at: number): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('');
  const time = [date.getHours(), date.getMinutes()].map(two).join('');
  return `${words.prefix}-${safeName(name) || words.unnamed}-${day}-${time}${EXTENSION}`;
}

const two = (part: number) => String(part).padStart(2, '0');

/** Without what some system refuses in a file name, and without marks that turn the direction of writing. */
function safeName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|]|\p{C}/gu, '').replace(/\s+/gu, ' ');
  return [...plain]
    .slice(0, MAX_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
}
