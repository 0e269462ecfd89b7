// Packs a record into a backup file, as the page does.
import type { BackupManifest } from '../../src/backup/manifest.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import type { StoredEvent } from '../../src/schema/words/event.ts';
import type { LearnerRecord } from './learner.ts';

/** The bytes of the file, and what it says of itself. A record without events throws. */
export async function backupBytes(
  record: LearnerRecord,
  about: { readonly course: string; readonly version: string; readonly name: string },
): Promise<{ readonly manifest: BackupManifest; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const events = record.devices.flat();
  const manifest: BackupManifest = {
    course: about.course,
    profile: record.profile,
    name: about.name,
    madeAt: Math.max(...events.map(({ at }) => at)),
    devices: Object.fromEntries(record.devices.map((own) => [own[0]?.device ?? '', spanOf(own)])),
    events: events.length,
    appVersion: about.version,
  };
  const stream = writeBackup(manifest, batches(record), {
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  return { manifest, bytes: new Uint8Array(await new Response(stream).arrayBuffer()) };
}

function spanOf(events: readonly StoredEvent[]) {
  return { first: 1, last: events.length, count: events.length };
}

async function* batches({ devices }: LearnerRecord): AsyncGenerator<readonly StoredEvent[]> {
  yield* devices;
}
