// Serves a built site during the browser tests: `node e2e/static-server.ts FOLDER PORT [BASE]`.
// (Astro's own preview runs only once per project, and the tests look at three sites.)
import { staticSite } from './static-site.ts';

const [folder = 'dist', port = '4399', base = '/'] = process.argv.slice(2);
staticSite(folder, base).listen(Number(port), 'localhost');
