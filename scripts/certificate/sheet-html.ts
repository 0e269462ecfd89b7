// Writes the sheet of a certificate as one HTML file that prints on one page of A4, with the styles of the course in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  certificateSheet,
  type SheetContent,
  type SheetElement,
  type SheetNode,
} from '../../src/core/certificate/sheet.ts';
import { certificate } from '../../src/i18n/zh-CN/certificate.ts';
import { projectRoot } from '../lib/project-copy.ts';

const STYLES = ['tokens', 'base', 'print', 'certificate-sheet'];

/** @param code the QR code as SVG; everything else is escaped */
export function sheetHtml(content: SheetContent, code: string): string {
  const styles = STYLES.map((name) => readFileSync(join(projectRoot, `src/styles/${name}.css`), 'utf8'));
  const { label } = certificate.sheet;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${content.name} ${label}`)}</title>`,
    `<style>\n${styles.join('\n')}</style>`,
    '</head>',
    '<body class="sheet-page">',
    written(certificateSheet(content, certificate.sheet), code),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function written(node: SheetNode, code: string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, name } = node;
  const opening = name === '' ? tag : `${tag} class="${name}"`;
  return `<${opening}>${inside(node, code)}</${tag}>`;
}

function inside({ name, children }: SheetElement, code: string): string {
  return name === 'sheet-code' ? code : children.map((child) => written(child, code)).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
