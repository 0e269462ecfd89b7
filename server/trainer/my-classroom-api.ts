// The trainer's folder beside the course, behind the door of the trainer edition: known files are read and replaced, whole.
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { messages } from '../messages.ts';
import { isOwnPage } from '../transfer/is-own-page.ts';
import { MY_CLASSROOM_FILES, type MyClassroomFile } from './my-classroom-files.ts';
import { readBody } from './read-body.ts';
import { writeFileWhole } from './write-file.ts';

type Refusal = keyof typeof messages.myClassroom;

const STATUS: Readonly<Record<Refusal, 400 | 403 | 404 | 412 | 413 | 415 | 507>> = {
  'not-own-page': 403,
  'not-known': 404,
  'no-json': 415,
  'bad-file': 400,
  'too-big': 413,
  'changed-meanwhile': 412,
  'not-written': 507,
};

/**
 * To be routed below the trainer's site, with requests that have passed its door.
 * GET: the file with its tag, 204 where there is none yet. PUT: replaces what has the tag named in If-Match ("none": nothing).
 */
export function myClassroomApi(folder: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });

  app.get('/:name', async (c) => {
    if (!MY_CLASSROOM_FILES.has(c.req.param('name'))) return refuse(c, 'not-known');
    const bytes = await readKnown(folder, c.req.param('name'));
    if (!bytes) return c.body(null, 204);
    return c.body(bytes, 200, {
      'content-type': 'application/json; charset=utf-8',
      etag: tagOf(bytes),
      'content-disposition': 'attachment',
    });
  });

  let queue: Promise<unknown> = Promise.resolve();
  app.put('/:name', async (c) => {
    const name = c.req.param('name');
    const known = MY_CLASSROOM_FILES.get(name);
    if (!known) return refuse(c, 'not-known');
    if (!isOwnPage(c.req.raw.headers)) return refuse(c, 'not-own-page');
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return refuse(c, 'no-json');
    const bytes = await readBody(c.req.raw.body, known.limitBytes);
    if (bytes === 'too-big') return refuse(c, 'too-big');
    if (!isWhole(bytes, known)) return refuse(c, 'bad-file');
    const done = queue.then(() => replace(c, name, bytes));
    queue = done.catch(() => undefined);
    return done;
  });

  /** One after the other: between the look at the tag and the writing nobody else writes. */
  async function replace(c: Context, name: string, bytes: Uint8Array): Promise<Response> {
    const now = await readKnown(folder, name);
    if ((c.req.header('if-match') ?? '') !== (now ? tagOf(now) : '"none"'))
      return refuse(c, 'changed-meanwhile');
    try {
      await writeFileWhole(folder, name, bytes);
    } catch {
      return refuse(c, 'not-written');
    }
    c.header('etag', tagOf(bytes));
    return c.body(null, 204);
  }

  return app;
}

/** A link is no file of this folder, wherever it leads. */
async function readKnown(folder: string, name: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const path = join(folder, name);
  const info = await lstat(path).catch(() => undefined);
  return info?.isFile() ? readFile(path) : undefined;
}

function isWhole(bytes: Uint8Array, { holds }: MyClassroomFile): boolean {
  try {
    return holds(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return false;
  }
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
}

function refuse(c: Context, reason: Refusal): Response {
  return c.json({ reason, message: messages.myClassroom[reason] }, STATUS[reason]);
}
