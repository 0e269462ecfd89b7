// An item as a paper shows it: no hints, and no links that would lead out of it.
import type { Part, PublicItem } from '../quiz/item.ts';
import { withoutLinks } from '../quiz/rich-text.ts';

/** Laws and terms stand as plain words. */
export function paperItem(item: PublicItem): PublicItem {
  const { setting } = item;
  const common = {
    stem: withoutLinks(item.stem),
    hints: [],
    ...(setting && { setting: { ...setting, text: withoutLinks(setting.text) } }),
  };
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { ...item, ...common, options: plain(item.options) };
    case 'ordering':
      return { ...item, ...common, items: plain(item.items) };
    case 'matching':
      return { ...item, ...common, left: plain(item.left), right: plain(item.right) };
    case 'true-false':
    case 'number':
      return { ...item, ...common };
  }
}

function plain(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ id, text }) => ({ id, text: withoutLinks(text) }));
}
