// The record on its way between two devices: the sessions of the panel, over the real backup, server and browser.
import { importBackup, makeBackup, noteBackup, openBackup } from './backup.ts';
import { pageFacts } from './transfer-facts.ts';
import { createReceiveSession } from './transfer-receive.ts';
import { createRelayClient, type RelayClient } from './transfer-relay.ts';
import { createSendSession } from './transfer-send.ts';

let client: RelayClient | undefined;

/** Made at the first use: the module is also loaded where there is no page. */
function relayOf(): RelayClient {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  client ??= createRelayClient({
    fetch: (url, init) => fetch(url, init),
    base,
    course,
    isHttps: location.protocol === 'https:',
    // Missing outside secure contexts, whatever the types say.
    subtle: crypto.subtle as SubtleCrypto | undefined,
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  return client;
}

const relay: RelayClient = {
  probe: () => relayOf().probe(),
  leave: (file, signal) => relayOf().leave(file, signal),
  take: (code, signal) => relayOf().take(code, signal),
  state: (id, signal) => relayOf().state(id, signal),
  drop: (id) => relayOf().drop(id),
};
const facts = () => pageFacts(relay.probe);

export const sending = createSendSession({
  pack: () => makeBackup({}),
  facts,
  relay,
  note: (way, { file, events, covered }) => void noteBackup(way, file, events, covered),
  now: () => Date.now(),
  wait: (delayMs, signal) =>
    new Promise((done) => {
      const timer = setTimeout(done, delayMs);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    }),
});

export const receiving = createReceiveSession({
  facts,
  relay,
  open: (file, signal) => openBackup(file, undefined, undefined, signal),
  take: importBackup,
});
