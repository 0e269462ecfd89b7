// Says under which addresses the course now stands, here and in the same network.
import { lanAddresses } from './addresses.ts';
import { messages } from './messages.ts';

type Place = { readonly port: number; readonly host: string; readonly token: string };

/** One line for each address, as people type it. */
export function greeting({ port, host, token }: Place): readonly string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = isEverywhere || host === 'localhost' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const isLocal = own === 'localhost' || own === '127.0.0.1' || own === '[::1]';
  return [
    messages.learnerAt(`http://${own}:${port}/`),
    messages.trainerAt(`http://${own}:${port}/trainer/${isLocal ? '' : `?token=${token}`}`),
    ...(isEverywhere ? lanAddresses() : []).flatMap((address) => [
      messages.otherMachines,
      `  ${messages.learnerAt(`http://${address}:${port}/`)}`,
      `  ${messages.trainerAt(`http://${address}:${port}/trainer/?token=${token}`)}`,
    ]),
  ];
}
