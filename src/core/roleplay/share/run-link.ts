// A game as a short line of text behind the # of an address: what was drawn and which moves were chosen, nothing of who played.
import { isCount } from '../../../schema/words/guards.ts';
import { ENGINE } from '../../../schema/words/roleplay.ts';
import { RUN_MODES, type RunMode } from '../../../schema/words/run-bodies.ts';
import { contentHash } from '../compile/content-hash.ts';
import { offeredMoves } from '../offered.ts';
import type { SharedRun } from './run-file.ts';
import { isId } from './shape.ts';

/** Version of the form; it stands first. */
const LINK_VERSION = 1;

/** Longest address that carries a game, in characters. */
export const RUN_LINK_MOST = 300;

/** One letter a move: its place among the moves that were offered. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a link says. `hash` names the scenario; `places` count from 0 among the moves offered. */
export type RunLink = {
  readonly course: string;
  readonly engine: number;
  readonly caseId: string;
  readonly typeId: string;
  readonly mode: RunMode;
  readonly variant: number;
  readonly seed: number;
  readonly hash: string;
  readonly places: readonly number[];
};

/**
 * - `foreign`: no link to a game
 * - `truncated`: its end is missing, as when a chat cut it
 * - `newer`: of a later form, or played by later rules
 * - `old-rules`: played by rules that are no longer here
 * - `other-course`: a game of another course
 * - `damaged`: a letter of it was changed
 */
export const RUN_LINK_REFUSALS = [
  'foreign',
  'truncated',
  'newer',
  'old-rules',
  'other-course',
  'damaged',
] as const;
export type RunLinkRefusal = (typeof RUN_LINK_REFUSALS)[number];

export type ParsedRunLink =
  | { readonly ok: true; readonly link: RunLink }
  | { readonly ok: false; readonly reason: RunLinkRefusal };

/** Version, course, engine, case, type, mode, variant, seed, hash, moves, checksum. */
const PARTS = 11;
const CHECKSUM = 8;

/** What stands behind the #; undefined for a game that a link can't carry: it goes as a file. */
export function writeRunLink({ run, scenario }: SharedRun, replayed: Played): string | undefined {
  const { ir } = scenario;
  const letters = replayed.map(({ before, kept }) => {
    const place = offeredMoves(ir, before).findIndex((index) => ir.moves[index]?.id === kept.move);
    return LETTERS[place] ?? '';
  });
  if (letters.includes('')) return undefined;
  const { course, engine, caseId, typeId, mode, variant, seed } = run;
  const body = [
    LINK_VERSION,
    course,
    engine,
    caseId,
    typeId,
    RUN_MODES.indexOf(mode),
    variant,
    seed.toString(36),
    scenario.hash,
    letters.join(''),
  ].join('.');
  return `${body}.${checksumOf(body)}`;
}

type Played = readonly {
  readonly before: Parameters<typeof offeredMoves>[1];
  readonly kept: { readonly move: string };
}[];

/** Reads what stands behind the #, which may be anything; `course` and `rules` are those that are running. Never throws. */
export function parseRunLink(text: string, course: string, rules = ENGINE): ParsedRunLink {
  // Longer than any of ours: not even looked at.
  if (text.length > RUN_LINK_MOST || !/^[1-9]\d{0,3}\.[\w.-]*$/.test(text)) return refused('foreign');
  const parts = text.split('.');
  if (Number(parts[0]) > LINK_VERSION) return refused('newer');
  const checksum = parts.at(-1) ?? '';
  if (parts.length < PARTS || (parts.length === PARTS && checksum.length < CHECKSUM))
    return refused('truncated');
  const body = parts.slice(0, -1).join('.');
  if (parts.length > PARTS || checksumOf(body) !== checksum) return refused('damaged');
  const link = linkOf(parts);
  if (!link) return refused('damaged');
  if (link.engine > rules) return refused('newer');
  if (link.course !== course) return refused('other-course');
  return link.engine < rules ? refused('old-rules') : { ok: true, link };
}

/** Undefined where a part isn't what stands in its place: a checksum that fits doesn't make it so. */
function linkOf(parts: readonly string[]): RunLink | undefined {
  const [, course = '', rules = '', caseId, typeId, how = '', which = '', drawn = '', hash = '', moves = ''] =
    parts;
  const [engine, variant, seed] = [Number(rules), Number(which), Number.parseInt(drawn, 36)];
  const mode = RUN_MODES[Number(how)];
  const places = [...moves].map((letter) => LETTERS.indexOf(letter));
  const areNumbers =
    [rules, how, which].every((text) => /^\d{1,4}$/.test(text)) &&
    isCount(seed) &&
    seed.toString(36) === drawn;
  if (!mode || !areNumbers || !isId(caseId) || !isId(typeId) || !/^[0-9a-f]{16}$/.test(hash))
    return undefined;
  return { course, engine, caseId, typeId, mode, variant, seed, hash, places };
}

function checksumOf(body: string): string {
  return contentHash(body).slice(0, CHECKSUM);
}

function refused(reason: RunLinkRefusal): ParsedRunLink {
  return { ok: false, reason };
}
