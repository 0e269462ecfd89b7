// What is known of a real deal, as words: contract, buyer, seller, pocket, claims; what a card stores and a rule asks.
import { PAYERS } from './payment-loop.ts';

/** goods 货物, services 服务, works 建设工程, software 软件与信息化. */
export const CONTRACT_TYPES = ['goods', 'services', 'works', 'software'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/**
 * agency 行政机关, institution 事业单位, public-group 用财政资金的团体组织, military 军队,
 * large-enterprise 大型企业, platform 城投、平台公司, other 其他.
 */
export const BUYER_TYPES = [
  'agency',
  'institution',
  'public-group',
  'military',
  'large-enterprise',
  'platform',
  'other',
] as const;
export type BuyerType = (typeof BUYER_TYPES)[number];

/** Our size when the contract was signed (条例第3条), not today's. */
export const SELLER_SIZES = ['micro', 'small', 'medium', 'large', 'unknown'] as const;
export type SellerSize = (typeof SELLER_SIZES)[number];

/** From what the contract counts its term of payment: delivery, acceptance, confirmed settlement, invoice. */
export const TERM_STARTS = ['delivery', 'acceptance', 'settlement', 'invoice'] as const;
export type TermStart = (typeof TERM_STARTS)[number];

/** Which pocket the money comes from; special: 专项资金、专项债. */
export const POCKETS = [...PAYERS, 'special'] as const;
export type Pocket = (typeof POCKETS)[number];

/**
 * What makes the limitation begin anew (民法典第195条), each with a proof in hand:
 * claim 书面主张并到达, admission 对方确认、还款计划、请求延期, part-payment 部分付款,
 * suit 起诉或仲裁, authority 向有权机关请求保护, assignment 债权转让通知到达.
 */
export const INTERRUPTIONS = [
  'claim',
  'admission',
  'part-payment',
  'suit',
  'authority',
  'assignment',
] as const;
export type InterruptionKind = (typeof INTERRUPTIONS)[number];

/** How an agreed rate is written: myriad-a-day 日万分之几, percent-a-year 年百分之几. */
export const RATE_FORMS = ['myriad-a-day', 'percent-a-year'] as const;
export type RateForm = (typeof RATE_FORMS)[number];
