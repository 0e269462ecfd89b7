// The one place that makes QR codes.
import encodeQR from 'qr';
import { QR_GRAINS, type QrGrain } from '../core/transfer/qr-plan.ts';

/** Rows of modules, true where it is dark, with the quiet margin that belongs to a code. */
export function qrModules(text: string, grain: QrGrain): readonly (readonly boolean[])[] {
  const { version } = QR_GRAINS[grain];
  return encodeQR(text, 'raw', { version, ecc: 'low', encoding: 'alphanumeric', border: 4 });
}

/** The same of a short line, as few rows as it needs, with a quarter of it redundant: it is photographed from a screen. */
export function qrOfLine(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'quartile', encoding: 'alphanumeric', border: 4 });
}
