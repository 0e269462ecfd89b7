// A room on a real log (fake-indexeddb) with no other window, for pages that are rendered without a browser.
import 'fake-indexeddb/auto';
import { openRoomLog } from '../../../src/storage/classroom/room-log.ts';
import { type ClassroomSession, createClassroomSession } from '../../../src/stores/classroom-session.ts';

/** A session of its own, with an empty log. */
export function testRoom(): ClassroomSession {
  let clock = Date.UTC(2026, 10, 28, 1);
  const log = openRoomLog(`huikuan-room:test:${crypto.randomUUID()}`);
  return createClassroomSession(() => ({
    log,
    join: () => ({ tell: () => undefined, close: () => undefined }),
    now: () => {
      clock += 1000;
      return clock;
    },
    newId: () => `room${clock}`,
  }));
}
