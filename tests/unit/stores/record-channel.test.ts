// Tabs hear each other, strangers on the channel are ignored, and without BroadcastChannel all is quiet.
import { afterEach, expect, test, vi } from 'vitest';
import { joinChannel, type RecordNews } from '../../../src/stores/record-channel.ts';
import { eventWith } from '../core/record/event-samples.ts';

afterEach(() => vi.unstubAllGlobals());

test('news reach the other tab; anything else does not', async () => {
  const heard: RecordNews[] = [];
  const one = joinChannel('huikuan:test', () => {});
  const two = joinChannel('huikuan:test', (news) => heard.push(news));
  const stranger = new BroadcastChannel('huikuan:test');
  for (const message of [
    { id: 'x' },
    { kind: 'kept' },
    { kind: 'kept', event: { id: 'x' } },
    null,
    'changed',
  ])
    stranger.postMessage(message);
  const news: readonly RecordNews[] = [
    { kind: 'kept', event: eventWith({}) },
    { kind: 'changed' },
    { kind: 'switched' },
  ];
  for (const item of news) one.tell(item);
  await vi.waitFor(() => expect(heard).toEqual(news));
  stranger.close();
  one.close();
  two.close();
});

test('works where there is no BroadcastChannel', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = joinChannel('huikuan:test', () => {});
  expect(() => channel.tell({ kind: 'changed' })).not.toThrow();
  channel.close();
});
