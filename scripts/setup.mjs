// Runs before every command, under whatever Node the reader has: installs what is missing, and no more.
// `node scripts/setup.mjs test` also brings what the tests use beside npm's packages.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { platform } from 'node:process';
import { findChromium } from './chromium.mjs';
import { hasNginx, isDebian, nginxPath } from './nginx.mjs';

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

const hasApt = platform === 'linux' && spawnSync('which', ['apt-get']).status === 0;

/** Installs packages of Debian as root, with `before` and `after` in the same shell. */
function apt(packages, before = ':', after = ':') {
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`;
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  run(`${sudo}sh -c '${before}; ${install}; code=$?; ${after}; exit $code'`);
}

/** The tests start a server of their own; the package must not start one, now or with the machine. */
function installNginx() {
  const policy = '/usr/sbin/policy-rc.d';
  const forbid = `test -e ${policy} || { printf "#!/bin/sh\\nexit 101\\n" > ${policy} && chmod +x ${policy} && ours=1; }`;
  const disable = existsSync(nginxPath) ? ':' : 'systemctl disable nginx 2>/dev/null || true';
  const packages = 'nginx libnginx-mod-http-brotli-static openssl';
  apt(packages, forbid, `test -z "$ours" || rm ${policy}; ${disable}`);
}

if (process.argv[2] === 'test') {
  if (!findChromium()) {
    console.log('Installing Chromium for the browser tests …');
    if (isDebian) apt('chromium-headless-shell fonts-noto-core');
    else if (hasApt) apt('chromium fonts-noto-core');
    else run('npx playwright install chromium');
  }
  if (!hasNginx() && isDebian) {
    console.log('Installing nginx for the test of its configuration …');
    installNginx();
  } else if (!hasNginx())
    console.log('No nginx with Brotli module, and no Debian: the test of deploy/nginx.conf is left out.');
}
