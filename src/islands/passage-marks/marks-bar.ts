/**
 * Bar that says how many words are marked and takes the marks away.
 *
 * @param count words that are marked
 * @param onRemove called when the reader wants them away
 */
export function marksBar(count: number, onRemove: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'marks-bar';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = 'Markierungen entfernen';
  button.addEventListener('click', onRemove);
  bar.append(status, button);
  // A region that is filled a moment after it appeared is read out; one that comes filled often is not.
  setTimeout(
    () => (status.textContent = count === 1 ? '1 Stelle markiert' : `${count} Stellen markiert`),
    150,
  );
  return bar;
}
