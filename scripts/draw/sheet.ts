// The drawing sheet that the pictures of cases and client types share: paper, ink, vermilion, light and dark.

const STYLE = `
  svg { background: #f5f0e3; font: 13px "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  text { fill: #221d17; }
  .title { font: 600 22px "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
  .name { font-weight: 600; }
  .head { font: 600 16px "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
  .faint { fill: #655c4d; font-size: 12px; }
  .seal { fill: #a92a18; }
  .card { fill: #fcf9f1; stroke: #a99a7b; }
  .last { stroke: #221d17; stroke-width: 1.6; }
  .crossing { fill: #fcf9f1; stroke: #a92a18; stroke-width: 1.6; }
  .band { fill: #ece5d3; }
  .rule { stroke: #d8cdb4; }
  .edge { fill: none; stroke: #655c4d; stroke-width: 1.3; marker-end: url(#tip); }
  .maybe { stroke-dasharray: 5 4; }
  .small { font-size: 12px; }
  .opens { fill: #2f5d3a; }
  .closes { fill: #a92a18; }
  #tip path { fill: #655c4d; }
  @media (prefers-color-scheme: dark) {
    svg { background: #11161d; }
    text { fill: #ece4d2; }
    .faint { fill: #a0988a; }
    .seal, .closes { fill: #e8694f; }
    .card { fill: #19202a; stroke: #576272; }
    .last { stroke: #ece4d2; }
    .crossing { fill: #19202a; stroke: #e8694f; }
    .band { fill: #0c1016; }
    .rule { stroke: #2c3541; }
    .edge { stroke: #a0988a; }
    .opens { fill: #8fc49a; }
    #tip path { fill: #a0988a; }
  }`;

export type Point = readonly [x: number, y: number];

/** A whole .svg file; `says` names it for those who don't see it. */
export function sheet(width: number, height: number, says: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(says)}">`,
    `  <style>${STYLE}\n  </style>`,
    '  <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8Z"/></marker></defs>',
    ...parts.map((part) => `  ${part}`),
    '</svg>',
    '',
  ].join('\n');
}

export function words(x: number, y: number, text: string, kind = ''): string {
  return `<text${kind ? ` class="${kind}"` : ''} x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`;
}

export type Span = readonly [text: string, kind?: string];

/** One line of words of several kinds, from its left end or up to its right end. */
export function line(x: number, y: number, spans: readonly Span[], isToRight = false): string {
  const parts = spans.map(([text, kind]) =>
    kind === undefined ? escaped(text) : `<tspan class="${kind}">${escaped(text)}</tspan>`,
  );
  return `<text${isToRight ? ' text-anchor="end"' : ''} x="${round(x)}" y="${round(y)}">${parts.join('')}</text>`;
}

export function box(x: number, y: number, width: number, height: number, kind: string): string {
  return `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3"/>`;
}

/** A thin rule across a card. */
export function rule(x: number, y: number, width: number): string {
  return `<path class="rule" d="M${round(x)} ${round(y)}h${round(width)}"/>`;
}

/** A line through points with round corners, an arrow at its end. */
export function arrow(points: readonly Point[], kind = ''): string {
  const [first = [0, 0], ...rest] = points;
  const steps = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${at(point)}`;
    const before = rest[index - 1] ?? first;
    return `L${at(toward(point, before))}Q${at(point)} ${at(toward(point, next))}`;
  });
  return `<path class="edge${kind ? ` ${kind}` : ''}" d="M${at(first)}${steps.join('')}"/>`;
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

const RADIUS = 7;

/** The point before a corner, on the way to `other`. */
function toward([x, y]: Point, [otherX, otherY]: Point): Point {
  const length = Math.hypot(otherX - x, otherY - y) || 1;
  const step = Math.min(RADIUS, length / 2) / length;
  return [x + (otherX - x) * step, y + (otherY - y) * step];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
