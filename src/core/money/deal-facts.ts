// What is known of one deal: the input of every answer about its money; what is missing stays missing.
import type {
  BuyerType,
  ContractType,
  InterruptionKind,
  Pocket,
  RateForm,
  SellerSize,
  TermStart,
} from '../../schema/words/deal.ts';
import type { Station } from '../../schema/words/payment-loop.ts';
import type { CalendarDate } from './calendar.ts';
import type { Fen } from './fen.ts';

/** A rate that the contract names: `{ form: 'myriad-a-day', value: 3 }` is 每日万分之三. `value` ≥ 0. */
export type AgreedRate = { readonly form: RateForm; readonly value: number };

/** Something that made the limitation begin anew, on the day that it reached the buyer or that he did it. */
export type Interruption = { readonly on: CalendarDate; readonly kind: InterruptionKind };

/**
 * One payment of one contract. Every field may be missing; a field that is there is known.
 * Dates are calendar days in China, amounts integer fen, terms calendar days (民法典第201条).
 */
export type DealFacts = {
  readonly contractType?: ContractType | undefined;
  /** 签订日. Decides the edition of 《条例》 and our size (第3条). */
  readonly signedOn?: CalendarDate | undefined;
  /** This payment as agreed or settled, interest not included, fen. */
  readonly amountFen?: Fen | undefined;
  /** What of it has come in, fen. */
  readonly paidFen?: Fen | undefined;
  readonly buyerType?: BuyerType | undefined;
  /** Only asked of a `platform`: whether it is a large enterprise (then 条例第9条第2款). */
  readonly isBuyerLarge?: boolean | undefined;
  readonly sellerSize?: SellerSize | undefined;

  /** From what the contract counts its days; missing: it says nothing, then the rule counts from delivery. */
  readonly termStart?: TermStart | undefined;
  /** The contract's days of payment, counted from `termStart`. */
  readonly agreedDays?: number | undefined;
  /** A day of payment that the contract names; it goes before `agreedDays`. */
  readonly agreedDueOn?: CalendarDate | undefined;
  /** 背靠背: the contract lets payment wait for a third party's. */
  readonly isBackToBack?: boolean | undefined;
  /** The contract takes an audit's result as the settlement (条例第12条). */
  readonly isAuditAgreed?: boolean | undefined;
  /** The contract's rate for late payment; missing: none agreed. */
  readonly agreedRate?: AgreedRate | undefined;

  readonly deliveredOn?: CalendarDate | undefined;
  /** Whole acceptance passed, 验收合格日. */
  readonly acceptedOn?: CalendarDate | undefined;
  /** We asked for acceptance (in writing), 提请验收日. */
  readonly acceptanceAskedOn?: CalendarDate | undefined;
  /** Days that the contract gives for acceptance, from `acceptanceAskedOn` (条例第10条第2款). */
  readonly acceptanceDays?: number | undefined;
  /** Both sides confirmed the amount, 双方确认结算金额日 (条例第9条第4款). */
  readonly settledOn?: CalendarDate | undefined;
  /** Works: the completion settlement was handed in, 提交竣工结算文件日 (建工解释第27条). */
  readonly settlementFiledOn?: CalendarDate | undefined;
  readonly invoicedOn?: CalendarDate | undefined;
  /** A statement or repayment plan that both signed and that names the interest, fen (买卖合同解释第18条). */
  readonly statedInterestFen?: Fen | undefined;

  readonly pocket?: Pocket | undefined;
  /** Where the payment stands in the loop. */
  readonly stuckAt?: Station | undefined;
  /** Next day on which the buyer declares its plan of use, 用款计划申报日. */
  readonly planDeclareOn?: CalendarDate | undefined;
  /** Day on which the buyer's payment system closes for the year, 关账日. */
  readonly booksCloseOn?: CalendarDate | undefined;

  /** Last written claim that can be shown to have arrived. */
  readonly lastClaimOn?: CalendarDate | undefined;
  /** Further interruptions, in any order, each provable. */
  readonly interruptions?: readonly Interruption[] | undefined;
  /** Same debt in instalments: the day on which the last one is due (民法典第189条). */
  readonly lastInstalmentDueOn?: CalendarDate | undefined;
};

/** A field by name; what an answer asks for when it is missing. */
export type DealField = keyof DealFacts;
