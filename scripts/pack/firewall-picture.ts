// Draws what a firewall asks and which button does what: our own drawing, like no system's window in particular.
import { packPage } from '../../src/i18n/zh-CN/pack.ts';
import { escapeHtml } from '../handbook/escape-html.ts';

type Asking = 'windows' | 'mac';

const PROGRAMS: Readonly<Record<Asking, string>> = { windows: 'node.exe', mac: 'node' };
const { picture } = packPage;

const text = (x: number, y: number, words: string, name = 'words'): string =>
  `<text class="${name}" x="${x}" y="${y}">${escapeHtml(words)}</text>`;

const button = (x: number, words: string, name: string): string =>
  `<rect class="button ${name}" x="${x}" y="132" width="104" height="32" rx="3"/>` +
  `<text class="on-button ${name}" x="${x + 52}" y="153">${escapeHtml(words)}</text>`;

const arrow = (x: number, from: number, to: number): string =>
  `<path class="arrow" d="M${x} ${from}V${to}m-5 ${from > to ? 7 : -7}l5 ${from > to ? -7 : 7}l5 ${from > to ? 7 : -7}"/>`;

export function firewallPicture(system: Asking): string {
  const question = picture.question(PROGRAMS[system]);
  return [
    `<svg viewBox="0 0 460 206" role="img" aria-label="${escapeHtml(`${question} ${picture.caption}`)}">`,
    '<rect class="frame" x="1" y="1" width="458" height="174" rx="6"/>',
    '<path class="bar" d="M1 31H459"/>',
    '<path class="shield" d="M14 8l8 -3l8 3v7q0 7 -8 11q-8 -4 -8 -11z"/>',
    text(40, 21, picture.asks),
    text(20, 58, question, 'words question'),
    system === 'windows' ? boxes() : '',
    button(150, picture.allow, 'main'),
    button(300, picture.refuse[system], 'plain'),
    arrow(202, 188, 168),
    arrow(352, 188, 168),
    text(202, 202, picture.forPhones, 'hint'),
    text(352, 202, picture.forMe, 'hint'),
    '</svg>',
  ].join('');
}

/** Two kinds of networks, both ticked. */
function boxes(): string {
  const box = (y: number, words: string): string =>
    `<rect class="box" x="40" y="${y}" width="14" height="14"/>` +
    `<path class="tick" d="M42 ${y + 7}l4 4l7 -9"/>${text(62, y + 12, words)}`;
  return [
    box(74, picture.privateNetwork),
    box(100, picture.publicNetwork),
    '<path class="arrow" d="M140 76h8V112h-8M148 94H170"/>',
    text(178, 99, picture.tick, 'hint beside'),
  ].join('');
}
