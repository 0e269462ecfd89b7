// 分组演练 as it stands: the rounds that were drawn, what the groups handed in, and how long each part takes.

import type { Phase } from '../../../schema/words/groups.ts';
import type { RoomEvent } from '../room/room-event.ts';
import type { Group, GroupResult } from './groups-bodies.ts';

/** A round; `results` has one place for each group, undefined until it handed in. `seq` is the event that drew it. */
export type Round = {
  readonly seq: number;
  readonly caseId: string;
  readonly size: number;
  readonly groups: readonly Group[];
  readonly results: readonly (GroupResult | undefined)[];
};

export type GroupsState = {
  /** Minutes of each part. */
  readonly minutes: Readonly<Record<Phase, number>>;
  readonly rounds: readonly Round[];
  /** What a frozen wall keeps showing; undefined while it follows. */
  readonly frozenRounds: readonly Round[] | undefined;
};

/** Before the first round. */
export const EMPTY_GROUPS: GroupsState = {
  minutes: { prepare: 3, play: 6, debrief: 5 },
  rounds: [],
  frozenRounds: undefined,
};

/** The next state of the slice; the same object where the event is none of its own, or speaks of a group that isn't there. */
export function reduceGroups(state: GroupsState, event: RoomEvent): GroupsState {
  switch (event.type) {
    case 'groupsDrawn': {
      const { caseId, size, groups } = event.body;
      const round = { seq: event.seq, caseId, size, groups, results: groups.map(() => undefined) };
      return { ...state, rounds: [...state.rounds, round] };
    }
    case 'groupMinutesSet': {
      const { prepare, play, debrief } = event.body;
      return { ...state, minutes: { prepare, play, debrief } };
    }
    case 'groupHandedIn': {
      const { round, group, ...result } = event.body;
      const meant = state.rounds[round - 1];
      if (!meant || group > meant.groups.length) return state;
      const results = meant.results.map((old, at) => (at === group - 1 ? result : old));
      return { ...state, rounds: state.rounds.map((one) => (one === meant ? { ...one, results } : one)) };
    }
    case 'frozen':
      return {
        ...state,
        frozenRounds: event.body.isFrozen ? (state.frozenRounds ?? state.rounds) : undefined,
      };
    default:
      return state;
  }
}
