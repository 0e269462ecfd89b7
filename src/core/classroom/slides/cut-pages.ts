// Cuts a table or list that is too long for one page into as few pages as can be read well.
import { fitBody } from './fit.ts';
import type { SlideBody } from './slide.ts';

/** What a page is better not set below, in px; a single row may be. */
const COMFORTABLE = 36;

/** The pages of a body, in order. @throws RangeError when one of its parts is too long for a page of its own. */
export function cutPages(body: SlideBody): readonly SlideBody[] {
  const parts = body.form === 'table' ? body.rows.length : body.form === 'list' ? body.items.length : 1;
  for (let pages = 1; pages <= parts; pages += 1) {
    const cut = inPages(body, parts, pages);
    const least = pages < parts ? COMFORTABLE : 0;
    if (cut.every((page) => (fitBody(page)?.size ?? -1) >= least)) return cut;
  }
  throw new RangeError(`too long for the projector: ${JSON.stringify(body).slice(0, 200)}`);
}

function inPages(body: SlideBody, parts: number, pages: number): readonly SlideBody[] {
  const bounds = Array.from({ length: pages + 1 }, (_, page) => Math.round((page * parts) / pages));
  return bounds.slice(1).map((end, page) => {
    const start = bounds[page] ?? 0;
    if (body.form === 'table') return { ...body, rows: body.rows.slice(start, end) };
    if (body.form !== 'list') return body;
    return { ...body, items: body.items.slice(start, end), from: body.from === 0 ? 0 : body.from + start };
  });
}
