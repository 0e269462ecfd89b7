// The part of the sheet that sets the size of the text.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeElement } from './make-element.ts';
import { setTextSize, TEXT_SIZES, textSize } from './text-size.ts';

export function sizePart(): HTMLElement {
  const box = makeElement('fieldset', 'reading-part', makeElement('legend', '', words.size.title));
  for (const size of TEXT_SIZES) {
    const choice = makeElement('input', '');
    choice.type = 'radio';
    choice.name = 'reading-size';
    choice.value = size;
    choice.checked = size === textSize();
    choice.addEventListener('change', () => setTextSize(size));
    box.append(makeElement('label', 'reading-size', choice, makeElement('span', '', words.size.steps[size])));
  }
  return box;
}
