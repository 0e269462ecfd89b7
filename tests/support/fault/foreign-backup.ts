// A backup of another device, and the way to take it in through the page.
import type { Page } from '@playwright/test';
import { backupBytes } from '../../../scripts/seed/backup-bytes.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';

const PROFILE = 'elsewhere0000000';
const START_MS = Date.UTC(2026, 5, 1, 9);

/** A backup file with `count` events of that device, into fields that the lesson does not show. */
export async function foreignBackup(device: string, count: number): Promise<Buffer> {
  const events = Array.from({ length: count }, (_, i): StoredEvent => {
    const seq = i + 1;
    const at = START_MS + seq * 1000;
    return {
      id: `${device}-${seq}`,
      course: 'huikuan',
      profile: PROFILE,
      device,
      seq,
      hlc: `${String(at).padStart(15, '0')}-00000`,
      at,
      tzOffsetMin: 480,
      type: 'fieldSaved',
      v: 1,
      ref: { id: 'elsewhere', hash: '0a1b2c3d' },
      body: { lesson: 'elsewhere', block: 'b', field: `f${seq % 5}`, value: `${device} ${seq}` },
    };
  });
  const about = { course: 'huikuan', version: '0.1.0', name: '' };
  const { bytes } = await backupBytes({ profile: PROFILE, devices: [events] }, about);
  return Buffer.from(bytes);
}

/** On the backup page: chooses the file and says that it is one's own. Returns while it is being taken in. */
export async function takeIn(page: Page, file: Buffer): Promise<void> {
  await page.getByRole('button', { name: '导出备份', exact: true, disabled: false }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.hkb', mimeType: 'application/octet-stream', buffer: file });
  await page.getByRole('button', { name: /^(是我的，并进来|导入)$/ }).click();
}
