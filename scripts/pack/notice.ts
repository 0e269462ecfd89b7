// Writes NOTICE.txt: under which terms each part of a packed course stands, with the full texts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/job.ts';
import { packedPackages, readManifest } from './packed-packages.ts';

const RULE = '='.repeat(78);

export function notice(nodeVersion: string): string {
  return [
    'huikuan: code under the MIT License (LICENSE), course content under LICENSE-content.md.',
    `runtime/: Node.js ${nodeVersion}, under the terms in runtime/LICENSE.`,
    'The pages and the server contain code of these packages:',
    '',
    ...packedPackages().map(entryOf),
  ].join('\n');
}

function entryOf(name: string): string {
  const { version, license, homepage } = readManifest(name);
  const head = `${name} ${String(version)}, ${String(license)}`;
  const source = typeof homepage === 'string' ? `\n${homepage}` : '';
  return `${RULE}\n${head}${source}\n\n${textsOf(name)}\n`;
}

/** @throws Error for a package without a licence text: such a package can't be handed on */
function textsOf(name: string): string {
  const folder = join(projectRoot, 'node_modules', name);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:[.-].*)?$/i.test(file));
  if (files.length === 0) throw new Error(`package ${name} brings no licence text`);
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
