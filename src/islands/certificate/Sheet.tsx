// Draws the sheet of a certificate.
import { createElement, type ReactElement } from 'react';
import { certificateSheet, type SheetContent, type SheetElement } from '../../core/certificate/sheet.ts';
import { certificate } from '../../i18n/zh-CN/certificate.ts';

export function Sheet(content: SheetContent) {
  return drawn(certificateSheet(content, certificate.sheet), 0);
}

function drawn({ tag, name, children }: SheetElement, key: number): ReactElement {
  return createElement(
    tag,
    { key, className: name || undefined },
    children.map((child, index) => (typeof child === 'string' ? child : drawn(child, index))),
  );
}
