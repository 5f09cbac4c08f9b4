import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { addressNotice } from './src/build/address-notice.ts';
import { basePath, outDir, siteUrl } from './src/build/address.ts';
import { readAliases } from './src/build/aliases.ts';
import { contentCheck } from './src/build/check/integration.ts';
import { contentDir } from './src/build/content-dir.ts';
import { freshFolder } from './src/build/hosting/fresh-folder.ts';
import { hosting } from './src/build/hosting/index.ts';
import { kernTokens } from './src/build/kern-tokens.ts';
import { markdownText } from './src/build/markdown-text.ts';
import { markdownPages } from './src/build/markdown-pages/integration.ts';
import { offline, offlineCopy } from './src/build/offline/integration.ts';
import { pageGuard } from './src/build/page-guard.ts';
import { siteSearch } from './src/build/search/index.ts';
import { scriptCopies } from './src/build/script-copies.ts';
import { readSiteNames } from './src/build/site-names.ts';
import { starlightPage } from './src/build/starlight-page.ts';
import { unbundledStore } from './src/build/unbundled-store.ts';

const moved = new Set(
  readAliases(contentDir).map(({ from }) => new URL(`${basePath}leitfaden/${from}/`, siteUrl).href),
);
// Another content folder must never meet the cached entries of this one.
const cacheDir = `./node_modules/.astro/${createHash('sha256').update(contentDir).digest('hex').slice(0, 12)}`;
const folder = freshFolder();
const server = hosting();
const search = siteSearch();
const own = (name) => `./src/components/starlight/${name}.astro`;
const nothing = own('Nothing');
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const emptyStyles = file('./src/components/starlight/nothing.css');
const everyPage = file('./src/islands/every-page.ts');

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  logger: { entrypoint: new URL('./src/build/build-log.mjs', import.meta.url) },
  devToolbar: { enabled: false },
  // Its script costs each first view more than it saves.
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [markdownText(basePath)] }),
  },
  vite: {
    define: { 'import.meta.env.OFFLINE_COPY': offlineCopy },
    // A script inlined into a page would need its own hash in the content security policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // MDX marks its modules with a directive of Astro's, which the bundler warns of for every chapter.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
    resolve: {
      alias: [
        // Styles of Starlight; those of this site stand in src/styles/.
        { find: /^\.\.\/style\/(?:asides|layers|print|props|reset|util)\.css/, replacement: emptyStyles },
        // Its script would note in the browser how far the sidebar is scrolled, which no reader asked for.
        { find: '../components-internals/SidebarPersistState', replacement: everyPage },
      ],
    },
    plugins: [starlightPage(), kernTokens(), scriptCopies(basePath), unbundledStore(cacheDir)],
  },
  integrations: [
    folder.open,
    contentCheck(),
    addressNotice(),
    starlight({
      ...readSiteNames(contentDir),
      titleDelimiter: '–',
      defaultLocale: 'root',
      locales: { root: { label: 'Deutsch', lang: 'de' } },
      favicon: '/favicon.svg',
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      markdown: { headingLinks: false },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/base.css',
        './src/styles/header.css',
        './src/styles/frame.css',
        './src/styles/line.css',
        './src/styles/buttons.css',
        './src/styles/notes.css',
        './src/styles/parts.css',
        './src/styles/prose.css',
        './src/styles/tables.css',
        './src/styles/sources.css',
        './src/styles/print.css',
      ],
      components: {
        Head: own('Head'),
        Header: own('Header'),
        PageFrame: own('PageFrame'),
        Sidebar: own('Sidebar'),
        SkipLink: own('SkipLink'),
        ThemeProvider: nothing,
        TwoColumnContent: own('Plain'),
        ContentPanel: own('Plain'),
        MarkdownContent: own('Plain'),
        MobileMenuToggle: nothing,
        MobileMenuFooter: nothing,
        PageSidebar: nothing,
        PageTitle: nothing,
        Footer: nothing,
        Banner: nothing,
        Hero: nothing,
        DraftContentNotice: nothing,
        FallbackContentNotice: nothing,
      },
    }),
    sitemap({ filter: (page) => !moved.has(page) && !/\/(?:leitfaden\/gesamt|suche\/dialog)\/$/.test(page) }),
    mdx(),
    server.begin,
    search.begin,
    markdownPages(),
    pageGuard(),
    search.end,
    offline(),
    server.end,
    folder.close,
  ],
});
