const loaded = new Map<string, Promise<void>>();

/**
 * Loads a stylesheet once. One that is imported the usual way would be linked on every page, although only few
 * readers need it.
 *
 * @param href its address; import the file with `?url`
 * @returns when it is there, or when it did not come: the part works without it
 */
export function loadStylesheet(href: string): Promise<void> {
  const known = loaded.get(href);
  if (known) return known;
  const loading = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  loaded.set(href, loading);
  return loading;
}
