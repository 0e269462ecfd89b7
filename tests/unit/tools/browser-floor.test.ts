// The floor itself: versions, the same as the build's, and what is allowed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ALLOWED_IN_PAGES,
  ALLOWED_IN_SCRIPTS,
  ALLOWED_IN_SOURCE,
  ALLOWED_IN_STYLES,
} from '../../../scripts/floor-lint/allowed.ts';
import { compatAt } from '../../../scripts/floor-lint/compat-data.ts';
import { judge } from '../../../scripts/floor-lint/finding.ts';
import { FLOOR, FLOOR_BROWSERS, lackedBy } from '../../../scripts/floor-lint/floor.ts';

const data = (path: string) => compatAt(path.split('.'))?.compat;

describe('what the floor lacks', () => {
  test('the floor is what the build is made for', () => {
    const config = readFileSync(new URL('../../../astro.config.ts', import.meta.url), 'utf8');
    expect(config).toContain(`'chrome${FLOOR.chrome}'`);
    expect(config).toContain(`'safari${FLOOR.safari}'`);
    expect(FLOOR_BROWSERS).toContain(`safari ${FLOOR.safari}`);
    expect(FLOOR_BROWSERS).toContain(`chrome ${FLOOR.chrome}`);
  });

  test.each([
    ['javascript.builtins.Array.findLast', undefined],
    [
      'javascript.builtins.Array.toSorted',
      /^chrome from 110, chrome_android from 110, webview_android from 110$/,
    ],
    ['api.CompressionStream', undefined],
    ['api.StorageManager.estimate', /^safari from 17, safari_ios from 17$/],
    ['css.selectors.has', undefined],
    ['css.types.color.light-dark', /chrome from 123.*safari from 17\.5/],
    ['no.such.thing', undefined],
  ])('%s', (path, lacking) => {
    if (lacking === undefined) expect(lackedBy(data(path))).toBeUndefined();
    else expect(lackedBy(data(path))).toMatch(lacking);
  });

  const support = (safari: object | readonly object[]) =>
    lackedBy({ support: { safari } } as unknown as Parameters<typeof lackedBy>[0]);

  test('the very version counts as having it, the next one does not', () => {
    expect(support({ version_added: '16.4' })).toBeUndefined();
    expect(support({ version_added: '≤9' })).toBeUndefined();
    expect(support({ version_added: '16.5' })).toBe('safari from 16.5');
    expect(support({ version_added: 'preview' })).toBe('safari from preview');
    expect(support({ version_added: false })).toBe('safari never');
  });

  test('behind a flag, under another name or gone again is not there', () => {
    expect(support({ version_added: '10', flags: [{}] })).toBe('safari never');
    expect(support({ version_added: '10', prefix: '-webkit-' })).toMatch(/^safari/);
    expect(support({ version_added: '10', version_removed: '12' })).toMatch(/^safari/);
    expect(support([{ version_added: '18' }, { version_added: '10', prefix: 'x' }])).toMatch(/^safari/);
    expect(support([{ version_added: '18' }, { version_added: '10' }])).toBeUndefined();
  });
});

describe('what is allowed', () => {
  const finding = { file: 'src/a.ts', line: 1, feature: 'x', detail: '' };
  const allowance = { feature: 'x', where: /^src\/a\.ts$/, why: 'asked for first' };

  test('the same feature in the same place, nothing else', () => {
    expect(judge([finding], [allowance])).toMatchObject({ findings: [], allowed: [finding], idle: [] });
    expect(judge([{ ...finding, file: 'src/b.ts' }], [allowance]).findings).toHaveLength(1);
    expect(judge([{ ...finding, feature: 'y' }], [allowance]).findings).toHaveLength(1);
  });

  test('an allowance that nothing needs is told', () => {
    expect(judge([], [allowance]).idle).toEqual([allowance]);
  });

  test('every allowance says why', () => {
    const all = [...ALLOWED_IN_SOURCE, ...ALLOWED_IN_STYLES, ...ALLOWED_IN_PAGES, ...ALLOWED_IN_SCRIPTS];
    for (const { feature, why } of all) expect(why.length, feature).toBeGreaterThan(15);
  });
});
