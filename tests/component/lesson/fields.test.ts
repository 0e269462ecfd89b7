// Worksheet fields before the record opens: what was typed is kept, what a browser put back is not.
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { fakeStore } from '../notices/fake-store.ts';

const store = fakeStore();
const recorded: unknown[] = [];
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  record: async (_type: string, _ref: unknown, body: unknown) => {
    recorded.push(body);
    return { saved: true };
  },
}));
const { followFields } = await import('../../../src/components/lesson/fields.ts');
// The script of the page's head: it listens from the first moment on.
const HEAD_SCRIPT: string = '../../../public/theme.js';
await import(HEAD_SCRIPT);

const stored = (value: string) => ({ f1: { value, at: 1, hlc: 'h' } });
const field = () => document.querySelector('textarea') ?? expect.fail('no field');

function typeIn(value: string): void {
  field().value = value;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  recorded.length = 0;
  store.setState({ progress: NO_PROGRESS });
  document.body.innerHTML =
    '<div data-block="b1"><textarea data-field="f1"></textarea><p data-form-state></p></div>';
});

test.each([
  ['nothing', NO_PROGRESS, ''],
  ['his own words', { ...NO_PROGRESS, fields: { b1: stored('his') } }, 'his'],
])('what a browser put back gives way to what is recorded: %s', (_, progress, shown) => {
  store.setState({ progress });
  field().value = 'hers';
  followFields('l1', { id: 'l1', hash: 'h' });
  expect(field().value).toBe(shown);
  expect(recorded).toEqual([]);
});

test('what was typed stays and is recorded, also over what was there', () => {
  store.setState({ progress: { ...NO_PROGRESS, fields: { b1: stored('before') } } });
  typeIn('now');
  followFields('l1', { id: 'l1', hash: 'h' });
  expect(field().value).toBe('now');
  expect(recorded).toEqual([{ lesson: 'l1', block: 'b1', field: 'f1', value: 'now' }]);
});

test('what was typed and taken back shows what is recorded', () => {
  store.setState({ progress: { ...NO_PROGRESS, fields: { b1: stored('before') } } });
  typeIn('now');
  typeIn('');
  followFields('l1', { id: 'l1', hash: 'h' });
  expect(field().value).toBe('before');
  expect(recorded).toEqual([]);
});
