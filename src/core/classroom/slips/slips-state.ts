// The slips of a class: what was counted, which only the counting page sees, and what was shown.
import type { RoomEvent } from '../room/room-event.ts';
import type { SlipCounts, SlipQuestion } from './slip-questions.ts';
import type { SlipTable } from './slip-table.ts';

export type SlipsState = {
  readonly counted: { readonly [Q in SlipQuestion]?: SlipCounts };
  /** All that a wall, a report or another page may tell. */
  readonly shown: { readonly [Q in SlipQuestion]?: SlipTable };
};

/** A class without slips. */
export const EMPTY_SLIPS: SlipsState = { counted: {}, shown: {} };

/** The next state of the slice; what was shown stays as it is, whatever comes after it. */
export function reduceSlips(state: SlipsState, event: RoomEvent): SlipsState {
  switch (event.type) {
    case 'slipsCounted': {
      const { question, counts } = event.body;
      return state.shown[question] ? state : { ...state, counted: { ...state.counted, [question]: counts } };
    }
    case 'slipsShown': {
      const { question, table } = event.body;
      if (state.shown[question]) return state;
      // The piles are forgotten: nothing is left from which a second table could be made.
      const { [question]: _forgotten, ...counted } = state.counted;
      return { counted, shown: { ...state.shown, [question]: table } };
    }
    default:
      return state;
  }
}
