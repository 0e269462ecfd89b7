// The first line inside a backup: whose it is, when it was made, and what has to be in it.
import { isCount, isObject, isText } from '../schema/words/guards.ts';
import { LIMITS, type Limits } from './format.ts';

/** Seqs of the first and the last event of a device, and how many there are from the one to the other. */
export type DeviceSpan = { readonly first: number; readonly last: number; readonly count: number };

/** `name` is '' for somebody who gave none; `madeAt`: UTC ms; `profile`: id of whose record it was. */
export type BackupManifest = {
  readonly course: string;
  readonly profile: string;
  readonly name: string;
  readonly madeAt: number;
  readonly devices: { readonly [device: string]: DeviceSpan };
  readonly events: number;
  readonly appVersion: string;
};

const MAX_WORDS = 200;
/** The last moment that a Date can hold. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** Whether a value is a manifest whose numbers agree with each other. */
export function isManifest(value: unknown, limits: Limits = LIMITS): value is BackupManifest {
  if (!isObject(value) || !isObject(value['devices'])) return false;
  const { course, profile, name, madeAt, events, appVersion } = value;
  const devices = Object.entries(value['devices']);
  return (
    isText(course) &&
    isText(profile) &&
    isWords(name) &&
    isWords(appVersion) &&
    isCount(madeAt) &&
    madeAt <= LAST_MOMENT &&
    isCount(events) &&
    events <= limits.events &&
    devices.length <= limits.devices &&
    devices.every(([device, span]) => isDeviceId(device) && isSpan(span)) &&
    devices.reduce((sum, [, span]) => sum + (isSpan(span) ? span.count : 0), 0) === events
  );
}

/** Whether a text may be the id of a device: letters and digits, and no name that every object answers to. */
export function isDeviceId(text: string): boolean {
  return /^[0-9A-Za-z_]{1,64}$/.test(text) && !(text in {});
}

function isSpan(value: unknown): value is DeviceSpan {
  if (!isObject(value)) return false;
  const { first, last, count } = value;
  return isCount(first, 1) && isCount(last, first) && isCount(count, 1) && count <= last - first + 1;
}

const isWords = (value: unknown) => typeof value === 'string' && value.length <= MAX_WORDS;
