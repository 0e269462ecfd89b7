// The list of everything needed offline: a page's files are all that it can ever ask for, and nothing of other pages.
import { describe, expect, it } from 'vitest';
import { areasOf, offlineList } from '../../../scripts/build/offline-list.ts';
import { isOfflineList, type OfflineList } from '../../../src/offline/offline-list.ts';

const COURSE = {
  id: 'huikuan',
  version: '1.0.0',
  modules: [
    { title: 'first', lessons: ['b', 'a'] },
    { title: 'unwritten', lessons: ['c'] },
  ],
  cases: ['debt'],
};

function site(base: string): Map<string, Buffer> {
  const files: Record<string, string> = {
    'index.html': `<title>Course｜Site</title><link rel="stylesheet" href="${base}_astro/home.1.css"><link rel="manifest" href="${base}manifest.webmanifest"><a href="${base}learn/a/">`,
    '404.html': `<title>Lost</title><img src="${base}lost.png">`,
    'learn/index.html': '<title>Map</title>',
    'learn/a/index.html': `<title>A &amp; B｜Site</title><script type="module" src="${base}_astro/lesson.2.js"></script><script src="${base}theme.js"></script><astro-island component-url="${base}_astro/Island.3.js" props="{&quot;keyUrl&quot;:[0,&quot;${base}data/keys/q-1.aaaaaaaa.json&quot;]}">`,
    'learn/b/index.html': `<title>B｜Site</title><script src="${base}theme.js"></script>`,
    'offline/index.html': '<title>Offline</title>',
    'play/index.html': '<title>Cases</title>',
    'play/debt/index.html': '<title>Debt</title>',
    'play/profile/index.html': '<title>Profile</title>',
    'play/models/debt-strong/index.html': '<title>A model</title>',
    '_astro/home.1.css': `a{background:url(${base}_astro/paper.4.png)}`,
    '_astro/paper.4.png': 'png',
    '_astro/lesson.2.js': 'import{a}from"./shared.5.js";const load=()=>import(`./late.6.js`);',
    '_astro/shared.5.js': 'export const a=1',
    '_astro/late.6.js':
      'const m=["_astro/late.7.css","_astro/never-built.js"];export default()=>import("./later.8.js")',
    '_astro/late.7.css': 'b{}',
    '_astro/later.8.js': '1',
    '_astro/Island.3.js': 'import"./shared.5.js"',
    '_astro/orphan.9.js': '1',
    'data/keys/q-1.aaaaaaaa.json': '{"see":"data/keys/q-2.bbbbbbbb.json"}',
    'data/keys/q-2.bbbbbbbb.json': '{}',
    'manifest.webmanifest': `{"icons":[{"src":"${base}icon.svg"}]}`,
    'icon.svg': '<svg/>',
    'theme.js': '1',
    'lost.png': 'png',
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

function filesOfRoute(list: OfflineList, path: string): readonly string[] {
  const route = list.routes.find((one) => one.path === path);
  return (route?.files ?? []).map((position) => list.files[position]?.path ?? '?').toSorted();
}

describe.each(['/', '/a/b/'])('offlineList at %s', (base) => {
  const list = offlineList(site(base), base, COURSE);

  it('can be read by the pages', () => {
    expect(isOfflineList(JSON.parse(JSON.stringify(list)), 'huikuan')).toBe(true);
  });

  it('follows static imports, lazy ones, their style sheets and the keys in island props', () => {
    expect(filesOfRoute(list, 'learn/a/')).toEqual(
      [
        'learn/a/',
        'theme.js',
        '_astro/lesson.2.js',
        '_astro/shared.5.js',
        '_astro/late.6.js',
        '_astro/late.7.css',
        '_astro/later.8.js',
        '_astro/Island.3.js',
        'data/keys/q-1.aaaaaaaa.json',
      ].toSorted(),
    );
  });

  it('follows styles and the manifest, and links to other pages are no part of a page', () => {
    expect(filesOfRoute(list, '')).toEqual(
      ['', '_astro/home.1.css', '_astro/paper.4.png', 'manifest.webmanifest', 'icon.svg'].toSorted(),
    );
  });

  it('lists no file that no page needs, and no page that is only an error', () => {
    const paths = list.files.map(({ path }) => path);
    expect(paths).not.toContain('_astro/orphan.9.js');
    expect(paths).not.toContain('data/keys/q-2.bbbbbbbb.json');
    expect(paths).not.toContain('404.html');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('names pages by their own title, lessons in course order, modules with what is written', () => {
    expect(list.routes.map(({ path, title, isShell }) => [path, title, isShell])).toEqual([
      ['', 'Course', true],
      ['learn/', 'Map', true],
      ['offline/', 'Offline', true],
      ['play/', 'Cases', true],
      ['play/debt/', 'Debt', false],
      ['play/profile/', 'Profile', true],
      ['play/models/debt-strong/', 'A model', false],
      ['learn/b/', 'B', false],
      ['learn/a/', 'A & B', false],
    ]);
    expect(list.modules).toEqual([{ title: 'first', routes: [7, 8] }]);
  });

  it('gives length and hash of the bytes, and the worker its areas', () => {
    const theme = list.files.find(({ path }) => path === 'theme.js');
    expect(theme?.bytes).toBe(1);
    expect(theme?.sha256).toBe('6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b');
    expect(areasOf(list)).toEqual(
      [
        '',
        '_astro/',
        'data/',
        'icon.svg',
        'learn/',
        'manifest.webmanifest',
        'offline/',
        'play/',
        'theme.js',
      ].toSorted(),
    );
  });
});

describe('the build mark', () => {
  it('is the same for the same files and another for one changed byte', () => {
    const first = offlineList(site('/'), '/', COURSE).build;
    expect(offlineList(site('/'), '/', COURSE).build).toBe(first);
    const changed = site('/').set('data/keys/q-1.aaaaaaaa.json', Buffer.from('{"other":1}'));
    expect(offlineList(changed, '/', COURSE).build).not.toBe(first);
  });
});

it('refuses a page without title and an address that no worker can tell apart', () => {
  const untitled = site('/').set('learn/b/index.html', Buffer.from('<p>'));
  expect(() => offlineList(untitled, '/', COURSE)).toThrow('learn/b/index.html has no title');
  const odd = site('/').set('learn/b c/index.html', Buffer.from('<title>x</title>'));
  expect(() => offlineList(odd, '/', COURSE)).toThrow('no plain address');
});
