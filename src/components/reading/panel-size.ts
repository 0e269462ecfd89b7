// The part of the sheet that sets the size of the text.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeElement } from './make-element.ts';
import { setTextSize, TEXT_SIZES, textSize } from './text-size.ts';

export function sizePart(): HTMLElement {
  const sizes = makeElement('div', 'reading-sizes');
  sizes.setAttribute('role', 'radiogroup');
  sizes.setAttribute('aria-label', words.size.title);
  for (const size of TEXT_SIZES) {
    const choice = makeElement('input', '');
    choice.type = 'radio';
    choice.name = 'reading-size';
    choice.value = size;
    choice.checked = size === textSize();
    choice.addEventListener('change', () => setTextSize(size));
    sizes.append(
      makeElement('label', 'reading-size', choice, makeElement('span', '', words.size.steps[size])),
    );
  }
  return makeElement('section', 'reading-part', makeElement('h3', '', words.size.title), sizes);
}
