// The pages for the projector in this window, for React: loaded at their first use.
import { useStore } from 'zustand';
import { slidesDesk } from './slides.ts';
import type { SlidesState } from './slides-session.ts';

let isOpening = false;

export function useSlides(): SlidesState {
  if (!isOpening) {
    isOpening = true;
    void slidesDesk.open();
  }
  return useStore(slidesDesk.store);
}
