// Exports and imports among three devices, over the real record in IndexedDB: union, idempotent, commutative.
import fc from 'fast-check';
import { test } from 'vitest';
import { exchange, playExchange } from '../../unit/backup/exchange.ts';
import { freshDevice } from '../storage/log-support.ts';
import { storedPlace } from './stored-place.ts';

test('three devices that saw the same files have the same record', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(exchange, async (one) => {
      freshDevice();
      const places = await Promise.all(['/1/', '/2/', '/3/'].map(storedPlace));
      await playExchange(one, places);
      for (const { log } of places) log.close();
    }),
    { numRuns: 25 },
  );
});
