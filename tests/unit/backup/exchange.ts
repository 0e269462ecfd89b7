// Three devices that write, export and import in any order, and the model of what each of them must then have.
import fc from 'fast-check';
import { expect } from 'vitest';
import { foldAll } from '../../../src/core/progress/fold.ts';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';
import type { BackupSession } from '../../../src/stores/backup-session.ts';

/** A browser with a record of its own. */
export type Place = {
  readonly session: BackupSession;
  readonly write: (draft: EventDraft, clockMs: number) => Promise<StoredEvent>;
  readonly events: () => Promise<readonly StoredEvent[]>;
  /** Everything that the place keeps, as text. */
  readonly state: () => Promise<string>;
};

type Step =
  | { readonly do: 'write'; readonly place: number; readonly draft: EventDraft; readonly clockMs: number }
  | { readonly do: 'export'; readonly place: number }
  | { readonly do: 'import'; readonly place: number; readonly file: number };

const place = fc.integer({ min: 0, max: 2 });
const word = fc.constantFrom('a', 'b', 'c');
const ref = { id: 'l1', hash: 'h' };
const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  word.map((lesson): EventDraft => ({ type: 'lessonOpened', ref, body: { lesson } })),
  fc
    .tuple(word, word)
    .map(([lesson, section]): EventDraft => ({ type: 'sectionRead', ref, body: { lesson, section } })),
  fc.tuple(word, word, fc.string()).map(
    ([block, field, value]): EventDraft => ({
      type: 'fieldSaved',
      ref,
      body: { lesson: 'a', block, field, value },
    }),
  ),
  fc.tuple(word, fc.integer({ min: 1, max: 3 })).map(
    ([question, attempt]): EventDraft => ({
      type: 'answerGraded',
      ref,
      body: { question, attempt, score: 1, correct: true, misconceptions: [] },
    }),
  ),
  fc.tuple(word, fc.integer({ min: 1, max: 600_000 })).map(
    ([lesson, activeMs]): EventDraft => ({
      type: 'timeSpent',
      ref,
      body: { lesson, section: '', activeMs },
    }),
  ),
);
/** Clocks differ by minutes, so that the devices' events lie between each other, and are sometimes years off. */
const clockMs = fc.oneof(
  fc.integer({ min: 1_790_000_000_000, max: 1_790_000_600_000 }),
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), place, draft, clockMs }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('export' as const), place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('import' as const), place, file: fc.nat() }) },
);

/** A random history, then a last round: for each place the files in an order of its own, some of them twice. */
export const exchange = fc.record({
  steps: fc.array(step, { maxLength: 40 }),
  rounds: fc.tuple(...[0, 1, 2].map(() => fc.array(fc.nat(), { minLength: 3, maxLength: 8 }))),
});
export type Exchange = typeof exchange extends fc.Arbitrary<infer T> ? T : never;

/** Plays it on three places and compares each with what it has written and seen. */
export async function playExchange({ steps, rounds }: Exchange, places: readonly Place[]): Promise<void> {
  const files: { readonly blob: Blob; readonly holds: ReadonlySet<string> }[] = [];
  const model = places.map(() => new Map<string, StoredEvent>());
  const texts = new Map<string, string>();
  const at = (i: number) => {
    const [one, has] = [places[i], model[i]];
    if (!one || !has) throw new Error(`no place ${i}`);
    return { one, has };
  };
  const save = async (i: number) => {
    const { one, has } = at(i);
    const made = await one.session.makeBackup({});
    if (made.ok) files.push({ blob: made.blob, holds: new Set(has.keys()) });
    else expect([made.reason, has.size]).toEqual(['empty', 0]);
  };
  const take = async (i: number, n: number) => {
    const { one, has } = at(i);
    const file = files[n % Math.max(1, files.length)];
    if (!file) return;
    const opened = await one.session.openBackup(file.blob);
    if (!opened.ok) throw new Error(`refused: ${opened.reason}`);
    const fresh = [...file.holds].filter((id) => !has.has(id));
    expect(opened.preview).toMatchObject({ events: file.holds.size, newEvents: fresh.length });
    const result = await one.session.importBackup(opened.preview, { into: 'mine' });
    expect(result).toMatchObject({ ok: true, added: fresh.length, wasCancelled: false });
    for (const id of fresh) {
      const event = model.flatMap((all) => all.get(id) ?? [])[0];
      if (event) has.set(id, event);
    }
  };
  for (const item of steps) {
    if (item.do === 'write') {
      const { one, has } = at(item.place);
      const event = await one.write(item.draft, item.clockMs);
      has.set(event.id, event);
      texts.set(event.id, JSON.stringify(event));
    } else if (item.do === 'export') await save(item.place);
    else await take(item.place, item.file);
  }
  // Union: exactly what was written here or came in a file, word for word as it was written.
  for (const [i, one] of places.entries()) {
    const events = await one.events();
    expect(events.map(({ id }) => id).sort()).toEqual([...at(i).has.keys()].sort());
    for (const event of events) expect(JSON.stringify(event)).toBe(texts.get(event.id));
  }
  for (const i of places.keys()) await save(i);
  // Commutative and idempotent: everybody sees every file, in an order of his own, some twice.
  for (const [i, order] of rounds.entries()) {
    const all = [...order, ...files.keys()];
    for (const n of all) await take(i, n);
    const before = await at(i).one.state();
    for (const n of order) await take(i, n);
    expect(await at(i).one.state()).toBe(before);
  }
  const [first, ...others] = await Promise.all(places.map((one) => one.events()));
  for (const events of others) {
    expect(events).toEqual(first);
    expect(foldAll(events)).toEqual(foldAll(first ?? []));
  }
  expect(first?.length).toBe(texts.size);
}
