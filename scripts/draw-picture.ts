// Draws a case or a client type into docs/pictures/: `draw-picture case ID`, `draw-picture client ID`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureWords } from './draw/picture-words.ts';
import { drawPicture } from './draw/pictures.ts';
import { projectRoot } from './lib/project-copy.ts';

const [subject, id] = process.argv.slice(2);
const picture = drawPicture(projectRoot, subject === 'client' ? 'client' : 'case', id);
if (picture.kind === 'drawn') {
  writeFileSync(join(projectRoot, picture.path), picture.svg);
  console.log(pictureWords.drawn(picture.path));
} else {
  console.error(picture.message);
  process.exitCode = 1;
}
