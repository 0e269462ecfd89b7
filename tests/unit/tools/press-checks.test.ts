// A button that the server drew is found unless it waits for the script; what keeps its value may be used at once.
import { expect, test } from 'vitest';
import { pressChecks, pressedTooEarly } from '../../../scripts/built/press-checks.ts';

const island = (inside: string, ssr = 'ssr') =>
  `<main><astro-island component-url="/a.js" ${ssr}>${inside}</astro-island></main>`;

test.each([
  ['a button', '<p><button type="button">下载</button></p>', ['button of /a.js']],
  ['a choice', '<select><option>一</option></select>', ['select of /a.js']],
  ['a box, a number, a date', '<input type="checkbox"><input type="number"><input type="date">', 3],
  [
    'a button behind a waiting group',
    '<fieldset disabled><input type="radio"></fieldset><button>去</button>',
    1,
  ],
])('%s is found', (_, inside, found) => {
  const early = pressedTooEarly(island(inside));
  if (typeof found === 'number') expect(early).toHaveLength(found);
  else expect(early).toEqual(found);
});

test.each([
  ['a button that waits', '<button disabled>下载</button>'],
  [
    'a field for text, a password, a file',
    '<input><input type="password"><input type="file"><textarea></textarea>',
  ],
  ['what opens without a script', '<details><summary>打开</summary></details><a href="/x">去</a>'],
  [
    'a group that waits',
    '<fieldset disabled><label><input type="radio"></label><button>去</button></fieldset>',
  ],
])('%s is not', (_, inside) => {
  expect(pressedTooEarly(island(inside))).toEqual([]);
});

test('an island that is drawn by its script, and a page without islands, have nothing to lose', () => {
  expect(pressedTooEarly(island('<button>去</button>', ''))).toEqual([]);
  expect(pressedTooEarly('<form><button>去</button></form>')).toEqual([]);
});

test('each page of a site is asked', () => {
  const files = new Map([
    ['a/index.html', Buffer.from(island('<button>去</button>'))],
    ['b/index.html', Buffer.from('<p>好</p>')],
    ['c.js', Buffer.from('')],
  ]);
  expect(pressChecks({ base: '/', files }).map(({ isOk, detail }) => [isOk, detail])).toEqual([
    [false, 'button of /a.js'],
    [true, ''],
  ]);
});
