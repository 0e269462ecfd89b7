// Reads the body of a request, and stops as soon as it is larger than it may be.

export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limitBytes: number,
): Promise<Uint8Array | 'too-big'> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel();
      return 'too-big';
    }
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}
