// Decides whether a request comes from the very machine that serves: by its socket and by the name it used.

const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const proxyTraces = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** The Host check keeps out foreign pages whose name was pointed at this machine (DNS rebinding). */
export function isOwnMachine(remoteAddress: string | undefined, headers: Headers): boolean {
  if (!isLoopback(remoteAddress)) return false;
  if (proxyTraces.some((name) => headers.has(name))) return false;
  const host = (headers.get('host') ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  return localNames.has(host);
}

function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  return address === '::1' || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address);
}
