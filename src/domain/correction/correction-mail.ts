const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replace(/%0A/g, '%0D%0A');

/**
 * Address of a mail by which a reader reports a mistake (`mailto:`, RFC 6068).
 *
 * @param page recipient, title and full address of the page, its Stand as shown (TT.MM.JJJJ)
 */
export function correctionMail(page: { to: string; title: string; url: string; stand: string }): string {
  const body = `Seite: ${page.title}\n${page.url}\nStand: ${page.stand}\n\nWas ist falsch oder unklar?\n\n`;
  return `mailto:${page.to}?subject=${encode(`Fehler im Leitfaden: ${page.title}`)}&body=${encode(body)}`;
}
