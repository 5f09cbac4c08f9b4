/** The element the panel's markup must hold. */
export function part<Part extends HTMLElement>(root: Element, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`The search lacks its ${selector}`);
  return found;
}

/** An element with text and other elements in it; text never becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (string | Node)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  result.append(...content);
  if (className !== '') result.className = className;
  return result;
}

/** A button that does what its text says. */
export function button(text: string, className: string, onPress: () => void): HTMLButtonElement {
  const result = element('button', [text], className);
  result.type = 'button';
  result.addEventListener('click', onPress);
  return result;
}
