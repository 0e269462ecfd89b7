// Certificates in a real browser: one sheet of A4, the tool's signature checked offline, every change seen, photographed codes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { backupBytes } from '../../scripts/seed/backup-bytes.ts';
import { MAX_NAME } from '../../src/core/certificate/line.ts';
import { resultFile } from '../../src/core/certificate/result-file.ts';
import { certificate } from '../../src/i18n/zh-CN/certificate.ts';
import { MAX_ORGANISATION } from '../../src/schema/words/certificate-key.ts';
import type { StoredEvent } from '../../src/schema/words/event.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { someResult } from '../support/certificate/arbitrary.ts';

const words = certificate.verify;
/** As long as names may be. */
const NAME = '买买提江·阿不都热合曼·欧阳修远·司马相如'.padEnd(MAX_NAME, '长');
const ORGANISATION = '云衡信息技术（集团）股份有限公司'.padEnd(MAX_ORGANISATION, '远');
const OBJECTIVES = ['obj-ocl-locate', 'obj-ocl-cost', 'obj-ocl-loop'];

/** A record with one examination of 40 items in it, 31 of them right, as a backup of another device. */
async function examined(): Promise<Buffer> {
  const paper = 'paper-of-the-test';
  const items = Array.from({ length: 40 }, (_, at) => ({
    question: `q-${at}`,
    hash: '0a1b2c3d',
    objective: OBJECTIVES[at % OBJECTIVES.length] ?? '',
    seed: 1,
  }));
  const grades = items.map(({ question }, at) => {
    const correct = at < 31;
    return { question, score: correct ? 1 : 0.25, correct, misconceptions: [] };
  });
  const bodies = [
    ['paperStarted', { paper, kind: 'exam', form: '', seed: 1, items }],
    ['paperHandedIn', { paper, elapsedMs: 3_000_000, jumps: 1 }],
    ['paperGraded', { paper, grades }],
  ] as const;
  const events = bodies.map(([type, body], index): StoredEvent => {
    const seq = index + 1;
    const at = Date.UTC(2026, 10, 28, 8) + seq * 1000;
    const hlc = `${String(at).padStart(15, '0')}-00000`;
    const whose = { course: 'huikuan', profile: 'examined00000000', device: 'examined' };
    return {
      ...whose,
      id: `examined-${seq}`,
      seq,
      hlc,
      at,
      tzOffsetMin: 480,
      type,
      v: 1,
      ref: { id: paper, hash: '' },
      body,
    };
  });
  const about = { course: 'huikuan', version: '0.1.0', name: '' };
  const { bytes } = await backupBytes({ profile: 'examined00000000', devices: [events] }, about);
  return Buffer.from(bytes);
}

async function openExamined(page: Page): Promise<void> {
  await page.goto('/me/backup/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const file = { name: 'examined.hkb', mimeType: 'application/octet-stream', buffer: await examined() };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '是我的，并进来' }).click();
  await expect(page.getByText(/导入好了/)).toBeVisible();
  await page.goto('/exam/certificate/?paper=paper-of-the-test');
  await expect(page.locator('.sheet')).toBeVisible();
}

/** What the tool makes in a folder of this test: key files, the signed text, the sheet. */
function issued(folder: string) {
  mkdirSync(folder, { recursive: true });
  const run = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/certificate.ts', ...args], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  };
  const key = join(folder, 'own.private.json');
  const [result, out] = [join(folder, 'result.json'), join(folder, 'out')];
  writeFileSync(result, resultFile(someResult));
  run('keygen', '--organisation', ORGANISATION, '--out', key);
  const what = ['--key', key, '--name', NAME, '--result', result, '--date', '2026-11-30'];
  run('issue', ...what, '--site', 'http://localhost/', '--out', out);
  const made = (ending: string) => join(out, readdirSync(out).find((one) => one.endsWith(ending)) ?? '');
  return {
    publicKey: join(folder, 'own.public.json'),
    signed: readFileSync(made('.txt'), 'utf8').trim(),
    sheet: made('.html'),
  };
}

const verdict = (page: Page, kind: string) => page.locator(`[data-verdict="${kind}"]`);

async function expectOnePage(page: Page): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
}

async function expectNothingWrong(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
}

test('the result of an examination prints on one sheet of A4, with the longest name; the name is kept nowhere @phone', async ({
  page,
  isMobile,
}) => {
  await page.goto('/exam/certificate/');
  await expect(page.getByText(certificate.print.none)).toBeVisible();
  await openExamined(page);
  await page.getByLabel(certificate.print.name).fill(NAME);
  await expect(page.locator('.sheet')).toContainText('40 题，答对 31 题');
  await expectNothingWrong(page);
  if (!isMobile) await expectOnePage(page);
  await page.reload();
  await expect(page.locator('.sheet-nameless')).toBeVisible();
});

test('what the tool signed is genuine, also from a photograph; one figure changed is altered; without the key nobody is known', async ({
  page,
  browser,
}, info) => {
  const { publicKey, signed, sheet } = issued(info.outputPath('certificate'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/exam/verify/#${signed}`);
  await expect(verdict(page, 'unknown-signer')).toContainText(words.verdicts['unknown-signer'].told);
  await page.getByLabel(words.keys.add).setInputFiles(publicKey);
  await expect(verdict(page, 'genuine')).toContainText(NAME);
  expect(asked.filter((url) => url.includes(signed.slice(0, 20)) && !url.includes('#'))).toEqual([]);
  await expectNothingWrong(page);

  const [header, payload = '', signature] = signed.split('.');
  const better = Buffer.from(payload, 'base64url').toString().replace('[40,31]', '[40,40]');
  const forged = [header, Buffer.from(better).toString('base64url'), signature].join('.');
  await page.getByLabel(words.paste).fill(forged);
  await page.getByRole('button', { name: words.check, exact: true }).click();
  await expect(verdict(page, 'altered')).toBeVisible();
  await expect(page.locator('.verdict')).not.toContainText(NAME);

  // The sheet is a file on somebody's desk: no page of ours.
  const desk = await browser.newContext();
  const paper = await desk.newPage();
  await paper.goto(pathToFileURL(sheet).href);
  await expectOnePage(paper);
  const photo = await paper.locator('.sheet').screenshot();
  await desk.close();
  await page
    .getByLabel(words.photo)
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
  await expect(verdict(page, 'genuine')).toContainText(ORGANISATION);
  await page.getByLabel(words.photo).setInputFiles(publicKey);
  await expect(page.getByText(words.noPicture)).toBeVisible();
});

test('the library for signatures comes with the first check, and with no other page @phone', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text().catch(() => ''));
  });
  const isThere = () =>
    scripts.some((code) => code.includes('JWSInvalid') || code.includes('ERR_JWS_INVALID'));
  await page.goto('/exam/certificate/');
  await expect(page.getByText(certificate.print.none)).toBeVisible();
  await page.goto('/exam/verify/');
  await page.getByRole('button', { name: words.check, exact: true }).click();
  await expect(verdict(page, 'refused')).toContainText(words.refusals.empty);
  expect(isThere()).toBe(false);
  await page.getByLabel(words.paste).fill(`eyJhbGciOiJub25lIn0.e30.${'A'.repeat(86)}`);
  await page.getByRole('button', { name: words.check, exact: true }).click();
  await expect(verdict(page, 'refused')).toContainText(words.refusals.foreign);
  await expect.poll(isThere).toBe(true);
});
