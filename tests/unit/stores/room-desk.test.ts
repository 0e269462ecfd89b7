// The trainer's games: what can't be opened is listed with its reason, the rest come in, and nothing stays after clearing.
import { expect, test } from 'vitest';
import { writeRunFile } from '../../../src/core/roleplay/share/run-file.ts';
import { type AnalysisAnswer, createAnswerer } from '../../../src/stores/analysis-answer.ts';
import { createRunOpener } from '../../../src/stores/opened-run.ts';
import { createRoomDesk } from '../../../src/stores/room-desk.ts';
import { sharedRun } from '../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const scenario = tinyScenario('steady');
const answer = createAnswerer();
const opener = createRunOpener({
  course: 'huikuan',
  load: () => Promise.reject(new Error('a file brings its scenario along')),
  record: () => {
    throw new Error('no record is asked');
  },
});
const file = (name: string, text: string) => new File([text], name);
const good = (seed: number) => file(`${seed}.json`, writeRunFile(sharedRun(scenario, seed)));
const analysed = async (request: Parameters<typeof answer>[0]): Promise<AnalysisAnswer> => answer(request);
const desk = (analyse = analysed) => createRoomDesk({ open: opener.byFile, analyse });

test('good files come in, in their order; bad ones are listed by name with the reason', async () => {
  const { store, add } = desk();
  const whole = writeRunFile(sharedRun(scenario, 2));
  await add([
    good(1),
    file('cut.json', whole.slice(0, 400)),
    file('photo.json', '\u0089PNG'),
    file('altered.json', whole.replace('老周', '小周')),
    good(3),
    good(1),
  ]);
  const { games, refused, waiting } = store.getState();
  expect(games.map(({ id }) => id)).toEqual(['run1', 'run3']);
  expect(refused).toEqual([
    { file: 'cut.json', reason: 'truncated' },
    { file: 'photo.json', reason: 'foreign' },
    { file: 'altered.json', reason: 'damaged' },
    { file: '1.json', reason: 'twice' },
  ]);
  expect(waiting).toBe(0);
});

test('a game that can’t be counted stays out, and no other', async () => {
  let asked = 0;
  const { store, add } = desk(async (request) => {
    asked += 1;
    return asked === 1 ? { ok: false, reason: 'endless' } : answer(request);
  });
  await add([good(1), good(2)]);
  expect(store.getState().games.map(({ id }) => id)).toEqual(['run2']);
  expect(store.getState().refused).toEqual([{ file: '1.json', reason: 'uncounted' }]);
});

test('what was under way when the room was emptied does not come in', async () => {
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  const { store, add, clear } = desk(async (request) => {
    await held;
    return answer(request);
  });
  const adding = add([good(1), good(2)]);
  clear();
  release();
  await adding;
  expect(store.getState()).toEqual({ games: [], refused: [], waiting: 0 });
});

test('a game can be taken away', async () => {
  const { store, add, remove } = desk();
  await add([good(1), good(2)]);
  remove('run1');
  expect(store.getState().games.map(({ id }) => id)).toEqual(['run2']);
});

test('the same game chosen twice in a row comes in once, also while the first is still under way', async () => {
  const { store, add } = desk();
  await Promise.all([add([good(1)]), add([good(1), good(2)])]);
  expect(store.getState().games.map(({ id }) => id)).toEqual(['run1', 'run2']);
  expect(store.getState().refused).toEqual([{ file: '1.json', reason: 'twice' }]);
  expect(store.getState().waiting).toBe(0);
});

test('a count that breaks off keeps its game out, and the files after it are looked at', async () => {
  let asked = 0;
  const { store, add } = desk((request) => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no memory')) : analysed(request);
  });
  await add([good(1), good(2)]);
  expect(store.getState().games.map(({ id }) => id)).toEqual(['run2']);
  expect(store.getState().refused).toEqual([{ file: '1.json', reason: 'uncounted' }]);
  expect(store.getState().waiting).toBe(0);
});
