// A PDF as Chinese offices make them: above, words in GBK in a font that is only named; below, a scan in JPEG 2000.
import { Buffer } from 'node:buffer';

/** “款没到账” in GBK. */
const WORDS = 'bfeec3bbb5bdd5cb';
/** 16 × 16 black pixels. */
const SCAN =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAw8HAAAAAAAPY29scgEAAAAAABAAAACTanAyY/9P/1EALwAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQAEBAAB/1wABECA/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAGwAB/5Pf+JA4EVBUr/TIj4CA/9k=';

/** One page of A4 lying. */
export function officePdf(): Buffer {
  const scan = Buffer.from(SCAN, 'base64');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font << /F 6 0 R >> /XObject << /I 5 0 R >> >> >>',
    stream('', `BT /F 90 Tf 60 450 Td <${WORDS}> Tj ET q 200 0 0 200 60 40 cm /I Do Q`),
    stream('/Type /XObject /Subtype /Image /Width 16 /Height 16 /Filter /JPXDecode', scan.toString('latin1')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /FontDescriptor 8 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [-8 -145 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 683 /StemV 91 >>',
  ]);
}

/** `bytes` as latin1. */
function stream(entries: string, bytes: string): string {
  return `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

function pdfOf(objects: readonly string[]): Buffer {
  let body = '%PDF-1.5\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}${head}${table}${end}`, 'latin1');
}
