// The pages for the projector in this window, for React: loaded at their first use.
import { useStore } from 'zustand';
import { slidesDesk } from './slides.ts';
import type { SlidesState } from './slides-session.ts';

let isOpening = false;

export function useSlides(): SlidesState {
  // Not while the page is being built: there is no window yet.
  if (!isOpening && typeof document !== 'undefined') {
    isOpening = true;
    void slidesDesk.open();
  }
  return useStore(slidesDesk.store);
}
