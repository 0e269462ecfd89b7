// An empty page with the place for notices, and the modules of the bar loaded anew for each test.
import { afterEach, beforeEach, vi } from 'vitest';

/** jsdom lays nothing out, so it has nothing to observe. */
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

/** Sets the page up before each test. `lesson`: it is a lesson. */
export function stagePage(): void {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('ResizeObserver', NoObserver);
    localStorage.clear();
    document.documentElement.dataset['base'] = '/a/b/';
    delete document.documentElement.dataset['lesson'];
    document.body.innerHTML =
      '<a class="brand" href="/">home</a><div data-notices></div><main><button id="work">x</button></main>';
  });
  afterEach(() => vi.unstubAllGlobals());
}

/** The words in the bar, once the frame is over in which they are put there; undefined without a bar. */
export async function shownText(): Promise<string | undefined> {
  await new Promise((done) => requestAnimationFrame(done));
  return document.querySelector('.notice [role=status]')?.textContent ?? undefined;
}

/** The button or link of that name in the bar. */
export function inBar(label: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.notice-actions > *')].find(
    ({ textContent }) => textContent === label,
  );
  if (!found) throw new Error(`nothing in the bar is called ${label}`);
  return found;
}
