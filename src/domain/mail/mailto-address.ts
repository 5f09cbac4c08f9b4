/**
 * Text in an address. Line breaks become `%0D%0A`; browsers escape `'` in this place, so it is done here and counted.
 */
const escape = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n')).replace(/'/g, '%27');

/**
 * The address that opens a mail in the reader's own program (`mailto:`, RFC 6068).
 *
 * @param mail what is filled in; without `body` the mail begins empty
 */
export function mailtoAddress({ to, subject, body }: { to: string; subject: string; body?: string }): string {
  const start = `mailto:${escape(to).replace('%40', '@')}?subject=${escape(subject)}`;
  return body === undefined ? start : `${start}&body=${escape(body)}`;
}
