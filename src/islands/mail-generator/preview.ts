import type { Line, Mail } from '../../domain/mail/compose.ts';

/** Draws the body of a mail: paragraphs, line breaks, open parts marked. Typed text stays text. */
export function drawBody(body: Element, mail: Mail) {
  body.replaceChildren(...mail.paragraphs.map(paragraph));
}

function paragraph(lines: Line[]): HTMLParagraphElement {
  const element = document.createElement('p');
  lines.forEach((line, index) => {
    if (index > 0) element.append(document.createElement('br'));
    element.append(...line.map(({ text, open }) => (open ? placeholder(text) : text)));
  });
  return element;
}

function placeholder(text: string): HTMLElement {
  const element = document.createElement('em');
  element.className = 'ph';
  element.textContent = text;
  return element;
}
