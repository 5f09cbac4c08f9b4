import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, project), 'utf8');

test('Containerfile: what is copied into the image exists', () => {
  const copied = [...read('deploy/Containerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, files]) => (files ?? '').split(' '),
  );
  assert.deepEqual(
    copied.filter((file) => !existsSync(new URL(file, project))),
    [],
  );
  assert.ok(copied.length >= 4);
});

test('Containerfile: runs without privileges, with a health check, from the folder nginx serves', () => {
  const text = read('deploy/Containerfile');
  const stages = text.split(/^(?=FROM )/m).slice(1);
  assert.equal(stages.length, 2);
  for (const word of [
    'USER www-data',
    'HEALTHCHECK',
    'CMD ["nginx"',
    'COPY --from=build /src/dist /srv/leitfaden/www',
  ])
    assert.ok(stages[1]?.includes(word), word);
  assert.ok(read('deploy/nginx.conf').includes('root /srv/leitfaden/www;'));
});

test('container.sed: every change hits a line of nginx.conf', () => {
  const lines = read('deploy/container.sed')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const patterns = lines.map((line) => /^s\|(.*?)\|/.exec(line)?.[1] ?? /^\/(.*)\/d$/.exec(line)?.[1]);
  const config = read('deploy/nginx.conf');
  for (const pattern of patterns) assert.match(config, new RegExp(pattern ?? '(?!)', 'm'));
  assert.ok(patterns.length >= 8);
});

test('nginx.conf: no block takes the headers of the server away', () => {
  const config = read('deploy/nginx.conf').replace(/#.*/g, '');
  assert.doesNotMatch(config, /add_header/);
});

test('deploy/README.md: files it names exist, but for what the build writes', () => {
  const text = read('deploy/README.md');
  const named = [...text.matchAll(/`((?:deploy|src|content)\/[\w./-]+)`/g)].map(([, file]) => file ?? '');
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((file) => !existsSync(fileURLToPath(new URL(file, project)))),
    [],
  );
});
