// The room of this window: its log on this device, its channel to the other windows.

import { roomDatabaseName } from '../storage/classroom/room-database.ts';
import { openRoomLog } from '../storage/classroom/room-log.ts';
import { randomId } from '../storage/random-id.ts';
import { createClassroomSession } from './classroom-session.ts';
import { deskByLock } from './desk-by-lock.ts';
import { joinRoomChannel } from './room-channel.ts';

export const classroom = createClassroomSession(() => {
  const { course = '', base = '/' } = document.documentElement.dataset;
  const name = roomDatabaseName(course, base);
  return {
    log: openRoomLog(name),
    // Missing outside secure contexts.
    desk: 'locks' in navigator ? deskByLock(navigator.locks, `${name}:desk`) : undefined,
    join: (hear) => joinRoomChannel(name, hear),
    now: Date.now,
    newId: () => randomId((bytes) => crypto.getRandomValues(bytes)),
  };
});
