// What came of a check in words, the same on the page and in the tool.
import type { Certificate } from './certificate.ts';
import type { SheetWords } from './sheet.ts';
import type { CheckOutcome, KeySource } from './verdict.ts';

/** The words for a check; refusals and what can't be done by their reasons. */
export type VerdictWords = {
  readonly verdicts: {
    readonly genuine: { readonly told: (organisation: string) => string };
    readonly altered: { readonly told: (organisation: string) => string };
    readonly 'unknown-signer': { readonly told: string };
    readonly 'other-organisation': { readonly told: (organisation: string, written: string) => string };
    readonly 'other-course': { readonly told: (organisation: string, title: string) => string };
  };
  readonly refusals: Readonly<Record<Extract<CheckOutcome, { readonly kind: 'refused' }>['reason'], string>>;
  readonly unable: Readonly<Record<Extract<CheckOutcome, { readonly kind: 'unable' }>['reason'], string>>;
  readonly from: Readonly<Record<KeySource, string>>;
  readonly name: string;
  readonly organisation: string;
  readonly signedOn: string;
  readonly course: string;
  readonly result: string;
  readonly resultLine: (result: string, partly: string) => string;
  readonly modules: string;
  readonly module: (title: string, items: number, correct: number) => string;
  readonly between: string;
};

/** One or two sentences. */
export function verdictTold(outcome: CheckOutcome, { verdicts, refusals, unable }: VerdictWords): string {
  switch (outcome.kind) {
    case 'genuine':
    case 'altered':
      return verdicts[outcome.kind].told(outcome.signer.organisation);
    case 'unknown-signer':
      return verdicts['unknown-signer'].told;
    case 'other-organisation':
      return verdicts['other-organisation'].told(
        outcome.signer.organisation,
        outcome.certificate.organisation,
      );
    case 'other-course':
      return verdicts['other-course'].told(outcome.signer.organisation, outcome.certificate.shown.title);
    case 'refused':
      return refusals[outcome.reason];
    case 'unable':
      return unable[outcome.reason];
  }
}

/** All that a certificate says, name and value. */
export function certificateRows(
  { name, organisation, issuedOn, shown }: Certificate,
  words: VerdictWords,
  sheet: SheetWords,
): readonly (readonly [string, string])[] {
  const { on, minutes, items, correct, percent, version, paper, jumps, modules } = shown;
  const partly = percent === undefined ? '' : sheet.partly(percent);
  const each = modules.map((one) => words.module(one.title, one.items, one.correct));
  return [
    [words.name, name],
    [words.organisation, organisation],
    [words.signedOn, sheet.day(issuedOn)],
    [words.course, sheet.course(shown.title)],
    [words.result, words.resultLine(sheet.result(items, correct), partly)],
    ...(each.length > 0 ? [[words.modules, each.join(words.between)] as const] : []),
    [sheet.facts.on, sheet.day(on)],
    [sheet.facts.time, sheet.time(minutes)],
    ...(jumps === undefined ? [] : [[sheet.facts.clock, sheet.clock(jumps)] as const]),
    [sheet.facts.version, version],
    [sheet.facts.paper, paper === '' ? sheet.byHand : paper],
  ];
}
