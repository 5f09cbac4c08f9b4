const key = 'search-shortcut';

/**
 * Whether the key `/` opens the search. A reader can switch it off, because a single character may be struck by
 * mistake, for example by speech input (WCAG 2.1.4).
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on this device; the default leaves nothing behind. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage may be blocked; then the key stays as it is.
  }
}
