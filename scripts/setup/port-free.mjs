// Tries a port before the long work starts.
import { createServer } from 'node:net';

/** @returns {Promise<boolean>} false only when another program holds the port */
export async function isPortFree(port, host) {
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (const one of hosts) {
    if ((await tryListen(port, one)) === 'EADDRINUSE') return false;
  }
  return true;
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? error.code : 'error'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')));
  });
}
