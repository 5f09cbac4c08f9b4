// Installs Lighthouse for `npm run lighthouse`, apart from the other packages: 176 MB that neither site nor tests need.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('.', import.meta.url));
const stamp = `${cwd}node_modules/.package-lock.json`;

if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(`${cwd}package-lock.json`).mtimeMs) {
  console.log('Installing Lighthouse …');
  execSync('npm ci --ignore-scripts --loglevel=error --no-audit --no-fund', { cwd, stdio: 'inherit' });
}
