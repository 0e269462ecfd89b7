// When a payment is due that neither the contract nor 《条例》 gives days for: what the Civil Code and the construction rules fill in.
import type { DealFacts } from './deal-facts.ts';
import { type Missing, type NoDay, noDay, type Term, termOn } from './due-answer.ts';
import { takenDay } from './reckoned-day.ts';
import type { Regime } from './regime.ts';

/** 民法典第628条 (goods), 建工解释第27条 (works); else nothing that could be counted. */
export function unfixedTerm(facts: DealFacts, { kind }: Regime): Term | Missing | NoDay {
  const { contractType, deliveredOn, settlementFiledOn, termStart = 'delivery' } = facts;
  if (contractType === undefined) return { kind: 'missing', fields: ['contractType'] };
  if (contractType === 'goods' && termStart === 'delivery') {
    if (deliveredOn === undefined) return { kind: 'missing', fields: ['deliveredOn'] };
    return termOn(takenDay('goods-on-delivery', ['civil-code-628'], deliveredOn));
  }
  if (contractType === 'works') {
    const laws = ['construction-interpretation-27'];
    if (deliveredOn !== undefined) return termOn(takenDay('works-on-delivery', laws, deliveredOn));
    if (settlementFiledOn !== undefined) return termOn(takenDay('works-on-filing', laws, settlementFiledOn));
    return { kind: 'missing', fields: ['deliveredOn', 'settlementFiledOn'] };
  }
  return noDay(kind === 'protected' ? 'reasonable-term' : 'term-unclear');
}
