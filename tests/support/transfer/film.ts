// Makes what a camera would see of a screen full of codes: a film in y4m, as Chromium's fake camera plays it in a loop.
import { Buffer } from 'node:buffer';

/** Rows of modules, true where it is dark. */
export type Modules = readonly (readonly boolean[])[];

const WIDTH = 640;
const HEIGHT = 480;
const PER_SECOND = 5;
/** Brightness of a desk, and of dark and light modules on a screen that isn't black and white. */
const DESK = 96;
const DARK = 48;
const LIGHT = 205;

/** One picture a code, each a little turned and out of the middle, with some noise: no code lies straight in a hand. */
export function film(codes: readonly Modules[]): Buffer {
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const pictures = codes.flatMap((modules, index) => [
    Buffer.from('FRAME\n'),
    brightness(modules, index),
    grey,
  ]);
  return Buffer.concat([head, ...pictures]);
}

function brightness(modules: Modules, index: number): Buffer {
  const luma = Buffer.alloc(WIDTH * HEIGHT);
  const angle = (((index % 5) - 2) / 180) * Math.PI;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [left, top] = [WIDTH / 2 + (index % 3) * 4, HEIGHT / 2 - (index % 4) * 3];
  const side = HEIGHT * 0.9;
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const u = Math.floor((((x - left) * cos + (y - top) * sin) / side + 0.5) * modules.length);
      const v = Math.floor((((y - top) * cos - (x - left) * sin) / side + 0.5) * modules.length);
      const isDark = modules[v]?.[u];
      const noise = ((x * 31 + y * 17 + index * 7) % 13) - 6;
      luma[y * WIDTH + x] = (isDark === undefined ? DESK : isDark ? DARK : LIGHT) + noise;
    }
  }
  return luma;
}
