// Draws the layers and their imports as a plain SVG that follows the reader's light or dark theme.
import type { Edge, Layer } from './edges.ts';

type Box = { readonly x: number; readonly y: number; readonly says: string };

const WIDTH = 168;
const HEIGHT = 52;
const at = (column: number, row: number, says: string): Box => ({
  x: 24 + column * 200,
  y: 24 + row * 96,
  says,
});

/** Where each layer stands, from what people see at the top to what everything rests on. */
const BOXES: Readonly<Record<Layer, Box>> = {
  pages: at(1.1, 0, 'routes'),
  layouts: at(2.3, 0, 'the frame'),
  components: at(1.1, 1, 'tags, page scripts'),
  site: at(2.55, 2.2, 'read at build time'),
  i18n: at(0, 2.2, 'Chinese strings'),
  islands: at(1.3, 2.2, 'React, on demand'),
  stores: at(1.6, 3.2, 'Zustand'),
  storage: at(1.9, 4.2, 'Dexie, IndexedDB'),
  server: at(0, 4.2, 'Hono, one process'),
  scripts: at(0.05, 3.2, 'tools, content check'),
  core: at(1, 5.3, 'rules, pure'),
  schema: at(1, 6.3, 'shapes, words'),
};

const STYLE = `
  svg { background: #faf7f0; font: 15px system-ui, sans-serif; }
  rect { fill: #fffdf8; stroke: #b9ad97; stroke-width: 1.2; }
  text { fill: #25211b; text-anchor: middle; }
  .says { fill: #6b6254; font-size: 12.5px; }
  path { fill: none; stroke: #6b6254; stroke-width: 1.4; marker-end: url(#tip); }
  .types { stroke-dasharray: 3 4; }
  marker path { fill: #6b6254; stroke: none; marker-end: none; }
  @media (prefers-color-scheme: dark) {
    svg { background: #14181d; }
    rect { fill: #1c2229; stroke: #4a535e; }
    text { fill: #ece5d8; }
    .says { fill: #a9a294; }
    path { stroke: #a9a294; }
    marker path { fill: #a9a294; }
  }`;

/** The picture as the text of an .svg file; the same edges give the same text. */
export function drawLayers(edges: readonly Edge[]): string {
  const lines = edges.map(({ from, to, isTypeOnly }) => {
    const title = `${from} imports ${isTypeOnly ? 'types of ' : ''}${to}`;
    return `  <path${isTypeOnly ? ' class="types"' : ''} d="${curve(BOXES[from], BOXES[to])}"><title>${title}</title></path>`;
  });
  const boxes = Object.entries(BOXES).map(([name, { x, y, says }]) => {
    const middle = x + WIDTH / 2;
    return [
      `  <rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="3"/>`,
      `  <text x="${middle}" y="${y + 23}">${name}</text>`,
      `  <text class="says" x="${middle}" y="${y + 41}">${says}</text>`,
    ].join('\n');
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 726 708" role="img" aria-label="Layers and their imports: arrows lead down only">',
    '  <title>Layers and their imports (npm run draw:layers)</title>',
    `  <style>${STYLE}\n  </style>`,
    '  <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>',
    ...lines,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

/** From the edge of one box to the edge of the other: down where it can, sideways between neighbours of a row. */
function curve(from: Box, to: Box): string {
  const shift = Math.sign(to.x - from.x);
  if (Math.abs(to.y - from.y) < HEIGHT) {
    const y = from.y + HEIGHT / 2;
    return shift > 0
      ? `M${from.x + WIDTH} ${y}L${to.x - 2} ${y}`
      : `M${from.x} ${y}L${to.x + WIDTH + 2} ${y}`;
  }
  const isDown = to.y > from.y;
  const x1 = round(from.x + WIDTH / 2 + shift * 40);
  const x2 = round(to.x + WIDTH / 2 - shift * 40 + (shift === 0 && to.y - from.y > 150 ? 60 : 0));
  const y1 = round(isDown ? from.y + HEIGHT : from.y);
  const y2 = round(isDown ? to.y - 2 : to.y + HEIGHT + 2);
  const bend = round((y2 - y1) / 2);
  return `M${x1} ${y1}C${x1} ${round(y1 + bend)} ${x2} ${round(y2 - bend)} ${x2} ${y2}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
