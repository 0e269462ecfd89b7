// Values that JSON can carry: what an event's body may hold where its exact shape belongs to somebody else.

/** Anything that survives JSON.stringify and JSON.parse unchanged. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

const MAX_DEPTH = 16;

/** Whether a value is JSON, nested at most 16 deep (deeper is no answer of ours, and would exhaust the stack). */
export function isJsonValue(value: unknown, depth = 0): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  return Object.values(value).every((item) => isJsonValue(item, depth + 1));
}
