const key = 'color-scheme';
const labels = { auto: 'wie im System', light: 'hell', dark: 'dunkel' } as const;
type Scheme = keyof typeof labels;

/** Button that steps through system, light and dark; only a choice other than the system's is kept on the device. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    const name = () => button.setAttribute('aria-label', `Darstellung: ${labels[current()]}. Wechseln`);
    name();
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = after(current());
      apply(next);
      name();
      status.textContent = `Darstellung: ${labels[next]}`;
    });
  }
}

/** The scheme a click leads to: first the one the system does not show, so that the first click shows something. */
function after(scheme: Scheme): Scheme {
  const shown = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = shown === 'dark' ? 'light' : 'dark';
  if (scheme === 'auto') return other;
  return scheme === other ? shown : 'auto';
}

function current(): Scheme {
  const set = document.documentElement.dataset.colorScheme;
  return set === 'light' || set === 'dark' ? set : 'auto';
}

function apply(scheme: Scheme) {
  if (scheme === 'auto') delete document.documentElement.dataset.colorScheme;
  else document.documentElement.dataset.colorScheme = scheme;
  try {
    if (scheme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
  } catch {
    // Storage may be blocked; the choice then lasts for this page only.
  }
}

customElements.define('theme-choice', ThemeChoice);
