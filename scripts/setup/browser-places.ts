// Lists where a Chromium or Chrome usually lies on each system, the wish of CHROMIUM_PATH first.
import { delimiter, posix, win32 } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Candidate paths, best first; whether they exist is for the caller to see. */
export function browserPlaces(platform: NodeJS.Platform, env: Env): readonly string[] {
  const wish = env['CHROMIUM_PATH'];
  return [...(wish ? [wish] : []), ...usual(platform, env)];
}

function usual(platform: NodeJS.Platform, env: Env): readonly string[] {
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) =>
      names.map((name) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const ways = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return ways.flatMap((way) => roots.map((root) => win32.join(root, ...way)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const unique = [...new Set(folders.filter((folder) => folder.startsWith('/')))];
  return [
    ...names.flatMap((name) => unique.map((folder) => posix.join(folder, name))),
    '/opt/google/chrome/chrome',
  ];
}
