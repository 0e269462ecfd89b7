// A case as its page carries it: which file belongs to which type can't be read off the page, so that an examination stays one.
import type { PlayCaseData, ScenarioRef } from './play-case.ts';

/** `files`: addresses of the scenarios, in an order that says nothing; `sealed`: which is whose. */
export type SealedCase = Omit<PlayCaseData, 'refs'> & {
  readonly files: readonly string[];
  readonly sealed: string;
};

/** Any number that turns every character that ids are made of into another one. */
const MASK = 0x55;

export function sealedCase({ refs, ...rest }: PlayCaseData): SealedCase {
  return { ...rest, files: inOrder(refs).map(({ url }) => url), sealed: sealedRefs(refs) };
}

/** The case as the page uses it; its scenarios in the order of its types. @throws RangeError on what no build wrote */
export function openedCase({ files, sealed, ...rest }: SealedCase): PlayCaseData {
  const found = openedRefs(sealed, (_, index) => files[index]);
  return { ...rest, refs: rest.types.flatMap(({ id }) => found.filter(({ typeId }) => typeId === id)) };
}

/** Keeps a glance out, nobody who means it: whoever opens the tools of his browser finds the type in the file itself. */
export function sealedRefs(refs: readonly ScenarioRef[]): string {
  return masked(
    inOrder(refs)
      .map(({ typeId, hash, variants }) => `${typeId} ${hash} ${variants}`)
      .join('\n'),
  );
}

/** @param urlOf address of the file with this hash, which stands at this place. @throws RangeError on what no build wrote */
export function openedRefs(
  sealed: string,
  urlOf: (hash: string, index: number) => string | undefined,
): readonly ScenarioRef[] {
  return unmasked(sealed)
    .split('\n')
    .map((line, index) => {
      const [typeId = '', hash = '', variants = ''] = line.split(' ');
      const url = urlOf(hash, index);
      if (url === undefined || !(Number(variants) > 0)) throw new RangeError(`scenario ${index}: ${line}`);
      return { typeId, hash, url, variants: Number(variants) };
    });
}

function inOrder(refs: readonly ScenarioRef[]): readonly ScenarioRef[] {
  return [...refs].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

function masked(text: string): string {
  return Array.from(text, (one) => (one.charCodeAt(0) ^ MASK).toString(16).padStart(2, '0')).join('');
}

function unmasked(hex: string): string {
  const codes = hex.match(/../g) ?? [];
  return codes.map((code) => String.fromCharCode(Number.parseInt(code, 16) ^ MASK)).join('');
}
