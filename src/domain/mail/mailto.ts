import type { Mail } from './compose.ts';
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

/** Browsers escape `'` in this place, so it is done here and counted. */
const escape = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/'/g, '%27');

/**
 * The `mailto:` link of a mail (RFC 6068), line breaks as `%0D%0A`.
 *
 * @param measure length of the address as the browser will use it (`anchor.href.length`)
 */
export function mailtoLink(
  mail: Mail,
  measure: (href: string) => number = (href) => href.length,
): MailtoLink {
  const short = `mailto:${escape(mail.to).replace('%40', '@')}?subject=${escape(mail.subject)}`;
  const full = `${short}&body=${escape(bodyText(mail, '\r\n'))}`;
  const length = measure(full);
  if (length > lastLength) return { href: short, tier: 'short' };
  return { href: full, tier: length > safeLength ? 'long' : 'full' };
}
