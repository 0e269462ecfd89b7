// Tells when scrolling has come to rest, also in browsers that have no event for it (Safari).

/** Without the event, scrolling counts as over when it was quiet for so long. */
const QUIET_MS = 150;

/** Calls `work` after each scrolling of the page. */
export function onScrollEnd(work: () => void): void {
  if ('onscrollend' in window) {
    addEventListener('scrollend', work);
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(work, QUIET_MS);
  };
  addEventListener('scroll', wait, { passive: true });
}
