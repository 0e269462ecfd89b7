// The places that a newcomer is shown, as far as this page has them: links that lead there.
import { tour as words } from '../../i18n/zh-CN/tour.ts';

/** A link of the page, what is told about where it leads, and the words for going there. */
export type TourPlace = { readonly target: HTMLAnchorElement; readonly text: string; readonly go: string };

/** In the order in which they are shown. */
export function tourPlaces(): readonly TourPlace[] {
  const { base = '/' } = document.documentElement.dataset;
  const { map, questions, play, archive } = words.places;
  return [
    { ...map, selector: `main a[href="${base}learn/"]` },
    { ...questions, selector: '[data-continue]' },
    { ...play, selector: `.site-head a[href="${base}play/"]` },
    { ...archive, selector: `.site-head a[href="${base}me/"]` },
  ].flatMap(({ selector, text, go }) => {
    const target = document.querySelector<HTMLAnchorElement>(selector);
    return target ? [{ target, text, go }] : [];
  });
}
