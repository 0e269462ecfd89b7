// Runs inside a lesson: what a learner would see there.

export type Look = {
  /** Characters of the lesson's text: a blank page has none. */
  readonly textLength: number;
  /** What stands in the worksheet fields. */
  readonly fields: readonly string[];
  /** The word beside the worksheet. */
  readonly state: string;
  /** The warning about the record; '' when there is none to see. */
  readonly warning: string;
};

export function look(): Look {
  const warning = document.querySelector<HTMLElement>('[data-record-warning]');
  return {
    textLength: document.querySelector('main')?.textContent?.length ?? 0,
    fields: [...document.querySelectorAll<HTMLInputElement>('.apply [data-field]')].map(({ value }) => value),
    state: document.querySelector('.apply [data-form-state]')?.textContent ?? '',
    warning: warning && !warning.hidden ? (warning.textContent ?? '') : '',
  };
}

/** Whether the page is there and a field shows this writer's number or a later one; 0 stands for none. Asked until it does. */
export function showsAtLeast([field, writer, n]: readonly [number, string, number]): boolean {
  const value = document.querySelectorAll<HTMLInputElement>('.apply [data-field]')[field]?.value;
  if (value === undefined || document.readyState === 'loading') return false;
  return n === 0 || (value.startsWith(writer) && Number(value.slice(writer.length)) >= n);
}
