/** Where to report a weakness of the website, `security` in service.yaml. */
export interface SecurityContact {
  contact: string | null;
  expires: string | null;
}

/**
 * The file `/.well-known/security.txt`, https://www.rfc-editor.org/rfc/rfc9116. It must have a contact and a date until
 * which it is valid; `undefined` while one of them is open, for then there may be no such file.
 *
 * @param contact mail address or web address
 * @param address full address of the file itself, where it is known
 */
export function securityText(
  { contact, expires }: SecurityContact,
  address: string | undefined,
): string | undefined {
  if (contact === null || expires === null) return undefined;
  return [
    `Contact: ${contact.includes('@') ? `mailto:${contact}` : contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: de, en',
    ...(address === undefined ? [] : [`Canonical: ${address}`]),
    '',
  ].join('\n');
}
