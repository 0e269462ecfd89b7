// Recognises libraries in bundled code by words that survive minifying, and addresses of other hosts.

export const SIGNATURES = {
  react: /Symbol\.for\(["'`]react\./,
  dexie: /\bDexie\b|dexie/,
  zod: /\b_zod\b|ZodError|\$ZodType/,
  zustand: /getInitialState/,
  xstate: /xstate\.(?:init|done|stop)/,
} as const;
export type Library = keyof typeof SIGNATURES;

export function librariesIn(code: string): readonly Library[] {
  return (Object.keys(SIGNATURES) as Library[]).filter((name) => SIGNATURES[name].test(code));
}

/** Addresses that stand in code as names or in messages and are never asked for. */
const NEVER_REQUESTED = [
  /^http:\/\/www\.w3\.org\//, // names of XML namespaces
  /^https:\/\/react\.dev\//, // link in React's error messages
  /^https?:\/\/(?:bit\.ly|tinyurl\.com|goo\.gl|dexie\.org|github\.com)\//, // links in Dexie's and Zustand's messages
];

/** Addresses of other hosts in code or styles that might be requested. */
export function foreignAddresses(text: string): readonly string[] {
  const found =
    text.match(/(?:https?:|wss?:)?\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?\/[^\s"'`)<>\\]*/gi) ?? [];
  return found.filter((address) => !NEVER_REQUESTED.some((pattern) => pattern.test(address)));
}
