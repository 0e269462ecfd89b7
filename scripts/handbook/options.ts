// Turns the command line of the handbook into what to print and where to put it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../build/job.ts';
import { handbookMessages } from './messages.ts';

export type HandbookOptions = {
  readonly edition: 'learner' | 'trainer';
  /** Absolute path of the PDF. */
  readonly out: string;
  /** Address of the course with a slash at its end. */
  readonly site: string | undefined;
  /** Absolute path of a folder of built pages; without it they are built when they are not of today's sources. */
  readonly built: string | undefined;
};

type Problem = { readonly problem: string };

export function handbookOptions(args: readonly string[]): HandbookOptions | Problem {
  const values = parse(args);
  if ('problem' in values) return values;
  const { trainer = false, out, site, built } = values;
  const address = site === undefined ? undefined : siteAddress(site);
  if (site !== undefined && address === undefined) return { problem: handbookMessages.badSite(site) };
  if (out !== undefined && !out.toLowerCase().endsWith('.pdf'))
    return { problem: handbookMessages.badOut(out) };
  const edition = trainer ? 'trainer' : 'learner';
  return {
    edition,
    out: resolve(out ?? resolve(projectRoot, `handbook-${edition}.pdf`)),
    site: address,
    built: built === undefined ? undefined : resolve(built),
  };
}

/** With a slash at its end, without query and fragment; undefined when no phone could open it. */
function siteAddress(site: string): string | undefined {
  if (!URL.canParse(site)) return undefined;
  const { protocol, origin, pathname } = new URL(site);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        trainer: { type: 'boolean' },
        out: { type: 'string' },
        site: { type: 'string' },
        built: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return { problem: handbookMessages.badArgument(error instanceof Error ? error.message : String(error)) };
  }
}
