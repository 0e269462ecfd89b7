// Where the trainer's deck is kept: a file beside the course where the server takes it, else this browser, else nowhere.
import type { RoomFiles } from '../storage/classroom/room-files.ts';

/** `nowhere`: only as long as this window is open. */
export type DeckPlace = 'course-folder' | 'browser' | 'nowhere';

/** `meanwhile`: another window has replaced it since it was read here. */
export type DeckKept = 'kept' | 'meanwhile' | 'too-big' | 'not-kept';

export type DeckHome = {
  readonly place: DeckPlace;
  /** The text of the file, '' where there is none yet. */
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<DeckKept>;
};

const NAME = 'slides.json';

type World = {
  readonly fetch: typeof fetch;
  /** Address of the site, with a slash at its end. */
  readonly base: string;
  readonly files: () => RoomFiles;
};

/** Asks the server first; what answers there without knowing of the folder (404, or a page) is no home. Never rejects. */
export async function findDeckHome({ fetch: get, base, files }: World): Promise<DeckHome> {
  const server = courseFolder(get, `${base}api/my-classroom/${NAME}`);
  if (
    await server.read().then(
      () => true,
      () => false,
    )
  )
    return server;
  try {
    const kept = files();
    await kept.read(NAME);
    return inBrowser(kept);
  } catch {
    return { place: 'nowhere', read: async () => '', write: async () => 'not-kept' };
  }
}

function courseFolder(get: typeof fetch, url: string): DeckHome {
  let tag = '"none"';
  return {
    place: 'course-folder',
    read: async () => {
      const answer = await get(url, { cache: 'no-store' });
      if (answer.status === 204) {
        tag = '"none"';
        return '';
      }
      const found = answer.headers.get('etag');
      const isJson = answer.headers.get('content-type')?.startsWith('application/json');
      if (answer.status !== 200 || found === null || !isJson) throw new Error(`${url}: ${answer.status}`);
      const text = await answer.text();
      tag = found;
      return text;
    },
    write: async (text) => {
      const headers = { 'content-type': 'application/json', 'if-match': tag };
      try {
        const answer = await get(url, { method: 'PUT', headers, body: text });
        if (answer.status === 412) return 'meanwhile';
        if (answer.status === 413) return 'too-big';
        if (answer.status !== 204) return 'not-kept';
        tag = answer.headers.get('etag') ?? tag;
        return 'kept';
      } catch {
        return 'not-kept';
      }
    },
  };
}

function inBrowser(files: RoomFiles): DeckHome {
  return {
    place: 'browser',
    read: async () => (await files.read(NAME)) ?? '',
    write: (text) =>
      files.write(NAME, text).then(
        () => 'kept',
        () => 'not-kept',
      ),
  };
}
