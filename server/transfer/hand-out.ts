// Gives an item away as a stream: it counts as picked up when all of it has left, and waits on when the connection broke.
import type { Outgoing } from './relay.ts';

export function handOut({ chunks, size, isSealed, done, putBack }: Outgoing): Response {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks[next];
      next += 1;
      if (chunk) return controller.enqueue(chunk);
      controller.close();
      done();
    },
    cancel: putBack,
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'transfer-sealed': isSealed ? '1' : '0',
    },
  });
}
