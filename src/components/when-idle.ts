// Runs work when the page has painted and the main thread is free.

/** Runs `work` once in an idle moment after load, at the latest two seconds later. */
export function whenIdle(work: () => unknown): void {
  const run = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => work(), { timeout: 2000 });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}
