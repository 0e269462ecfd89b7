// The room of this page; nothing of it is kept or sent.
import { askRun } from './position.ts';
import { createRoomDesk } from './room-desk.ts';
import { runOpener } from './run-opener.ts';

export const roomDesk = createRoomDesk({ open: runOpener.byFile, analyse: askRun });
