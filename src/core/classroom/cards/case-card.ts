// What a group is handed of a case: the side of the salesman, and for the client what only he knows.

/** Words of a line, with the gesture that goes with it ('' for none). */
export type CardLine = { readonly text: string; readonly tell: string };

/** What the salesman holds in his hand. */
export type SalesCard = {
  readonly deal: string;
  readonly pocket: string;
  readonly stuck: string;
  readonly goal: string;
  readonly authority: string;
  readonly known: readonly string[];
  readonly dates: readonly { readonly date: string; readonly what: string }[];
};

/** A case; `openers` are the first words of the key man by client type, `truths` what may really be the matter. */
export type CaseCard = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly keyMan: {
    readonly name: string;
    readonly post: string;
    readonly canSign: string;
    readonly passesOn: string;
  };
  readonly sales: SalesCard;
  readonly openers: Readonly<Record<string, CardLine>>;
  readonly truths: readonly string[];
};

/** A client type; `signs` are what others see of him, the rest he knows himself. */
export type TypeCard = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly monogram: string;
  readonly signs: readonly string[];
  readonly wants: string;
  readonly fears: string;
  readonly works: string;
  readonly backfires: string;
  /** How he begins, how he is when he opened, how when he closed. */
  readonly moods: readonly [start: string, open: string, closed: string];
  /** What he says when something works, when it isn't enough, when it backfires. */
  readonly lines: readonly [opens: CardLine, holds: CardLine, closes: CardLine];
};

/** Everything that cards are printed from. */
export type CardDeck = { readonly cases: readonly CaseCard[]; readonly types: readonly TypeCard[] };
