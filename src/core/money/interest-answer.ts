// What can be said about the interest of a late payment: figures by their rules, or why there are none.
import type { InterestNote, InterestRule, NoInterest } from '../../schema/words/deal-answer.ts';
import type { Step } from '../../schema/words/derivation.ts';
import type { CalendarDate } from './calendar.ts';
import type { Missing } from './due-answer.ts';
import type { Fen } from './fen.ts';

/** By what a figure is reckoned, and the articles that it stands on. */
export const INTEREST_LAWS = {
  stated: ['sales-interpretation-18'],
  agreed: ['civil-code-585'],
  'agreed-floor': ['sme-payment-17'],
  'sme-daily': ['sme-payment-17'],
  'works-lpr': ['construction-interpretation-26'],
  'back-to-back-lpr': ['spc-reply-2024-11'],
  'sale-lpr': ['sales-interpretation-18'],
} as const satisfies Readonly<Record<InterestRule, readonly string[]>>;

export type InterestFigure =
  | {
      readonly kind: 'amount';
      readonly rule: InterestRule;
      readonly laws: readonly string[];
      readonly fen: Fen;
      /** Where the rule leaves a range, its upper end. */
      readonly highFen?: Fen;
      /** What has to be said beside this figure. */
      readonly notes: readonly InterestNote[];
      readonly derivation: readonly Step[];
    }
  /** The rule asks for an LPR that neither table nor learner knows. */
  | {
      readonly kind: 'lpr-unknown';
      readonly rule: InterestRule;
      readonly laws: readonly string[];
      readonly firstOn: CalendarDate;
    };

export type InterestAnswer =
  | {
      readonly kind: 'figures';
      readonly outstandingFen: Fen;
      readonly overdueDays: number;
      /** At least one. */
      readonly figures: readonly InterestFigure[];
      /** Rules compete; which one holds a court says (由法院定). */
      readonly isForCourt: boolean;
      /** A part came in late: nothing is claimed for it here, so the figures are the least that is owed. */
      readonly isPartLeftOut: boolean;
    }
  | { readonly kind: 'not-due'; readonly dueOn: CalendarDate; readonly daysLeft: number }
  | { readonly kind: 'paid' }
  | Missing
  | { readonly kind: 'none'; readonly why: NoInterest; readonly laws: readonly string[] };
