// Makes the elements that the reading aids consist of.

/** An element with a class, if any, and what is in it. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A button that does something. */
export function makeButton(text: string, onClick: () => unknown, className = ''): HTMLButtonElement {
  const button = makeElement('button', className, text);
  button.type = 'button';
  button.addEventListener('click', () => void onClick());
  return button;
}
