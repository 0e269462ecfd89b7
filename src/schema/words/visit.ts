// The fixed words of 明天见客户: who is met, how he may answer, and under which names a card keeps the sheet.
import { STATIONS, type Station } from './payment-loop.ts';

/** Stations that a debt can be stuck at. */
export const VISIT_STATIONS = STATIONS.filter((one): one is VisitStation => one !== 'received');
export type VisitStation = Exclude<Station, 'received'>;

/**
 * Kinds of post, in the order in which a post is recognised by its words: treasury 财政局的股室, third 监理、代建、总包, leader 分管领导,
 * office 局办, finance 财务, clerk 经办, section 业务科长.
 */
export const POST_KINDS = ['treasury', 'third', 'leader', 'office', 'finance', 'clerk', 'section'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What comes back on the question: named, a paper, a date or a desk; passed, somebody else; nothing, none of them. */
export const VISIT_ANSWERS = ['named', 'passed', 'nothing'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

/** The block of a card that a visit is kept in: its step is the card's step of that block. */
export const VISIT_BLOCK = 'tomorrow';

/** Under which name a card, or the record where there is no card, keeps a part of the visit. Kept in records for ever. */
export function visitField(part: string): string {
  return `visit-${part}@${VISIT_BLOCK}`;
}
