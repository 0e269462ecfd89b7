// What can be asked of `npm run pack` and of a packed course, and what is said to anything else.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/build/job.ts';
import { packOptions } from '../../../scripts/pack/options.ts';
import { PLATFORMS } from '../../../scripts/pack/platforms.ts';
import { browserCommand } from '../../../server/packed/open-browser.ts';
import { packedOptions } from '../../../server/packed/packed-options.ts';

test('a platform of the table, into the folder packs/, zipped when asked', () => {
  expect(packOptions(['--platform', 'win-x64'])).toEqual({
    platform: 'win-x64',
    isZipped: false,
    out: join(projectRoot, 'packs'),
  });
  expect(packOptions(['--platform', 'darwin-arm64', '--zip'])).toMatchObject({ isZipped: true });
});

test('an unknown platform is answered with the list of known ones', () => {
  const said = JSON.stringify(packOptions(['--platform', 'toString']));
  for (const name of Object.keys(PLATFORMS)) expect(said).toContain(name);
  expect(JSON.stringify(packOptions(['--fast']))).toContain('--platform');
});

test('a packed course is for its own machine unless it is told otherwise', () => {
  expect(packedOptions([])).toEqual({ isForNetwork: false, port: 4321, opensBrowser: true });
  expect(packedOptions(['--lan', '--no-open', '--port', '80'])).toEqual({
    isForNetwork: true,
    port: 80,
    opensBrowser: false,
  });
  for (const args of [['--port', '0'], ['--port', '65536'], ['--port', 'x'], ['--what'], ['x']])
    expect(packedOptions(args)).toHaveProperty('problem', expect.stringContaining('--port'));
});

test('the browser is opened by what each system has, by full path where one is known', () => {
  const url = 'http://localhost:4321/trainer/';
  expect(browserCommand(url, 'win32', { ComSpec: 'C:\\Windows\\System32\\cmd.exe' })).toEqual({
    file: 'C:\\Windows\\System32\\cmd.exe',
    args: ['/d', '/c', 'start', '""', url],
  });
  expect(browserCommand(url, 'darwin', {}).file).toBe('/usr/bin/open');
  expect(browserCommand(url, 'linux', {}).file).toBe('xdg-open');
});
