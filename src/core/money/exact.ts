// Exact arithmetic for money: decimals become fractions of integers, and one rounding happens at the very end.

/** A fraction of integers; the denominator is a power of ten. */
type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The decimal that a number prints as, as a fraction: 0.0005 → 5/10000. @throws RangeError when it is not finite. */
export function fractionOf(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = decimals.length - Number(exponent);
  const numerator = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator, denominator: 10n ** BigInt(shift) }
    : { numerator: numerator * 10n ** BigInt(-shift), denominator: 1n };
}

/**
 * Divides and rounds half up, away from zero: 0.5 → 1, −0.5 → −1 (the commercial rule).
 * @throws RangeError when the result leaves the safe integers.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [n, d] = [magnitude(numerator), magnitude(denominator)];
  const rounded = (2n * n + d) / (2n * d);
  const result = Number(isNegative ? -rounded : rounded);
  if (!Number.isSafeInteger(result)) throw new RangeError(`out of range: ${numerator}/${denominator}`);
  return result === 0 ? 0 : result;
}

/** The product of decimals over an integer divisor, rounded once, half up, to an integer. */
export function productHalfUp(factors: readonly number[], divisor = 1): number {
  return sumHalfUp([factors], divisor);
}

/** The sum of products of decimals over an integer divisor; summed exactly, rounded once, half up, to an integer. */
export function sumHalfUp(products: readonly (readonly number[])[], divisor: number): number {
  const [numerator, denominator] = products
    .map(productOf)
    .reduce(([n, d], term) => [n * term[1] + term[0] * d, d * term[1]], [0n, 1n]);
  return divideHalfUp(numerator, denominator * BigInt(divisor));
}

/** Whether one product of decimals is less than another, exactly. */
export function isLessThan(a: readonly number[], b: readonly number[]): boolean {
  const [n, d] = productOf(a);
  const [m, e] = productOf(b);
  return n * e < m * d;
}

function productOf(factors: readonly number[]): readonly [numerator: bigint, denominator: bigint] {
  return factors
    .map(fractionOf)
    .reduce(
      ([n, d], { numerator, denominator }): [bigint, bigint] => [n * numerator, d * denominator],
      [1n, 1n],
    );
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
