// Another site that shows the course in a frame, as a learning platform does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves one page with a frame on `src` from another origin until disposed. From `localhost` (another port) the frame is
 * of the same site and may keep things; from `127.0.0.1` it is a third party, which private windows let keep nothing.
 */
export async function serveFrame(
  src: string,
  host: 'localhost' | '127.0.0.1',
): Promise<{ readonly url: string } & AsyncDisposable> {
  const html = `<!doctype html><html lang="zh-CN"><title>LMS</title><link rel="icon" href="data:,"><iframe title="course" src="${src}" width="1200" height="800"></iframe></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
