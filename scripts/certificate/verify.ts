// Checks a certificate on the command line, against a public key file and the keys that the course knows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { verifyCertificate } from '../../src/certificate/verify-certificate.ts';
import { findSigned } from '../../src/core/certificate/find-signed.ts';
import { readOrganisationKey } from '../../src/core/certificate/organisation-key.ts';
import type { CheckOutcome, KnownKey } from '../../src/core/certificate/verdict.ts';
import { certificateRows, verdictTold } from '../../src/core/certificate/verdict-told.ts';
import { certificate as words } from '../../src/i18n/zh-CN/certificate.ts';
import { certificateKeysSchema } from '../../src/schema/certificate-keys.ts';
import { courseSchema } from '../../src/schema/course.ts';
import { certificate as say } from './messages.ts';
import { readOptions } from './options.ts';
import { failed, type Outcome } from './outcome.ts';
import { readText } from './read-text.ts';

export async function verify(args: readonly string[]): Promise<Outcome> {
  const read = readOptions(args, ['key', 'file', 'root']);
  if ('problem' in read) return failed(read.problem);
  const { key: keyFile, file, root = '.' } = read.options;
  const given = keyFile === undefined ? [] : keyIn(keyFile);
  if ('problem' in given) return failed(given.problem);
  const pasted = file === undefined ? read.words.join(' ') : readText(file);
  if (pasted === undefined) return failed(say.unreadable(file ?? ''));
  if (pasted === '') return failed(say.verify.nothing);
  const found = findSigned(pasted);
  const outcome =
    found.kind === 'refused'
      ? found
      : await verifyCertificate(found.signed, [...coursesKeys(root), ...given], courseId(root));
  return { isGood: outcome.kind === 'genuine', said: told(outcome) };
}

function keyIn(file: string): readonly KnownKey[] | { readonly problem: string } {
  const text = readText(file);
  if (text === undefined) return { problem: say.unreadable(file) };
  const reading = readOrganisationKey(text);
  if (reading.kind === 'read') return [{ ...reading.key, from: 'given' }];
  return { problem: reading.reason === 'private' ? say.verify.privateKey(file) : say.verify.badKey(file) };
}

function coursesKeys(root: string): readonly KnownKey[] {
  const text = readText(join(root, 'content/certificate-keys.yaml'));
  if (text === undefined) return [];
  return certificateKeysSchema.parse(parse(text)).keys.map((key) => ({ ...key, from: 'course' }));
}

function courseId(root: string): string {
  return courseSchema.parse(parse(readFileSync(join(root, 'content/course.yaml'), 'utf8'))).id;
}

function told(outcome: CheckOutcome): string {
  const { verify: check, sheet } = words;
  const head = `${check.verdicts[outcome.kind].title}。${verdictTold(outcome, check)}`;
  if (!('signer' in outcome)) return head;
  const rows = 'certificate' in outcome ? certificateRows(outcome.certificate, check, sheet) : [];
  return [
    head,
    ...rows.map(([name, value]) => say.verify.row(name, value)),
    say.verify.kid(outcome.signer.kid),
    ...('certificate' in outcome ? [check.from[outcome.signer.from], sheet.signedMeans] : []),
  ].join('\n');
}
