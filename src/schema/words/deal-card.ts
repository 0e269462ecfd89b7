// The fields of a 账款卡 and of the dated actions on it: what a card stores, and what a <栏> in a lesson may be tied to.
import { BUYER_TYPES, CONTRACT_TYPES, POCKETS, RATE_FORMS, SELLER_SIZES, TERM_STARTS } from './deal.ts';
import { STATIONS } from './payment-loop.ts';

export const YES_NO = ['yes', 'no'] as const;
/** Days of a year for rates by the year. */
export const YEAR_DAYS = ['365', '360'] as const;

/**
 * How a field is written: `money` yuan, `date` YYYY-MM-DD, `dates` several of them in one line, `days` a whole number, `rate` a number whose unit another field
 * names; a list: one of these words.
 */
export type CardFieldKind = 'text' | 'money' | 'date' | 'dates' | 'days' | 'rate' | readonly string[];

/**
 * The fields of a card. A unit and a post, never a person: there is no field for anybody's name, type, family or health,
 * and none may be added. The names of fields are kept in records for ever.
 */
export const CARD_FIELDS = {
  unit: 'text', // 单位代号
  office: 'text', // 处室
  post: 'text', // 职务
  amount: 'money',
  'contract-type': CONTRACT_TYPES,
  'signed-on': 'date',
  'buyer-type': BUYER_TYPES,
  'seller-size': SELLER_SIZES,
  'stuck-at': STATIONS,
  'delivered-on': 'date',
  'accepted-on': 'date',
  'invoiced-on': 'date',
  'last-claim-on': 'date',
  /** Earlier ones: a claim keeps the limitation only if the one before it was in time. */
  'earlier-claims-on': 'dates',
  pocket: POCKETS,
  'plan-declare-on': 'date',
  'term-start': TERM_STARTS,
  'agreed-days': 'days',
  'agreed-due-on': 'date',
  'agreed-rate': 'rate',
  'rate-form': RATE_FORMS,
  paid: 'money',
  'acceptance-asked-on': 'date',
  'acceptance-days': 'days',
  'settled-on': 'date',
  'settlement-filed-on': 'date',
  'books-close-on': 'date',
  'last-instalment-due-on': 'date',
  'stated-interest': 'money',
  'buyer-large': YES_NO,
  'back-to-back': YES_NO,
  'audit-agreed': YES_NO,
  /** The one-year LPR that the learner looked up, %; for days that the course's table doesn't know. */
  'lpr-percent': 'rate',
  'year-days': YEAR_DAYS,
} as const satisfies Readonly<Record<string, CardFieldKind>>;
export type CardField = keyof typeof CARD_FIELDS;

/** A step that is to be taken on a day. A card has many, one for each block of a lesson that asks for one. */
export const ACTION_FIELDS = { 'next-step': 'text', 'next-step-on': 'date' } as const satisfies Readonly<
  Record<string, CardFieldKind>
>;
export type ActionField = keyof typeof ACTION_FIELDS;

/** What the attribute of a <栏> may name. */
export const TIED_FIELDS: Readonly<Record<CardField | ActionField, CardFieldKind>> = {
  ...CARD_FIELDS,
  ...ACTION_FIELDS,
};
export type TiedField = keyof typeof TIED_FIELDS;

/** What a <栏> may take over from the answers of a card: the due day, the last day of the limitation, the interest of a day. */
export const CARD_ANSWERS = {
  'due-on': 'date',
  'limitation-on': 'date',
  'interest-a-day': 'money',
} as const satisfies Readonly<Record<string, CardFieldKind>>;
export type CardAnswer = keyof typeof CARD_ANSWERS;

/** Whether a card answers something of that name. */
export function isCardAnswer(name: string): name is CardAnswer {
  return Object.hasOwn(CARD_ANSWERS, name);
}

/** Whether a card has a field of that name. */
export function isCardField(name: string): name is CardField {
  return Object.hasOwn(CARD_FIELDS, name);
}

/** Whether a <栏> may be tied to something of that name. */
export function isTiedField(name: string): name is TiedField {
  return Object.hasOwn(TIED_FIELDS, name);
}

/** Under which name a card keeps what a <栏> of a block is tied to: a step is kept for each block, a field once. */
export function storedName(field: TiedField, block: string): string {
  return isCardField(field) ? field : `${field}@${block}`;
}

/** Under which name a card keeps whether the step of a block is done: `yes`, or nothing. */
export function doneName(block: string): string {
  return `next-step-done@${block}`;
}
