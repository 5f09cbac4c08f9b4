import type { Mail } from './compose.ts';
import { mailtoAddress } from './mailto-address.ts';
import { bodyText } from './text.ts';

/** How much of the mail the link carries: all of it, all of it close to the limit, or only recipient and subject. */
export type MailtoTier = 'full' | 'long' | 'short';
export interface MailtoLink {
  href: string;
  tier: MailtoTier;
}

/** Chrome and Edge on Windows drop longer addresses without a word (limit 2,048); older programs take less. */
const safeLength = 1500;
const lastLength = 2000;

/**
 * The `mailto:` link of a mail: as much of it as mail programs take.
 *
 * @param measure length of the address as the browser will use it (`anchor.href.length`)
 */
export function mailtoLink(
  mail: Mail,
  measure: (href: string) => number = (href) => href.length,
): MailtoLink {
  const { to, subject } = mail;
  const full = mailtoAddress({ to, subject, body: bodyText(mail, '\r\n') });
  const length = measure(full);
  if (length > lastLength) return { href: mailtoAddress({ to, subject }), tier: 'short' };
  return { href: full, tier: length > safeLength ? 'long' : 'full' };
}
