// Records the time really spent in a lesson: about every minute of it, and when the page is left.
import { createActivityClock } from '../../core/progress/activity-clock.ts';
import { record } from '../../stores/record-store.ts';

type Ref = { readonly id: string; readonly hash: string };

const LIMITS = { idleMs: 60_000, gapMs: 20_000 } as const;
const LOOK_MS = 5000;
const FLUSH_MS = 60_000;
/** Turning to another section closes the account of the one before, when there is something on it. */
const SECTION_MS = 15_000;
const LEAST_MS = 1000;
const SIGNS = ['scroll', 'keydown', 'pointerdown', 'pointermove', 'touchmove', 'wheel', 'input'] as const;

/** Counts from now on, until the page is gone. */
export function followTime(lesson: string, ref: Ref): void {
  const clock = createActivityClock({ now: () => performance.now() }, LIMITS);
  let section = sectionInHand();

  const flush = () => {
    if (clock.active() < LEAST_MS) return;
    void record('timeSpent', ref, { lesson, section, activeMs: clock.take() });
  };
  const look = () => {
    const now = sectionInHand();
    if (clock.active() >= (now === section ? FLUSH_MS : SECTION_MS)) flush();
    section = now;
  };
  const come = () => clock.setPresent(document.visibilityState === 'visible' && document.hasFocus());
  const leave = () => {
    come();
    if (document.visibilityState === 'hidden') flush();
  };
  come();
  for (const sign of SIGNS) addEventListener(sign, clock.touch, { passive: true, capture: true });
  for (const change of ['focus', 'blur', 'pageshow'] as const) addEventListener(change, come);
  document.addEventListener('visibilitychange', leave);
  setInterval(look, LOOK_MS);
}

/** The section at the reading line; '' above the first. */
function sectionInHand(): string {
  const line = innerHeight * 0.3;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  return sections.findLast((one) => one.getBoundingClientRect().top <= line)?.dataset['section'] ?? '';
}
