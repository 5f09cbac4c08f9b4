/** A page above another one. */
export interface Crumb {
  label: string;
  /** Full address. */
  url: string;
}

/**
 * The way to a page, https://schema.org/BreadcrumbList: search engines show it instead of the bare address.
 *
 * @param above pages above it, from the start page on but without it
 * @param title title of the page itself
 */
export const breadcrumbData = (above: readonly Crumb[], title: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...above.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: url,
    })),
    { '@type': 'ListItem', position: above.length + 1, name: title },
  ],
});
