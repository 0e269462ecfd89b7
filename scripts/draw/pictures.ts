// The pictures of cases and client types: which file each shows, and how it is drawn.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { caseSchema } from '../../src/schema/case.ts';
import { clientSchema } from '../../src/schema/client.ts';
import { drawCase } from './draw-case.ts';
import { drawClient } from './draw-client.ts';
import { pictureWords as say } from './picture-words.ts';

export type Picture =
  | { readonly kind: 'drawn' /** Below the root. */; readonly path: string; readonly svg: string }
  /** What to do, in Chinese. */
  | { readonly kind: 'refused'; readonly message: string };

type Subject = {
  readonly name: string;
  readonly command: string;
  readonly folder: string;
  /** The picture of a parsed file; undefined when it is none. */
  readonly draw: (data: unknown) => string | undefined;
};

export const SUBJECTS = {
  case: {
    name: say.caseKind,
    command: 'draw:case',
    folder: 'content/cases',
    draw: (data) => {
      const { data: file } = caseSchema.safeParse(data);
      return file && drawCase(file);
    },
  },
  client: {
    name: say.clientKind,
    command: 'draw:client',
    folder: 'content/clients',
    draw: (data) => {
      const { data: file } = clientSchema.safeParse(data);
      return file && drawClient(file);
    },
  },
} as const satisfies Readonly<Record<string, Subject>>;

/** Draws the file with this id below a root; never throws, whatever the file holds. */
export function drawPicture(root: string, subject: keyof typeof SUBJECTS, id: string | undefined): Picture {
  const { name, command, folder, draw } = SUBJECTS[subject];
  const known = globSync('*.yaml', { cwd: join(root, folder) }).toSorted();
  const file = known.find((one) => idOf(one) === id);
  if (id === undefined) return refused(say.missing(name, known.map(idOf), command));
  if (file === undefined) return refused(say.unknown(name, id, known.map(idOf), command));
  const svg = draw(parsed(readFileSync(join(root, folder, file), 'utf8')));
  return svg === undefined
    ? refused(say.broken(`${folder}/${file}`))
    : { kind: 'drawn', path: `docs/pictures/${subject}-${id}.svg`, svg };
}

/** Files of client types have the type's number in front. */
function idOf(file: string): string {
  return basename(file, '.yaml').replace(/^\d-/, '');
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function refused(message: string): Picture {
  return { kind: 'refused', message };
}
