// Which bucket of the ageing a payment is in; counted from its due day, not from the invoice. The buckets are the course's own.

/** In order; the last day of a bucket is in it. */
export const AGEING_BUCKETS = [
  { id: 'not-due', until: 0 },
  { id: '1-30', until: 30 },
  { id: '31-60', until: 60 },
  { id: '61-90', until: 90 },
  { id: '91-180', until: 180 },
  { id: '181-365', until: 365 },
  { id: '1-2-years', until: 730 },
  { id: '2-3-years', until: 1095 },
  { id: 'over-3-years', until: Number.POSITIVE_INFINITY },
] as const;
export type AgeingBucket = (typeof AGEING_BUCKETS)[number]['id'];

/** @param overdueDays days after the due day; 0 or less is not due */
export function ageingBucket(overdueDays: number): AgeingBucket {
  const bucket = AGEING_BUCKETS.find(({ until }) => overdueDays <= until);
  if (!bucket) throw new RangeError(`not a number of days: ${overdueDays}`);
  return bucket.id;
}
