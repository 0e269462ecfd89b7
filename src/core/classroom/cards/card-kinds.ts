// What can be printed for a class.

/** Cards of the three roles, the salesman's case, the client's secret, the observer's sheet, A to D for votes. */
export const CARD_KINDS = ['roles', 'sales', 'secret', 'observer', 'votes'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
