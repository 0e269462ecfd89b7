// Files as an accident or a forger leaves them: text cut and altered, values exchanged for others.

const STRANGE: readonly unknown[] = [
  null,
  true,
  '',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  -1,
  0,
  1.5,
  1e308,
  4,
  [],
  {},
  [[[]]],
  { length: 3 },
  'x'.repeat(5000),
];

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A text cut short, with a stretch taken out, written twice, or with letters exchanged. */
export function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = 1 + Math.floor(random() * 40);
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(32 + Math.floor(random() * 96)) + text.slice(at + 1);
    case 4:
      return text.slice(0, at) + String(pick(STRANGE, random)) + text.slice(at);
    default:
      return text.slice(at) + text.slice(0, at);
  }
}

/** A copy of a value in which one place, drawn by `random`, holds something else or nothing. */
export function mutateValue(value: unknown, random: () => number): unknown {
  const copy: unknown = structuredClone(value);
  let here = copy;
  for (;;) {
    if (typeof here !== 'object' || here === null) return copy;
    const entries: Record<string, unknown> = here as Record<string, unknown>;
    const key = pick(Object.keys(entries), random);
    if (key === undefined) return copy;
    const inner = entries[key];
    if (typeof inner === 'object' && inner !== null && random() < 0.9) {
      here = inner;
      continue;
    }
    if (random() < 0.2) delete entries[key];
    else if (typeof inner === 'number' && random() < 0.5) entries[key] = inner + (random() < 0.5 ? 1 : -1);
    else entries[key] = pick(STRANGE, random);
    return copy;
  }
}
