import type { Plugin } from 'vite';

/** The link to Starlight's print styles, for parts this site does not have: as written, or as Astro compiled it. */
const printStyles = /<link rel="stylesheet"[^>]*?printHref[^>]*? media="print" ?\/?>/;

/**
 * Takes the link to Starlight's print styles out of its page, which costs every reader a request and gives nothing.
 *
 * @throws if Starlight's page no longer holds it, so that a new version is looked at
 */
export const starlightPage = (): Plugin => ({
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
});
