// Runs before every command, under whatever Node the reader has: installs what is missing, and no more.
// `node scripts/setup.mjs test` also brings what the tests use beside npm's packages.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { platform } from 'node:process';
import { findChromium } from './chromium.mjs';

const run = (command) => execSync(command, { stdio: 'inherit' });
const stamp = 'node_modules/.package-lock.json';

if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.log('Installing packages …');
  run('npm ci --loglevel=error --no-audit --no-fund');
}

const node = spawnSync('node --version', { encoding: 'utf8', shell: true }).stdout?.trim() ?? '';
const [major = 0, minor = 0] = node.replace('v', '').split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`Node ${node || 'unknown'} is too old: please install Node 22.12 or newer.`);
  process.exit(1);
}

if (process.argv[2] === 'test') {
  if (!findChromium()) {
    const debian = platform === 'linux' && spawnSync('which', ['apt-get']).status === 0;
    const install = debian
      ? 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core'
      : 'npx playwright install chromium';
    console.log('Installing Chromium for the browser tests …');
    const sudo = debian && process.getuid?.() !== 0 ? 'sudo ' : '';
    run(debian ? `${sudo}sh -c "${install}"` : install);
  }
}
