// Who is protected: the regulation on payments to small sellers read as a list of reasons why it doesn't reach.
import type { Facts } from './facts.ts';

export type Regime =
  | { readonly kind: 'contract' }
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'protected'; readonly edition: 2020 | 2025; readonly side: 'public' | 'enterprise' };

export function regimeOf(f: Facts): Regime {
  const outside = [
    f.buyerType === 'military', // 条例第36条第2款
    f.buyerType === 'other', // neither an organ nor a large enterprise, 第3条
    f.buyerType === 'platform' && f.isBuyerLarge === false,
    f.sellerSize === 'large', // 第2条
    f.signedOn !== undefined && f.signedOn < '2020-09-01', // 国务院令第728号
  ];
  if (outside.includes(true)) return { kind: 'contract' };
  const fields: string[] = [];
  if (f.buyerType === undefined) fields.push('buyerType');
  if (f.buyerType === 'platform' && f.isBuyerLarge === undefined) fields.push('isBuyerLarge');
  if (f.sellerSize === undefined || f.sellerSize === 'unknown') fields.push('sellerSize');
  if (f.signedOn === undefined) fields.push('signedOn');
  if (f.signedOn === undefined || fields.length > 0) return { kind: 'missing', fields };
  const isEnterprise = f.buyerType === 'large-enterprise' || f.buyerType === 'platform';
  return {
    kind: 'protected',
    edition: f.signedOn < '2025-06-01' ? 2020 : 2025,
    side: isEnterprise ? 'enterprise' : 'public',
  };
}
