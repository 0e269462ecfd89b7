// Writes README.html of a packed course: one page in Chinese that opens by itself, screen or paper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPage } from '../../src/i18n/zh-CN/pack.ts';
import { projectRoot } from '../build/job.ts';
import { escapeHtml } from '../handbook/escape-html.ts';
import { firewallPicture } from './firewall-picture.ts';
import { PLATFORMS, type PlatformName } from './platforms.ts';
import { STARTERS } from './start-files.ts';

const SHEETS = ['tokens', 'pack-readme'];

export function readmeHtml(platform: PlatformName): string {
  const { system, runtimeVersion } = PLATFORMS[platform];
  const { own, network } = STARTERS[system];
  const styles = SHEETS.map((name) => readFileSync(join(projectRoot, 'src/styles', `${name}.css`), 'utf8'));
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(packPage.title)}</title>`,
    `<style>${styles.join('\n').replaceAll('\r\n', '\n')}</style>`,
    '<main>',
    `<h1>${escapeHtml(packPage.title)}</h1>`,
    paragraph(packPage.lead, 'lead'),
    part(packPage.open, [list(packPage.opening[system](own), 'ol'), list(packPage.firstTime[system])]),
    part(packPage.firewall, [
      paragraph(packPage.whenAsked(own, network)),
      paragraph(packPage.promptIs[system]),
      system === 'linux' ? '' : `<figure>${firewallPicture(system)}${caption()}</figure>`,
      list([...packPage.answers[system], packPage.stillClosed]),
    ]),
    part(packPage.offline, [list([packPage.offlineWorks, packPage.offlinePhones])]),
    part(packPage.stop, [list([packPage.stopHow(own, network), packPage.stopRecord])]),
    part(packPage.trouble, [list(packPage.troubles)]),
    paragraph(packPage.secret, 'secret'),
    paragraph(packPage.made(courseVersion(), platform, runtimeVersion), 'made'),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}

function part(heading: string, blocks: readonly string[]): string {
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${blocks.filter((block) => block !== '').join('\n')}\n</section>`;
}

function paragraph(words: string, name?: string): string {
  return `<p${name === undefined ? '' : ` class="${name}"`}>${escapeHtml(words)}</p>`;
}

function list(items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string {
  return `<${tag}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
}

function caption(): string {
  return `<figcaption>${escapeHtml(packPage.picture.caption)}</figcaption>`;
}

function courseVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw new Error('package.json has no version');
  return String(manifest.version);
}
