// The picture in docs/architecture.md shows the imports as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawLayers } from '../../scripts/layers/draw.ts';
import { layerEdges } from '../../scripts/layers/edges.ts';

const root = join(import.meta.dirname, '../..');

test('docs/layers.svg is what `npm run draw:layers` draws now', async () => {
  expect(readFileSync(join(root, 'docs/layers.svg'), 'utf8')).toBe(drawLayers(await layerEdges(root)));
});
