// The fixed words of the role-play: what authors may name, and in which order levels stand.

/** Families of tactics; a client reacts to the family of a move's first tactic. */
export const FAMILIES = [
  'evidence', // 据 lists, papers, clauses
  'question', // 问 checkable questions
  'empathy', // 情 empathy, recognition, own fault
  'options', // 选 options, dates, windows
  'lines', // 线 other posts
  'escalation', // 升 written escalation
  'pressure', // 压 pressure, pleading, going round
  'concession', // 让 concession
] as const;
export type Family = (typeof FAMILIES)[number];

/** Every tactic and its family. A new tactic is a new row. */
export const TACTICS = {
  'paper-list': 'evidence',
  clause: 'evidence',
  'one-page': 'evidence',
  'delivered-paper': 'evidence',
  'where-stuck': 'question',
  'which-batch': 'question',
  'who-signs': 'question',
  'what-missing': 'question',
  'own-fault': 'empathy',
  'name-his-risk': 'empathy',
  recognition: 'empathy',
  'two-options': 'options',
  'fixed-date': 'options',
  'nearest-window': 'options',
  'other-post': 'lines',
  'same-day-two-desks': 'lines',
  'peer-visit': 'lines',
  'formal-letter': 'escalation',
  'lawful-complaint': 'escalation',
  plead: 'pressure',
  threaten: 'pressure',
  'go-round': 'pressure',
  discount: 'concession',
  extend: 'concession',
  'free-service': 'concession',
} as const satisfies Readonly<Record<string, Family>>;
export type Tactic = keyof typeof TACTICS;

/** How a client takes a move. */
export const OUTCOMES = ['opens', 'holds', 'closes'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Forms of a promise, weakest first. */
export const PROMISES = ['none', 'oral', 'written', 'planned'] as const;
export type PromiseLevel = (typeof PROMISES)[number];

/** Ways a move reaches the other side; each leaves another kind of evidence. */
export const CHANNELS = ['visit', 'phone', 'message', 'paper', 'letter', 'internal'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a client notices about a move, beside its family. */
export const TRAITS = ['written', 'dated', 'public', 'own-fault', 'vague', 'complete', 'personal'] as const;
export type Trait = (typeof TRAITS)[number];

/** Kinds of ending. */
export const TIERS = [
  'paid', // 到账
  'planned', // 进用款计划/上会通过
  'next-budget', // 列入下年预算（书面）
  'dated-promise', // 书面约期
  'part-paid', // 部分先付
  'rights-kept', // 保权
  'orderly-escalation', // 有序升级
  'discounted', // 折价清偿
  'empty-promise', // 空口承诺
  'false-closure', // 假销号
  'delayed', // 久拖
  'broken', // 破裂
  'crossed', // 越线
] as const;
export type Tier = (typeof TIERS)[number];

/** What a tier counts for in its case, best first. */
export const GRADES = ['full', 'partial', 'poor', 'failed', 'crossed'] as const;
export type Grade = (typeof GRADES)[number];

/** Skills that a move gives evidence of: the course's five and one, and compliance. */
export const SKILLS = [
  'thinking',
  'listening',
  'persuasion',
  'training',
  'execution',
  'management',
  'compliance',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Hidden meters run from 0 to this. */
export const METER_MOST = 6;
/** Version of the rules; a run remembers under which it was played. */
export const ENGINE = 1;
