// Puts an app on a port and takes it off again in good order.
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export type Listening = {
  readonly port: number;
  /** Ends open connections after a short grace. */
  readonly close: () => Promise<void>;
};

const graceMs = 1500;

/** @param host 'localhost' listens on both loopback addresses, since browsers try either first */
export async function listen(
  app: Hono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  const servers: ServerType[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let actualPort = port;
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
      actualPort = await bind(server, actualPort, address);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 is fine as long as IPv4 listens.
      if (address === '::1' && (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT'))) continue;
      await close();
      throw error;
    }
  }
  return { port: actualPort, close };
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function bind(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
