// Finds the nginx for the test of `deploy/nginx.conf`. Plain JavaScript without packages, as `setup.mjs` runs before any.
import { existsSync, readFileSync } from 'node:fs';

const release = '/etc/os-release';

/** Whether this is Debian itself, whose packages the configuration is written for. */
export const isDebian = existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));

/** Where Debian puts the server; other users than root do not have the folder on their PATH. */
export const nginxPath = '/usr/sbin/nginx';

/** What the package with the module for packed Brotli files adds. */
const brotliModule = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** Whether the server is there with its module. */
export const hasNginx = () => existsSync(nginxPath) && existsSync(brotliModule);
