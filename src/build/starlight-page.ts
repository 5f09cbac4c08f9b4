import type { Plugin } from 'vite';

/** The link to Starlight's print styles, for parts this site does not have: as written, or as Astro compiled it. */
const printStyles = /<link rel="stylesheet"[^>]*?printHref[^>]*? media="print" ?\/?>/;

/** Styles within Starlight's page, which keep room for a header and lists that this site does not have. */
const ownStyles = /\/starlight\/dist\/components\/Page\.astro\?.*\btype=style\b/;

/**
 * Takes styles out of Starlight's page that cost every reader bytes and a request and give nothing.
 *
 * @throws if Starlight's page no longer holds the link to its print styles, so that a new version is looked at
 */
export const starlightPage = (): Plugin[] => [
  {
    name: 'starlight-page',
    enforce: 'pre',
    transform: {
      filter: { id: /\/starlight\/dist\/components\/Page\.astro$/, code: 'printHref' },
      handler: (code) => {
        if (!printStyles.test(code))
          throw new Error("Starlight's Page.astro links its print styles in another way.");
        return code.replace(printStyles, '');
      },
    },
  },
  {
    name: 'starlight-page-styles',
    enforce: 'pre',
    transform: { filter: { id: ownStyles }, handler: () => '/* none */' },
  },
];
