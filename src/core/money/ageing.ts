// Which bucket of the ageing a payment is in; counted from its due day, not from the invoice.
import { AGEING_BUCKETS, type AgeingBucket } from '../../schema/words/deal-answer.ts';

/** The last overdue day of each bucket. */
const LAST_DAY: Readonly<Record<AgeingBucket, number>> = {
  'not-due': 0,
  '1-30': 30,
  '31-60': 60,
  '61-90': 90,
  '91-180': 180,
  '181-365': 365,
  '1-2-years': 730,
  '2-3-years': 1095,
  'over-3-years': Number.POSITIVE_INFINITY,
};

/** @param overdueDays days after the due day; 0 or less is not due */
export function ageingBucket(overdueDays: number): AgeingBucket {
  const bucket = AGEING_BUCKETS.find((one) => overdueDays <= LAST_DAY[one]);
  if (!bucket) throw new RangeError(`not a number of days: ${overdueDays}`);
  return bucket;
}
