// Draws docs/layers.svg from the imports as they are; `--check` only says whether the picture is still true.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawLayers } from './layers/draw.ts';
import { layerEdges } from './layers/edges.ts';
import { projectRoot } from './lib/project-copy.ts';

const file = join(projectRoot, 'docs/layers.svg');
const picture = drawLayers(await layerEdges(projectRoot));
if (!process.argv.includes('--check')) {
  writeFileSync(file, picture);
  console.log(`drawn: ${file}`);
} else if (readFileSync(file, 'utf8') !== picture) {
  console.error('docs/layers.svg no longer shows the imports; run npm run draw:layers');
  process.exitCode = 1;
}
