// JSON from anywhere.

/** The value of a text; undefined when it isn't JSON. */
export function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
