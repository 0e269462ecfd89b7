// Signs a certificate and writes it three ways: the signed text, its QR code, a sheet to print.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signCertificate } from '../../src/certificate/sign-certificate.ts';
import { verifyCertificate } from '../../src/certificate/verify-certificate.ts';
import type { Certificate } from '../../src/core/certificate/certificate.ts';
import { isLine, MAX_NAME } from '../../src/core/certificate/line.ts';
import { isCalendarDate } from '../../src/core/money/calendar.ts';
import { localDay } from '../../src/core/progress/local-day.ts';
import { certificate as say } from './messages.ts';
import { type Options, readOptions } from './options.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { isOpenToOthers, type OwnKey, readPrivateKey } from './private-key.ts';
import { qrSvg } from './qr-svg.ts';
import { sheetHtml } from './sheet-html.ts';
import { type ResultOption, shownOf } from './shown-of.ts';

const CHINA_OFFSET_MIN = 480;
const OPTIONS = [
  'key',
  'name',
  'site',
  'result',
  'items',
  'correct',
  'minutes',
  'on',
  'date',
  'out',
  'root',
] as const;
type IssueOptions = Options<ResultOption | (typeof OPTIONS)[number]>;

export async function issue(args: readonly string[]): Promise<Outcome> {
  const read = readOptions(args, OPTIONS);
  if ('problem' in read) return failed(read.problem);
  const { key: keyFile, site = '', out = './certificates' } = read.options;
  if (keyFile === undefined) return failed(say.missing('key', '单位的私钥文件'));
  const own = readPrivateKey(keyFile);
  if ('problem' in own) return failed(own.problem);
  const address = siteAddress(site);
  if (address === undefined) return failed(say.badSite(site));
  const certificate = certificateFrom(read.options, own);
  if ('problem' in certificate) return failed(certificate.problem);

  const signed = await signedBy(own, certificate);
  if (signed === undefined) return failed(say.key.broken(keyFile));
  const code = qrSvg(`${address}exam/verify/#${signed}`);
  if (code === undefined) return failed(say.tooLong);
  if (isOpenToOthers(keyFile)) console.error(say.key.open(keyFile));
  const files = write(out, certificate, { signed, code });
  return done(say.issued(files, own.organisation, certificate.name));
}

function certificateFrom(
  options: IssueOptions,
  { organisation }: OwnKey,
): Certificate | { readonly problem: string } {
  const { name, date: issuedOn = localDay(Date.now(), CHINA_OFFSET_MIN) ?? '', root = '.' } = options;
  if (name === undefined) return { problem: say.missing('name', '学员的姓名') };
  if (!isLine(name, MAX_NAME)) return { problem: say.badLine('name', MAX_NAME) };
  if (!isCalendarDate(issuedOn)) return { problem: say.badDate('date', issuedOn) };
  const shown = shownOf(options, root);
  if ('problem' in shown) return shown;
  if (issuedOn < shown.on) return { problem: say.early(issuedOn, shown.on) };
  return { name, organisation, issuedOn, shown };
}

/** The address of the course with a slash at its end; undefined for what is none. */
function siteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** The signed text, checked as anybody will check it; undefined when the halves of the key don't belong together. */
async function signedBy(
  { organisation, key }: OwnKey,
  certificate: Certificate,
): Promise<string | undefined> {
  try {
    const signed = await signCertificate(certificate, key);
    const known = { organisation, x: key.x, from: 'given' } as const;
    const verdict = await verifyCertificate(signed, [known], certificate.shown.course);
    return verdict.kind === 'genuine' ? signed : undefined;
  } catch (error) {
    // That is how newer versions of Node say it when they read the key.
    if (error instanceof DOMException && error.name === 'DataError') return undefined;
    throw error;
  }
}

/** Names hold the end of the signature: two people of one name don't overwrite each other, the same certificate does itself. */
function write(
  folder: string,
  certificate: Certificate,
  { signed, code }: { readonly signed: string; readonly code: string },
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const { name, issuedOn, shown, organisation } = certificate;
  const plain = name.replace(/[\\/:*?"<>|.\s]/gu, '');
  const stem = join(folder, `${issuedOn}-${plain}-${signed.replace(/[^a-zA-Z0-9]/g, '').slice(-6)}`);
  const content = { name, shown, signed: { organisation, issuedOn } };
  const files = { '.html': sheetHtml(content, code), '.svg': code, '.txt': `${signed}\n` };
  return Object.entries(files).map(([ending, text]) => {
    writeFileSync(stem + ending, text);
    return stem + ending;
  });
}
