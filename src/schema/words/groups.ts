// The fixed names of 分组演练: parts of a round, what a game brought back, what is printed for it.

/** The parts of a round in their order. */
export const PHASES = ['prepare', 'play', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** What came out of a game: nothing, a promise without a date, or one with a date. */
export const PROMISES = ['none', 'undated', 'dated'] as const;
export type GroupPromise = (typeof PROMISES)[number];

/** Cards of the three roles, the salesman's case, the client's secret, the observer's sheet, letters for votes. */
export const CARD_KINDS = ['roles', 'sales', 'secret', 'observer', 'votes'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Letters of a set of vote cards, A to F: questions and turns of a game have at most five choices, an own poll six. */
export const VOTE_CARDS = 6;
