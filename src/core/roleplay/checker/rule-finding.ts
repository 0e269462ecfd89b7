// What a rule of the checker finds: which rule, where, and the figures that go with it.

/** What each rule hands over; percentages are whole, rounded so that they do not look as if they kept the limit. */
export type RuleDetails = {
  readonly 'too-many-states': { readonly states: number; readonly most: number };
  readonly endless: { readonly states: number };
  readonly 'dead-end': Record<never, never>;
  readonly unreached: Record<never, never>;
  readonly 'offered-count': { readonly offered: number; readonly least: number; readonly most: number };
  readonly 'few-tiers': { readonly tiers: readonly string[]; readonly least: number };
  readonly 'variant-idle': { readonly sameAs: string };
  readonly 'claim-one-sided': { readonly heard: 'true' | 'false' | 'never' };
  readonly 'game-length': { readonly median: number; readonly least: number; readonly most: number };
  readonly 'early-slip-fatal': {
    readonly grade: 'partial' | 'full';
    readonly percent: number;
    readonly least: number;
    readonly slips: number;
  };
  readonly 'random-too-good': { readonly percent: number; readonly most: number };
  readonly 'giving-pays': { readonly grade: string };
  readonly 'bank-short': { readonly demand: number; readonly lines: number };
  readonly 'no-full': { readonly best: string };
  readonly 'type-fit-fails': Record<never, never>;
  readonly 'full-without-fact': { readonly facts: readonly string[] };
  readonly 'full-without-asking': Record<never, never>;
  readonly 'planned-without-chain': { readonly facts: readonly string[] };
  readonly 'blind-wins': { readonly full: number; readonly most: number; readonly line: readonly string[] };
  readonly 'blind-below-partial': { readonly types: readonly string[] };
  readonly 'reader-loses': {
    readonly full: number;
    readonly least: number;
    readonly types: readonly string[];
  };
  readonly 'best-everywhere': { readonly states: number };
  readonly 'bad-everywhere': { readonly states: number };
  readonly 'losses-flat': { readonly percent: number; readonly most: number };
  readonly 'mark-missing': { readonly mark: string };
  readonly 'curve-flat': {
    readonly player: 'random' | 'reader';
    readonly values: number;
    readonly least: number;
  };
};
export type RuleName = keyof RuleDetails;

/** Kinds of things that a finding can point at; `cell` is `stance/family/outcome` of a type's bank. */
export type PlaceKind =
  | 'case'
  | 'type'
  | 'variant'
  | 'beat'
  | 'move'
  | 'line'
  | 'ending'
  | 'stance'
  | 'claim'
  | 'cell';

export type RulePlace = {
  readonly caseId: string;
  /** The scenario's type, where one type alone is meant. */
  readonly typeId?: string | undefined;
  /** Id of a start variant, where one alone is meant. */
  readonly variant?: string | undefined;
  readonly kind: PlaceKind;
  readonly id: string;
  /** Id of something that stands there in the file, where `id` itself is written nowhere. */
  readonly near?: string | undefined;
};

export type RuleFinding = {
  readonly [R in RuleName]: {
    readonly rule: R;
    readonly place: RulePlace;
    readonly details: RuleDetails[R];
  };
}[RuleName];
