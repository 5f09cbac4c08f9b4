import type { AddressState } from '../../domain/address-state/address-state.ts';

/** One chosen value: under which name of a control it stands and how it reads. */
interface Chosen {
  name: string;
  value: string;
  label: string;
}

/**
 * Draws the choice as buttons that take it back one by one, into the element marked `data-chips`; a page without such
 * an element has none. Texts of search fields are left out: they can be read where they were typed.
 *
 * @param remove takes one value back; the focus stays among the buttons or goes to the form
 */
export function drawChips(
  place: HTMLElement | null,
  form: HTMLFormElement,
  state: AddressState,
  remove: (name: string, value: string) => void,
) {
  if (!place) return;
  const chosen = Object.entries(state).flatMap(([name, values]) =>
    values.flatMap((value) => chosenOf(form, name, value)),
  );
  place.hidden = chosen.length === 0;
  place.replaceChildren(
    ...chosen.map(({ name, value, label }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.setAttribute('aria-label', `${label}: Auswahl aufheben`);
      button.addEventListener('click', () => {
        remove(name, value);
        (place.querySelector('button') ?? checked(form))?.focus();
      });
      return button;
    }),
  );
}

const checked = (form: HTMLFormElement) => form.querySelector<HTMLElement>(':checked, input, select');

function chosenOf(form: HTMLFormElement, name: string, value: string): Chosen[] {
  const controls = [...form.elements].filter((control) => control.getAttribute('name') === name);
  return controls.flatMap((control) => {
    if (control instanceof HTMLSelectElement)
      return [...control.options]
        .filter((option) => option.value === value)
        .map((option) => ({ name, value, label: option.text }));
    const label =
      control instanceof HTMLInputElement && control.value === value ? control.dataset['label'] : '';
    return label ? [{ name, value, label }] : [];
  });
}
