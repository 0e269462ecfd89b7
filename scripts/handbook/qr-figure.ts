// A QR code as a drawing: one path of squares, black on white, with its quiet margin.
import encodeQr from 'qr';
import { escapeHtml } from './escape-html.ts';

/** Light modules around the code, as the standard wants them. */
const MARGIN = 4;

/** @param caption what is found at the address */
export function qrFigure(address: string, caption: string): string {
  const rows = encodeQr(address, 'raw', { ecc: 'medium', border: MARGIN });
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const size = rows.length;
  const drawing = `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(address)}" shape-rendering="crispEdges"><path d="${squares.join('')}"></path></svg>`;
  return `<a class="qr" href="${escapeHtml(address)}">${drawing}<small>${escapeHtml(caption)}</small></a>`;
}
