// Tells an event from anything else: at the database, at the channel between tabs, at a backup.
import type { StoredEvent } from '../../schema/words/event.ts';
import { isCount, isObject, isText } from '../../schema/words/guards.ts';
import { isHlc } from './hlc.ts';

/** Whether a value has the envelope of an event. Its type may be unknown and its version newer: it is kept all the same. */
export function isStoredEvent(value: unknown): value is StoredEvent {
  return (
    isObject(value) &&
    isText(value['course']) &&
    isText(value['profile']) &&
    isText(value['device']) &&
    isCount(value['seq'], 1) &&
    value['id'] === `${value['device']}-${value['seq']}` &&
    isHlc(value['hlc']) &&
    Number.isFinite(value['at']) &&
    Number.isFinite(value['tzOffsetMin']) &&
    isText(value['type']) &&
    isCount(value['v'], 1) &&
    isRef(value['ref']) &&
    'body' in value
  );
}

function isRef(ref: unknown): boolean {
  return isObject(ref) && typeof ref['id'] === 'string' && typeof ref['hash'] === 'string';
}
