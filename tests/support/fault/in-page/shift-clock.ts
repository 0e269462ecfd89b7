// Runs inside a page: lets its wall clock be wrong by some time, as when somebody sets the computer's clock.

const YEAR_MS = 365 * 86_400_000;

/** Milliseconds of a year, for tests that set the clock by one. */
export const YEAR = YEAR_MS;

/** Prepares the page; `huikuanShift` on window is by how many ms its clock is off, at first `offsetMs`. */
export function shiftClock(offsetMs: number): void {
  const Real = Date;
  Reflect.set(window, 'huikuanShift', offsetMs);
  const now = () => Real.now() + Number(Reflect.get(window, 'huikuanShift'));
  window.Date = new Proxy(Real, {
    construct: (target, args: unknown[]) => Reflect.construct(target, args.length === 0 ? [now()] : args),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** Sets the clock of a prepared page. */
export function setShift(offsetMs: number): void {
  Reflect.set(window, 'huikuanShift', offsetMs);
}
