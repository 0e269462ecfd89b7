// Tabs hear each other, strangers on the channel are ignored, and without BroadcastChannel all is quiet.
import { afterEach, expect, test, vi } from 'vitest';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import { joinChannel } from '../../../src/stores/record-channel.ts';
import { eventWith } from '../core/record/event-samples.ts';

afterEach(() => vi.unstubAllGlobals());

test('an event reaches the other tab; anything else does not', async () => {
  const heard: StoredEvent[] = [];
  const one = joinChannel('huikuan:test', () => {});
  const two = joinChannel('huikuan:test', (event) => heard.push(event));
  const stranger = new BroadcastChannel('huikuan:test');
  stranger.postMessage({ id: 'x' });
  one.tell(eventWith({}));
  await vi.waitFor(() => expect(heard).toEqual([eventWith({})]));
  stranger.close();
  one.close();
  two.close();
});

test('works where there is no BroadcastChannel', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = joinChannel('huikuan:test', () => {});
  expect(() => channel.tell(eventWith({}))).not.toThrow();
  channel.close();
});
