// Runs inside a lesson: writes one number after the other into a worksheet field, each as soon as the screen calls the one before saved.

export type WriteOrder = {
  /** Stands before every number, so that several tabs can be told apart. */
  readonly writer: string;
  readonly from: number;
  /** Which field of the worksheet. */
  readonly field: number;
  /** After this number nothing more is written; without it the page writes until it's told to stop, or dies. */
  readonly upTo?: number | undefined;
  /** Once this number was confirmed the page stands still for `holdMs`, so that a crash hits exactly here. */
  readonly holdAt?: number | undefined;
  readonly holdMs?: number | undefined;
};

/** Starts writing and returns at once. Needs the ledger's function in the page. */
export function writeNumbers({ writer, from, field: index, upTo, holdAt, holdMs }: WriteOrder): void {
  const block = document.querySelector('.apply');
  const field = block?.querySelectorAll<HTMLInputElement>('[data-field]')[index];
  const state = block?.querySelector('[data-form-state]');
  const confirm: unknown = Reflect.get(window, 'huikuanConfirmed');
  if (!field || !state || typeof confirm !== 'function') throw new Error('nothing to write into');
  let n = from;
  let isAsked = false;
  let onStopped: ((last: number) => void) | undefined;
  const stop = () =>
    new Promise<number>((resolve) => {
      onStopped = resolve;
    });
  Reflect.set(window, 'huikuanStop', stop);
  const write = () => {
    isAsked = true;
    field.value = `${writer}${n}`;
    // Both, as a browser does for fingers: a field that was filled in without input is not what somebody typed.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const look = () => {
    if (!isAsked || state.textContent !== '已保存') return;
    isAsked = false;
    confirm(writer, n);
    if (n === holdAt) {
      const until = performance.now() + (holdMs ?? 0);
      while (performance.now() < until);
    }
    if (n === upTo || onStopped) return onStopped?.(n);
    n += 1;
    write();
  };
  new MutationObserver(look).observe(state, { childList: true, characterData: true, subtree: true });
  write();
}

/** Lets the writing end; resolves to the last number once the screen has called it saved. */
export function stopWriting(): Promise<number> {
  const stop: unknown = Reflect.get(window, 'huikuanStop');
  if (typeof stop !== 'function') throw new Error('nobody writes here');
  return stop();
}
