// What the oracle is told: the facts of one deal as the contract names them, typed here anew with plain strings.

export type Facts = {
  readonly contractType?: 'goods' | 'services' | 'works' | 'software' | undefined;
  readonly signedOn?: string | undefined;
  readonly amountFen?: number | undefined;
  readonly paidFen?: number | undefined;
  readonly buyerType?:
    | 'agency'
    | 'institution'
    | 'public-group'
    | 'military'
    | 'large-enterprise'
    | 'platform'
    | 'other'
    | undefined;
  readonly isBuyerLarge?: boolean | undefined;
  readonly sellerSize?: 'micro' | 'small' | 'medium' | 'large' | 'unknown' | undefined;
  readonly termStart?: 'delivery' | 'acceptance' | 'settlement' | 'invoice' | undefined;
  readonly agreedDays?: number | undefined;
  readonly agreedDueOn?: string | undefined;
  readonly isBackToBack?: boolean | undefined;
  readonly isAuditAgreed?: boolean | undefined;
  readonly agreedRate?:
    | { readonly form: 'myriad-a-day' | 'percent-a-year'; readonly value: number }
    | undefined;
  readonly deliveredOn?: string | undefined;
  readonly acceptedOn?: string | undefined;
  readonly acceptanceAskedOn?: string | undefined;
  readonly acceptanceDays?: number | undefined;
  readonly settledOn?: string | undefined;
  readonly settlementFiledOn?: string | undefined;
  readonly invoicedOn?: string | undefined;
  readonly statedInterestFen?: number | undefined;
  readonly pocket?: 'budget' | 'own-funds' | 'enterprise' | 'special' | undefined;
  readonly stuckAt?:
    | 'delivery'
    | 'acceptance'
    | 'settlement'
    | 'invoice'
    | 'funding'
    | 'approval'
    | 'payment'
    | 'received'
    | undefined;
  readonly planDeclareOn?: string | undefined;
  readonly booksCloseOn?: string | undefined;
  readonly lastClaimOn?: string | undefined;
  readonly interruptions?:
    | readonly {
        readonly on: string;
        readonly kind: 'claim' | 'admission' | 'part-payment' | 'suit' | 'authority' | 'assignment';
      }[]
    | undefined;
  readonly lastInstalmentDueOn?: string | undefined;
};
