import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxPath } from '../../scripts/nginx.mjs';

export interface Nginx {
  /** Folder below which the site lies; files may be added. */
  www: string;
  certificate: string;
  http: number;
  https: number;
  accessLog: () => string[];
  errorLog: () => string;
  stop: () => Promise<void>;
}

/** A certificate for `localhost`, valid for a day. */
function makeCertificate(folder: string): string {
  const [key, certificate] = ['privkey.pem', 'fullchain.pem'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', certificate], {
    stdio: 'pipe',
  });
  return readFileSync(certificate, 'utf8');
}

/** Replaces what must occur, so that a change of the configuration cannot make a replacement do nothing. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replaceAll(from, to);
  if (changed === text) throw new Error(`deploy/nginx.conf no longer holds ${from}`);
  return changed;
}

/**
 * The shipped configuration on other ports and in a folder of its own. Beside that only one thing is added: the tests
 * may name the address they come from.
 */
function testConfiguration(folder: string, base: string, http: number, https: number): string {
  let text = readFileSync('deploy/nginx.conf', 'utf8');
  text = replaced(text, 'user www-data;', process.getuid?.() === 0 ? 'user root;' : '');
  text = replaced(text, /^ *listen \[::\].*\n/gm, '');
  text = replaced(text, 'listen 80;', `listen 127.0.0.1:${http};`);
  text = replaced(text, 'listen 443 ssl', `listen 127.0.0.1:${https} ssl`);
  text = replaced(text, 'leitfaden.example.de', 'localhost');
  text = replaced(text, '/run/nginx.pid', join(folder, 'nginx.pid'));
  text = replaced(text, '/var/log/nginx', folder);
  text = replaced(text, '/etc/ssl/leitfaden', folder);
  text = replaced(text, '/srv/leitfaden/www/_nginx', join(folder, 'www', base, '_nginx'));
  text = replaced(text, '/srv/leitfaden/www', join(folder, 'www'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp;`,
  );
  const reader = 'set_real_ip_from 127.0.0.1; real_ip_header X-Test-Reader;';
  return replaced(text, /^http \{$/gm, `http {\n${temp.join('\n')}\n${reader}`);
}

/** Whether somebody listens at a port of this machine. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answered = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}

/**
 * Starts nginx with `deploy/nginx.conf` and a copy of a built site.
 *
 * @param site folder of the built site
 * @param base path below which it was built, with slashes at both ends
 * @param ports without and with TLS
 * @param prepare changes the copy before the server reads it
 */
export async function startNginx(
  site: string,
  base: string,
  [http, https]: [number, number],
  prepare?: (copy: string) => void,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const www = join(folder, 'www');
  mkdirSync(www);
  cpSync(site, join(www, base), { recursive: true });
  prepare?.(join(www, base));
  const certificate = makeCertificate(folder);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, testConfiguration(folder, base, http, https));
  const child = spawn(nginxPath, ['-c', file, '-e', join(folder, 'start.log'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  for (let attempt = 0; attempt < 100 && child.exitCode === null && !(await listens(https)); attempt += 1)
    await wait(50);
  if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'start.log'), 'utf8'));
  const log = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    www,
    certificate,
    http,
    https,
    accessLog: () => log('leitfaden-access.log').trim().split('\n'),
    errorLog: () => log('leitfaden-error.log'),
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}
