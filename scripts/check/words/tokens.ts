// References inside plain strings, with their places: good ones cover their words, bad ones are findings.
import { parseInline } from '../../../src/schema/words/inline-tokens.ts';
import { COVER } from './run.ts';

export type Token = {
  readonly index: number;
  readonly source: string;
  readonly segment:
    | { readonly kind: 'law' | 'term'; readonly id: string }
    | { readonly kind: 'contract' }
    | undefined;
};

/** Everything that looks like a reference; `segment` is undefined when it is not well formed. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(/\[\[[^\]]*\]{0,2}/g)].map((match) => {
    const [only, ...rest] = parseInline(match[0]);
    const isGood = only !== undefined && rest.length === 0 && only.kind !== 'text';
    return { index: match.index, source: match[0], segment: isGood ? only : undefined };
  });
}

/** The text with every well-formed reference covered; same length. */
export function coverTokens(text: string): string {
  return tokensIn(text).reduce(
    (covered, { index, source, segment }) =>
      segment
        ? covered.slice(0, index) + COVER.repeat(source.length) + covered.slice(index + source.length)
        : covered,
    text,
  );
}
