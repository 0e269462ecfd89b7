// Whatever comes as the list of offline files is read before it is believed.
import { describe, expect, it } from 'vitest';
import { isOfflineList } from '../../../src/offline/offline-list.ts';
import { filePlace } from '../../../src/offline/places.ts';

const list = {
  format: 1,
  course: 'huikuan',
  version: '1.2.3',
  build: '0123456789ab',
  files: [{ path: '', bytes: 3, sha256: 'a'.repeat(64) }],
  routes: [{ path: '', title: 'home', files: [0], isShell: true }],
  modules: [{ title: 'one', routes: [0] }],
};

describe('isOfflineList', () => {
  it('takes a list of this course', () => {
    expect(isOfflineList(list, 'huikuan')).toBe(true);
  });

  it.each([
    ['a page of a captive portal', '<html>'],
    ['nothing', null],
    ['a newer form', { ...list, format: 2 }],
    ['another course', { ...list, course: 'other' }],
    ['a file without hash', { ...list, files: [{ path: '', bytes: 3 }] }],
    ['a file with a broken hash', { ...list, files: [{ path: '', bytes: 3, sha256: 'a' }] }],
    ['a length that is none', { ...list, files: [{ ...list.files[0], bytes: 1.5 }] }],
    ['a route to a file that is not there', { ...list, routes: [{ ...list.routes[0], files: [1] }] }],
    ['a module with a lesson that is not there', { ...list, modules: [{ title: 'one', routes: [7] }] }],
    ['no routes', { ...list, routes: undefined }],
  ])('refuses %s', (_, value) => {
    expect(isOfflineList(value, 'huikuan')).toBe(false);
  });
});

describe('filePlace', () => {
  it('is named by hash and ending, so that the same bytes under two endings keep two media types', () => {
    const sha256 = 'a'.repeat(64);
    expect(filePlace('/a/b/', { path: 'learn/x/', sha256 })).toBe(`/a/b/.offline/${sha256}.html`);
    expect(filePlace('/', { path: '', sha256 })).toBe(`/.offline/${sha256}.html`);
    expect(filePlace('/', { path: '_astro/a.b.js', sha256 })).toBe(`/.offline/${sha256}.js`);
    expect(filePlace('/', { path: 'plain', sha256 })).toBe(`/.offline/${sha256}`);
  });
});
