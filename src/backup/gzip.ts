// Compressing and decompressing as a step in a chain of byte sequences, with the browser's own streams.
import { BackupError } from './backup-error.ts';
import type { Bytes } from './format.ts';

/** So much goes in at a time: what a piece swells to when it is unpacked, at most a thousandfold, still fits in memory. */
const PIECE = 16_384;

export function gzip(source: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  return through(new CompressionStream('gzip'), source);
}

/** Throws BackupError('damaged') for what is not gzip, is cut off, or has something behind it. */
export async function* gunzip(source: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield* through(new DecompressionStream('gzip'), source);
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('damaged');
  }
}

type ByteTransform = {
  readonly readable: ReadableStream<Bytes>;
  readonly writable: WritableStream<BufferSource>;
};

async function* through({ readable, writable }: ByteTransform, source: AsyncIterable<Bytes>) {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  // The errors of the stream itself are heard at the reader.
  writer.closed.catch(() => {});
  reader.closed.catch(() => {});
  const fed = feed(source, writer);
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    isOver = true;
  } catch (error) {
    isOver = true;
    // Where the source failed, that is the reason; the stream only says that it was broken off.
    throw (await fed) ?? error;
  } finally {
    if (!isOver) {
      await reader.cancel().catch(() => {});
      await fed;
    }
  }
}

/** Resolves to the error of the source, if it was the source that failed. */
async function feed(
  source: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<unknown> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      for (let at = 0; at < next.value.length; at += PIECE) {
        if (!(await accepts(writer, next.value.subarray(at, at + PIECE)))) {
          await iterator.return?.();
          return undefined;
        }
      }
    }
  } catch (error) {
    await writer.abort(error).catch(() => {});
    return error;
  }
  await writer.close().catch(() => {});
  return undefined;
}

async function accepts(writer: WritableStreamDefaultWriter<BufferSource>, piece: Bytes): Promise<boolean> {
  try {
    await writer.ready;
    await writer.write(piece);
    return true;
  } catch {
    return false;
  }
}
