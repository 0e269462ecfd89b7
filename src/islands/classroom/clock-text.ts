// Moments and spans as a clock shows them, in the time of the room.

const CLOCK = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** HH:MM of a moment (UTC ms). */
export function clockText(at: number): string {
  return CLOCK.format(at);
}

const DATE = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' });

/** Day and HH:MM of a moment (UTC ms). */
export function dateText(at: number): string {
  return `${DATE.format(at)} ${clockText(at)}`;
}

/** M:SS of a span in ms; below zero with a minus sign. */
export function spanText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000) * (ms < 0 ? -1 : 1);
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '−' : ''}${minutes}:${String(rest).padStart(2, '0')}`;
}

/** The moment (UTC ms) of HH:MM on a day (YYYY-MM-DD), in the time of the room. */
export function momentOf(day: string, clock: string): number {
  return new Date(`${day}T${clock}:00`).getTime();
}

/** The day (YYYY-MM-DD) of a moment, in the time of the room. */
export function dayText(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
