// The pictures in docs/pictures/ show every case and client type as it is.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { drawPicture } from '../../scripts/draw/pictures.ts';

const root = join(import.meta.dirname, '../..');
const idsIn = (folder: string) =>
  globSync('*.yaml', { cwd: join(root, folder) }).map((file) => basename(file, '.yaml').replace(/^\d-/, ''));

test.each([
  ...idsIn('content/cases').map((id) => ['case', id] as const),
  ...idsIn('content/clients').map((id) => ['client', id] as const),
])('the picture of %s %s is what `npm run draw:…` draws now', (subject, id) => {
  const picture = drawPicture(root, subject, id);
  if (picture.kind === 'refused') return expect.fail(picture.message);
  const file = join(root, picture.path);
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(now === picture.svg, `npm run draw:${subject} -- ${id}`).toBe(true);
});

test('no picture is left of a case or client type that has gone', () => {
  const names = globSync('{case,client}-*.svg', { cwd: join(root, 'docs/pictures') });
  const wanted = [
    ...idsIn('content/cases').map((id) => `case-${id}.svg`),
    ...idsIn('content/clients').map((id) => `client-${id}.svg`),
  ];
  expect(names.toSorted()).toEqual(wanted.toSorted());
});
