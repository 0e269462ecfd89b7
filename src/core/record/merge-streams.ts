// Merges the events of several devices, each in order, into the one order of the record, a batch at a time.
import type { StoredEvent } from '../../schema/words/event.ts';
import { compareEvents } from './compare-events.ts';

type Source = {
  readonly stream: AsyncIterator<readonly StoredEvent[]>;
  batch: readonly StoredEvent[];
  at: number;
};

/**
 * @param streams each in the order of compareEvents, no event in two of them
 * @returns batches in that order; as many events lie in memory as one batch of each stream has
 */
export async function* mergeStreams(
  streams: readonly AsyncIterator<readonly StoredEvent[]>[],
): AsyncGenerator<readonly StoredEvent[]> {
  const sources: Source[] = [];
  for (const stream of streams) {
    const source: Source = { stream, batch: [], at: 0 };
    if (await fill(source)) sources.push(source);
  }
  while (sources.length > 0) {
    const out: StoredEvent[] = [];
    let used: Source | undefined;
    // Until one batch is used up nothing has to be waited for.
    while (!used) {
      const source = sources.reduce((first, other) => (isBefore(other, first) ? other : first));
      const event = source.batch[source.at];
      if (event) out.push(event);
      source.at += 1;
      if (source.at >= source.batch.length) used = source;
    }
    yield out;
    if (!(await fill(used))) sources.splice(sources.indexOf(used), 1);
  }
}

/** Gets the next batch that has something in it; false at the end of the stream. */
async function fill(source: Source): Promise<boolean> {
  for (;;) {
    const next = await source.stream.next();
    if (next.done) return false;
    source.batch = next.value;
    source.at = 0;
    if (next.value.length > 0) return true;
  }
}

function isBefore(a: Source, b: Source): boolean {
  const [first, second] = [a.batch[a.at], b.batch[b.at]];
  return first !== undefined && second !== undefined && compareEvents(first, second) < 0;
}
