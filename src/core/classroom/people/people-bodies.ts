// What the events of a class's people say: who is on the roster, who came.
import { type BodyGuard, isObject, isText } from '../../../schema/words/guards.ts';

/** Somebody on the roster: `id` is `p1`, `p2` … within the room; `unit` and `group` are '' where the roster says nothing. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly group: string;
};

/** The bodies by event type. */
export type PeopleBodies = {
  /** The roster as a whole, in its order; it takes the place of an earlier one. */
  readonly rosterTaken: { readonly people: readonly Person[] };
  /** Somebody who isn't on the list came. */
  readonly personAdded: { readonly person: Person };
  readonly personRemoved: { readonly id: string };
  readonly personCame: { readonly id: string; readonly isHere: boolean };
};

const ID = /^p[1-9]\d*$/;

function isPerson(value: unknown): value is Person {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    ID.test(value['id']) &&
    isText(value['name']) &&
    typeof value['unit'] === 'string' &&
    typeof value['group'] === 'string'
  );
}

function isRoster(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every(isPerson) && new Set(value.map(({ id }) => id)).size === value.length
  );
}

/** Guards by event type. */
export const PEOPLE_GUARDS = {
  rosterTaken: (body) => isObject(body) && isRoster(body['people']),
  personAdded: (body) => isObject(body) && isPerson(body['person']),
  personRemoved: (body) => isObject(body) && isText(body['id']),
  personCame: (body) => isObject(body) && isText(body['id']) && typeof body['isHere'] === 'boolean',
} satisfies { readonly [T in keyof PeopleBodies]: BodyGuard };
