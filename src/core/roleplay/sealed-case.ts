// A case as its page carries it: which file belongs to which type can't be read off the page, so that an examination stays one.
import type { PlayCaseData, ScenarioRef } from './play-case.ts';

/** `files`: addresses of the scenarios, in an order that says nothing; `sealed`: which is whose. */
export type SealedCase = Omit<PlayCaseData, 'refs'> & {
  readonly files: readonly string[];
  readonly sealed: string;
};

/** Any number that turns every character that ids are made of into another one. */
const MASK = 0x55;

/** Keeps a glance out, nobody who means it: whoever opens the tools of his browser finds the type in the file itself. */
export function sealedCase({ refs, ...rest }: PlayCaseData): SealedCase {
  const inOrder = refs.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  const lines = inOrder.map(({ typeId, hash, variants }) => `${typeId} ${hash} ${variants}`);
  return { ...rest, files: inOrder.map(({ url }) => url), sealed: masked(lines.join('\n')) };
}

/** The case as the page uses it; its scenarios in the order of its types. @throws RangeError on what no build wrote */
export function openedCase({ files, sealed, ...rest }: SealedCase): PlayCaseData {
  const found = unmasked(sealed)
    .split('\n')
    .map((line, index): ScenarioRef => {
      const [typeId = '', hash = '', variants = ''] = line.split(' ');
      const url = files[index];
      if (url === undefined || !(Number(variants) > 0)) throw new RangeError(`${rest.caseId}: ${line}`);
      return { typeId, hash, url, variants: Number(variants) };
    });
  const refs = rest.types.flatMap(({ id }) => found.filter(({ typeId }) => typeId === id));
  return { ...rest, refs };
}

function masked(text: string): string {
  return Array.from(text, (one) => (one.charCodeAt(0) ^ MASK).toString(16).padStart(2, '0')).join('');
}

function unmasked(hex: string): string {
  const codes = hex.match(/../g) ?? [];
  return codes.map((code) => String.fromCharCode(Number.parseInt(code, 16) ^ MASK)).join('');
}
