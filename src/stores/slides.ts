// The pages for the projector in this window: fetched from the trainer edition, kept beside the course or in this browser.
import type { CourseSlides } from '../core/classroom/slides/slide.ts';
import { isObject } from '../schema/words/guards.ts';
import { roomDatabaseName } from '../storage/classroom/room-database.ts';
import { openRoomFiles } from '../storage/classroom/room-files.ts';
import { randomId } from '../storage/random-id.ts';
import { findDeckHome } from './deck-home.ts';
import { fetchJson } from './fetch-json.ts';
import { createSlidesSession } from './slides-session.ts';

export const slidesDesk = createSlidesSession(() => {
  const { course = '', base = '/' } = document.documentElement.dataset;
  const get: typeof fetch = (address, init) => fetch(address, { ...init, cache: 'no-cache' });
  return {
    course,
    loadSlides: async () => {
      const file = await fetchJson(`${base}data/slides.json`, isCourseSlides, get);
      return file.ok ? file.value : undefined;
    },
    findHome: () =>
      findDeckHome({
        fetch: (address, init) => fetch(address, init),
        base,
        files: () => openRoomFiles(roomDatabaseName(course, base)),
      }),
    newId: () => randomId((bytes) => crypto.getRandomValues(bytes)),
    join: (hear) => {
      if (typeof BroadcastChannel === 'undefined') return () => {};
      const channel = new BroadcastChannel(`huikuan-slides:${course}:${base}`);
      channel.addEventListener('message', hear);
      return () => channel.postMessage('kept');
    },
  };
});

/** The build made it, and checked the rest. */
function isCourseSlides(body: unknown): body is CourseSlides {
  return isObject(body) && Array.isArray(body['lessons']) && Array.isArray(body['slides']);
}
