// Notices how long a page could not answer: the longest gap between ticks that should follow one another closely.

const TICK_MS = 10;

/** Watches from now on; `longest` (ms) ends it. */
export function watchBlocks(): { readonly longest: () => number } {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(look, TICK_MS);
  return {
    longest: () => {
      look();
      clearInterval(timer);
      return longest;
    },
  };
}
