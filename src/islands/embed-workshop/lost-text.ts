/**
 * Says what of a link could not be used; `''` if all of it could.
 *
 * @param dropped parts nobody knows, in words
 * @param unreadable nothing of it could be read
 */
export function lostText(dropped: readonly string[], unreadable: boolean): string {
  if (unreadable) return 'Die Auswahl in der Adresse ist nicht lesbar. Bitte wählen Sie neu aus.';
  if (dropped.length === 0) return '';
  const parts = dropped.slice(0, 5).join(', ') + (dropped.length > 5 ? ' und weitere' : '');
  return `Die Adresse nennt ${parts}. Das gibt es hier nicht; alles andere ist übernommen.`;
}
