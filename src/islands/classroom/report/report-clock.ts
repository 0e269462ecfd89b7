// Times of day in the report, in China's time: the course is given there, wherever the file is opened.
import { report as words } from '../../../i18n/zh-CN/classroom-report.ts';

export const MINUTE_MS = 60_000;
/** Minutes east of UTC. */
const CHINA_MIN = 480;

/** HH:MM of a moment in UTC ms; '' for none. */
export function timeOf(at: number | undefined): string {
  if (at === undefined) return '';
  const minutes = Math.floor(at / MINUTE_MS + CHINA_MIN) % (24 * 60);
  const two = (count: number) => String(count).padStart(2, '0');
  return words.time(two(Math.floor(minutes / 60)), two(minutes % 60));
}
