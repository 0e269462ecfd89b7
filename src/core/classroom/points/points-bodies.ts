// What the events of points say: to which group, or to whom, how many and for what.
import { type BodyGuard, isObject, isText } from '../../../schema/words/guards.ts';

/** `group`: its name; `person`: an id of the roster. */
export type PointsTo =
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'person'; readonly person: string };

/** The bodies by event type. */
export type PointsBodies = {
  /** `points` may be below 0: something was put right. `why` may be ''. */
  readonly pointsGiven: { readonly to: PointsTo; readonly points: number; readonly why: string };
  /** The board of single people, off until somebody says otherwise. */
  readonly ownBoardSet: { readonly isOn: boolean };
};

const MOST_POINTS = 1000;

function isTo(value: unknown): value is PointsTo {
  if (!isObject(value)) return false;
  return value['kind'] === 'group'
    ? isText(value['group'])
    : value['kind'] === 'person' && isText(value['person']);
}

/** Guards by event type. */
export const POINTS_GUARDS = {
  pointsGiven: (body) =>
    isObject(body) &&
    isTo(body['to']) &&
    Number.isInteger(body['points']) &&
    Math.abs(Number(body['points'])) <= MOST_POINTS &&
    typeof body['why'] === 'string',
  ownBoardSet: (body) => isObject(body) && typeof body['isOn'] === 'boolean',
} satisfies { readonly [T in keyof PointsBodies]: BodyGuard };
