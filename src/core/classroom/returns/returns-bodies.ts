// What the event of a return says: what one learner, unnamed, sent back some weeks after the class.
import { type BodyGuard, isObject } from '../../../schema/words/guards.ts';
import { type CommitmentReturn, isReturn } from '../../commitment/return-code.ts';

/** The bodies by event type. */
export type ReturnsBodies = { readonly returnTaken: CommitmentReturn };

const NUMBERS = ['days', 'kept', 'missed', 'arrivedFen'] as const;

function isShaped(body: unknown): body is CommitmentReturn {
  return (
    isObject(body) &&
    typeof body['id'] === 'string' &&
    NUMBERS.every((name) => typeof body[name] === 'number')
  );
}

/** Guards by event type. */
export const RETURNS_GUARDS = {
  returnTaken: (body) => isShaped(body) && isReturn(body),
} satisfies { readonly [T in keyof ReturnsBodies]: BodyGuard };
