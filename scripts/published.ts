// `npm run published`: adds all addresses of the site to the committed list of those that must keep leading somewhere.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Samples come and go; nobody may rely on them.
process.env.SAMPLES = 'off';
const { examineContent } = await import('../src/build/check/check.ts');
const { publishedFile, readPublished } = await import('../src/build/check/links/published.ts');
const { contentDir } = await import('../src/build/content-dir.ts');

const { addresses } = await examineContent(contentDir);
const kept = readPublished(contentDir).map(({ address }) => address);
// Beside the pages, what programs have subscribed to.
const lasting = [...addresses.keys()].filter((address) => /(?:\/|\/feed\.xml|\.ics)$/.test(address));
const all = [...new Set([...kept, ...lasting])].sort();
const head =
  '# Einmal veröffentlichte Adressen. Die Prüfung achtet darauf, dass jede weiter zu einer Seite führt.\n';
writeFileSync(join(contentDir, publishedFile), `${head}${all.join('\n')}\n`);
console.log(`${all.length - kept.length} neue Adressen, ${all.length} insgesamt.`);
