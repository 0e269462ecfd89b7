// What the events of 分组演练 say: a round that was drawn, the minutes of a round, and what a group handed in.

import { type GroupPromise, PHASES, type Phase, PROMISES } from '../../../schema/words/groups.ts';
import { type BodyGuard, isCount, isObject, isText, isTextList } from '../../../schema/words/guards.ts';

/** Fewest and most people that can be drawn into groups. */
export const PEOPLE_LEAST = 2;
export const PEOPLE_MOST = 60;

/** How many can sit in a group; a group of two has no observer. */
export const GROUP_SIZES = [3, 4, 5, 6] as const;

/** One group of a round: ids of people by their role, and the client type that the client plays. */
export type Group = {
  readonly sales: string;
  readonly client: string;
  readonly observers: readonly string[];
  readonly typeId: string;
};

/** What a round is drawn from; the same inputs after the same rounds give the same groups. */
export type DrawInputs = {
  readonly seed: string;
  /** Ids of those who are there, each once. */
  readonly people: readonly string[];
  /** How many a group should have, 3 to 6. */
  readonly size: number;
  /** Ids of the client types that can be drawn. */
  readonly types: readonly string[];
  /** Whether everybody sits down anew instead of staying in his group. */
  readonly isMixed: boolean;
};

/** What the observer of a group gives in. */
export type GroupResult = {
  /** The type that the most signs spoke for; '' where the group didn't say. */
  readonly guess: string;
  /** Ticks on the observer's sheet. */
  readonly signs: number;
  readonly promise: GroupPromise;
  /** How many pieces of evidence were put on the table. */
  readonly evidence: number;
};

/** The bodies by event type. */
export type GroupsBodies = {
  /** The next round: its case, what it was drawn from, and what was drawn. */
  readonly groupsDrawn: DrawInputs & { readonly caseId: string; readonly groups: readonly Group[] };
  readonly groupMinutesSet: Readonly<Record<Phase, number>>;
  /** `round` and `group` count from 1; a later one of the same group replaces it. */
  readonly groupHandedIn: GroupResult & { readonly round: number; readonly group: number };
};

/** Guards by event type. */
export const GROUPS_GUARDS = {
  groupsDrawn: (body) =>
    isObject(body) &&
    isText(body['seed']) &&
    isText(body['caseId']) &&
    isTextList(body['people']) &&
    isCount(body['size'], 2) &&
    isTextList(body['types']) &&
    typeof body['isMixed'] === 'boolean' &&
    Array.isArray(body['groups']) &&
    body['groups'].every(isGroup) &&
    isSeating(body['groups'], body['people']),
  groupMinutesSet: (body) => isObject(body) && PHASES.every((phase) => isCount(body[phase], 1)),
  groupHandedIn: (body) =>
    isObject(body) &&
    isCount(body['round'], 1) &&
    isCount(body['group'], 1) &&
    typeof body['guess'] === 'string' &&
    isCount(body['signs']) &&
    PROMISES.some((promise) => promise === body['promise']) &&
    isCount(body['evidence']),
} satisfies { readonly [T in keyof GroupsBodies]: BodyGuard };

function isGroup(value: unknown): value is Group {
  return (
    isObject(value) &&
    isText(value['sales']) &&
    isText(value['client']) &&
    isTextList(value['observers']) &&
    isText(value['typeId'])
  );
}

/** Whether everybody sits in exactly one place. */
function isSeating(groups: readonly Group[], people: readonly string[]): boolean {
  const seated = groups.flatMap(membersOf);
  return (
    new Set(seated).size === seated.length &&
    seated.length === people.length &&
    people.every((one) => seated.includes(one))
  );
}

/** Everybody of a group, sales first. */
export function membersOf({
  sales,
  client,
  observers,
}: Pick<Group, 'sales' | 'client' | 'observers'>): readonly string[] {
  return [sales, client, ...observers];
}
