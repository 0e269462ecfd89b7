// Runs inside a page before anything else: counts how often a database is opened.

export function countOpenings(): void {
  Reflect.set(window, 'huikuanOpenings', 0);
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
    Reflect.set(window, 'huikuanOpenings', Number(Reflect.get(window, 'huikuanOpenings')) + 1);
    return open.apply(this, args);
  };
}

/** Whether it has been so often at least. Asked until it has. */
export function timesOpened(least: number): boolean {
  return Number(Reflect.get(window, 'huikuanOpenings')) >= least;
}
