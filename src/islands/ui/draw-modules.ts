// Draws a QR code, one pixel a module; the style sheet enlarges it without smoothing.

const OPAQUE = 255;

/** Always dark on light, in either theme: many readers don't know it the other way round. */
export function drawModules(canvas: HTMLCanvasElement, modules: readonly (readonly boolean[])[]): void {
  const side = modules.length;
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  const picture = new ImageData(side, side);
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      const at = (y * side + x) * 4;
      picture.data.fill(isDark ? 0 : OPAQUE, at, at + 3);
      picture.data[at + 3] = OPAQUE;
    });
  });
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
}
