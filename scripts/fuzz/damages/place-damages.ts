import { copyAs, renameTo, text, yaml, type Damage } from '../damage.ts';

const name = (change: (name: string) => string) => (path: string) =>
  path.replace(/[^/]+$/, (old) => change(old));
const stem = (change: (stem: string) => string) => (path: string) =>
  path.replace(/([^/]+?)(\.\w+)$/, (_, old: string, ending: string) => `${change(old)}${ending}`);

/** What happens to names, folders and links on the disk of an editor. */
export const placeDamages: readonly Damage[] = [
  { name: 'file deleted', meets: /./, apply: ({ path }) => [{ path, gone: true }] },
  { name: 'file doubled', meets: text, apply: copyAs(stem((old) => `${old} - Kopie`)) },
  { name: 'file doubled with number', meets: /./, apply: copyAs(stem((old) => `${old} (2)`)) },
  { name: 'safety copy', meets: /./, apply: copyAs((path) => `${path}.bak`) },
  { name: 'safety copy with tilde', meets: /./, apply: copyAs((path) => `${path}~`) },
  { name: 'hidden copy', meets: /./, apply: copyAs(name((old) => `._${old}`)) },
  { name: 'lock file of an office program', meets: /./, apply: copyAs(name((old) => `~$${old}`)) },
  { name: 'name in capitals', meets: /./, apply: renameTo(name((old) => old.toUpperCase())) },
  { name: 'copy in capitals', meets: /./, apply: copyAs(stem((old) => old.toUpperCase())) },
  {
    name: 'ending in capitals',
    meets: /./,
    apply: renameTo((path) => path.replace(/\.\w+$/, (old) => old.toUpperCase())),
  },
  { name: 'name with umlaut', meets: /./, apply: renameTo(stem((old) => `${old}-für`)) },
  {
    name: 'name with umlaut taken apart',
    meets: /./,
    apply: renameTo(stem((old) => `${old}-für`.normalize('NFD'))),
  },
  {
    name: 'two names that look the same',
    meets: /./,
    apply: ({ path, bytes }) => [
      { path, bytes },
      { path: stem((old) => `${old}-für`)(path), bytes },
      { path: stem((old) => `${old}-für`.normalize('NFD'))(path), bytes },
    ],
  },
  { name: 'name with blank', meets: /./, apply: renameTo(stem((old) => `${old} neu`)) },
  { name: 'name with line end', meets: /./, apply: renameTo(stem((old) => `${old}\nneu`)) },
  { name: 'name with number sign', meets: /./, apply: renameTo(stem((old) => `${old}#1`)) },
  { name: 'name with percent sign', meets: /./, apply: renameTo(stem((old) => `${old}%20`)) },
  { name: 'name with markup', meets: /./, apply: renameTo(stem((old) => `${old}<b>&"`)) },
  { name: 'name with dots', meets: /./, apply: renameTo(stem((old) => `${old}.neu`)) },
  { name: 'name very long', meets: /./, apply: renameTo(stem((old) => `${old}-${'x'.repeat(180)}`)) },
  { name: 'name of a prototype', meets: /./, apply: renameTo(stem(() => '__proto__')) },
  { name: 'other ending', meets: /./, apply: renameTo((path) => path.replace(/\.\w+$/, '.txt')) },
  { name: 'no ending', meets: /./, apply: renameTo((path) => path.replace(/\.\w+$/, '')) },
  { name: 'yml for yaml', meets: yaml, apply: renameTo((path) => path.replace(/yaml$/, 'yml')) },
  {
    name: 'md for mdx and back',
    meets: /\.mdx?$/,
    apply: renameTo((path) => (path.endsWith('x') ? path.slice(0, -1) : `${path}x`)),
  },
  { name: 'word document added', meets: /./, apply: copyAs((path) => path.replace(/\.\w+$/, '.docx')) },
  {
    name: 'file one folder up',
    meets: /\//,
    apply: renameTo((path) => path.replace(/[^/]+\/([^/]+)$/, '$1')),
  },
  { name: 'file one folder down', meets: /./, apply: renameTo(name((old) => `alt/${old}`)) },
  { name: 'folder in its place', meets: /./, apply: ({ path }) => [{ path, folder: true }] },
  {
    name: 'folder with the file in its place',
    meets: /./,
    refused: true,
    apply: ({ path, bytes }) => [
      { path, folder: true },
      { path: `${path}/${path.split('/').at(-1)}`, bytes },
    ],
  },
  {
    name: 'file in the place of its folder',
    meets: /^(?:flows|guide|mail|changes|legal|competence)\//,
    refused: true,
    apply: ({ path, bytes }) => [
      { path, gone: true },
      { path: path.replace(/\/.*$/, ''), bytes },
    ],
  },
  {
    name: 'empty folder beside it',
    meets: /./,
    apply: ({ path, bytes }) => [
      { path, bytes },
      { path: path.replace(/[^/]*$/, 'leer'), folder: true },
    ],
  },
  {
    name: 'link to the file',
    meets: /./,
    refused: true,
    apply: ({ path, bytes }) => [
      { path: `.${path.replaceAll('/', '-')}`, bytes },
      { path, linkTo: `${'../'.repeat(path.split('/').length - 1)}.${path.replaceAll('/', '-')}` },
    ],
  },
  {
    name: 'link to nowhere',
    meets: /./,
    refused: true,
    apply: ({ path }) => [{ path, linkTo: 'nirgendwo' }],
  },
  {
    name: 'link to itself',
    meets: /./,
    refused: true,
    apply: ({ path }) => [{ path, linkTo: path.split('/').at(-1) ?? path }],
  },
  {
    name: 'link out of the folder',
    meets: /./,
    refused: true,
    apply: ({ path }) => [{ path, linkTo: '/etc/hostname' }],
  },
];
