/** Jumps to a place of the page without a trace in the address, which holds the answers; the place gets the focus. */
export function jumpWithin(event: MouseEvent) {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('a[href^="#station-"], a[href^="#aufgabe-"]');
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  const fold = place.closest('details');
  if (fold) fold.open = true;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
