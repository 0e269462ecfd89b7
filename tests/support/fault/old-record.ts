// A record as the first version of the course left it (native version 10: tables `events` and `meta`), of any length.
import type { Dump } from './in-page/raw-database.ts';

export const DATABASE = 'huikuan:huikuan:/';
export const OLD_DEVICE = '1111111111111111';
const PROFILE = '2222222222222222';
/** Some day before today. */
const START_MS = Date.UTC(2026, 5, 1, 9);

/** `count` events of one device; the fields `ocl-mine-who` and `ocl-mine-desk` say `old N`, N being the event's seq. */
export function oldRecord(count: number): Dump {
  const rows = Array.from({ length: count }, (_, i) => {
    const seq = i + 1;
    const at = START_MS + seq * 60_000;
    const field = seq % 2 === 0 ? 'ocl-mine-who' : 'ocl-mine-desk';
    return {
      id: `${OLD_DEVICE}-${seq}`,
      course: 'huikuan',
      profile: PROFILE,
      device: OLD_DEVICE,
      seq,
      hlc: `${String(at).padStart(15, '0')}-00000`,
      at,
      tzOffsetMin: 480,
      type: 'fieldSaved',
      v: 1,
      ref: { id: 'open-closed-loop', hash: '0a1b2c3d' },
      body: { lesson: 'open-closed-loop', block: 'ocl-mine', field, value: `old ${seq}` },
    };
  });
  return {
    name: DATABASE,
    version: 10,
    stores: {
      events: { keyPath: ['device', 'seq'], indexes: [{ name: 'hlc', keyPath: 'hlc' }], rows },
      meta: {
        keyPath: 'key',
        indexes: [],
        rows: [
          { key: 'device', value: OLD_DEVICE },
          { key: 'profile', value: PROFILE },
        ],
      },
    },
  };
}

/** Every value of an old record. */
export const oldValues = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `old ${i + 1}`);
