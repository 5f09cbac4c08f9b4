import { pick, type Random } from '../random.ts';

/** A file of a content folder, or what became of it; `bytes` null means it is gone. */
export interface ContentFile {
  path: string;
  bytes: Buffer | null;
}

/** One way to damage a file. */
export interface Damage {
  name: string;
  /** Whether it can meet this file. */
  meets: RegExp;
  /** What the folder holds in place of the file. */
  apply: (file: { path: string; bytes: Buffer }, random: Random) => ContentFile[];
}

/** A word that stands nowhere else: where it was written, it must show up in a message or on a page. */
export const mark = 'Wunderblume';

const text = /\.(mdx?|yaml)$/;
const yaml = /\.yaml$/;
const markdown = /\.mdx?$/;

/** A damage to the lines of a text. */
const lines =
  (change: (lines: string[], at: number) => void): Damage['apply'] =>
  ({ path, bytes }, random) => {
    const all = bytes.toString('utf8').split('\n');
    const filled = all.flatMap((line, index) => (/^\s*[^\s#]/.test(line) ? [index] : []));
    change(all, pick(filled, random));
    return [{ path, bytes: Buffer.from(all.join('\n')) }];
  };

/** A damage to one line: to the first one, from a random one on, that it changes at all. */
const line = (change: (line: string) => string) =>
  lines((all, from) => {
    const order = [...all.keys()].slice(from).concat([...all.keys()].slice(0, from));
    const at = order.find((index) => change(all[index] ?? '') !== all[index]);
    if (at !== undefined) all.splice(at, 1, change(all[at] ?? ''));
  });

/** A damage to the bytes. */
const bytes =
  (change: (bytes: Buffer, random: Random) => Buffer): Damage['apply'] =>
  (file, random) => [{ path: file.path, bytes: change(file.bytes, random) }];

/** The file under another name as well. */
const copyAs =
  (name: (path: string) => string): Damage['apply'] =>
  ({ path, bytes }) => [
    { path, bytes },
    { path: name(path), bytes },
  ];

/** The file under another name. */
const renameTo =
  (name: (path: string) => string): Damage['apply'] =>
  ({ path, bytes }) => [
    { path, bytes: null },
    { path: name(path), bytes },
  ];

const insertAt = (source: Buffer, at: number, part: Buffer) =>
  Buffer.concat([source.subarray(0, at), part, source.subarray(at)]);
const someByte = ({ length }: Buffer, random: Random) => Math.floor(random() * length);
const replaceValue = (value: string) =>
  line((old) => old.replace(/^(\s*(?:- )?[\w-]+:) .*$/, (_, key: string) => `${key} ${value}`));

/** What editors, their programs and their file servers do to content files by mistake. */
export const damages: readonly Damage[] = [
  { name: 'line deleted', meets: text, apply: lines((all, at) => all.splice(at, 1)) },
  { name: 'line doubled', meets: text, apply: lines((all, at) => all.splice(at, 0, all[at] ?? '')) },
  {
    name: 'lines swapped',
    meets: text,
    apply: lines((all, at) => all.splice(at, 2, ...all.slice(at, at + 2).reverse())),
  },
  { name: 'line indented', meets: text, apply: line((old) => ` ${old}`) },
  { name: 'indentation lost', meets: yaml, apply: line((old) => old.trimStart()) },
  { name: 'tab for blanks', meets: yaml, apply: line((old) => `\t${old.trimStart()}`) },
  { name: 'quotation mark added', meets: text, apply: line((old) => old.replace(/: ?/, ': "')) },
  { name: 'colon lost', meets: text, apply: line((old) => old.replace(':', '')) },
  { name: 'colon added', meets: text, apply: line((old) => `${old}: ${mark}`) },
  { name: 'word added', meets: text, apply: line((old) => `${old} ${mark}`) },
  { name: 'key misspelt', meets: text, apply: line((old) => old.replace(/(\w)(\w)(\w*:)/, '$2$1$3')) },
  { name: 'letter changed', meets: text, apply: line((old) => old.replace(/\w$/, 'q')) },
  { name: 'value empty', meets: yaml, apply: replaceValue('') },
  { name: 'value null', meets: yaml, apply: replaceValue('null') },
  { name: 'value a number', meets: yaml, apply: replaceValue('12') },
  { name: 'value a list', meets: yaml, apply: replaceValue(`[${mark}, 1, null]`) },
  { name: 'value a date that is none', meets: yaml, apply: replaceValue('2026-02-31') },
  { name: 'value very long', meets: yaml, apply: replaceValue(`${mark} `.repeat(4000)) },
  { name: 'value a YAML sign', meets: yaml, apply: replaceValue(`@${mark}`) },
  { name: 'alias without anchor', meets: yaml, apply: replaceValue('*anker') },
  { name: 'script written', meets: markdown, apply: line((old) => `${old} <script>${mark}</script>`) },
  { name: 'brace written', meets: markdown, apply: line((old) => `${old} {${mark}`) },
  { name: 'tag left open', meets: markdown, apply: line((old) => `${old} <Note title="${mark}">`) },
  { name: 'import written', meets: markdown, apply: line((old) => `import x from 'y'\n${old}`) },
  { name: 'link to nowhere', meets: markdown, apply: line((old) => `${old} [${mark}](/nirgendwo/)`) },
  {
    name: 'marks of a merge',
    meets: text,
    apply: line((old) => `<<<<<<< HEAD\n${old}\n=======\n${mark}\n>>>>>>> anders`),
  },
  { name: 'file cut off', meets: /./, apply: bytes((all, random) => all.subarray(0, someByte(all, random))) },
  { name: 'file emptied', meets: /./, apply: bytes(() => Buffer.alloc(0)) },
  {
    name: 'byte of another encoding',
    meets: text,
    apply: bytes((all, random) => insertAt(all, someByte(all, random), Buffer.from([0xfc]))),
  },
  {
    name: 'control character',
    meets: text,
    apply: bytes((all, random) => insertAt(all, someByte(all, random), Buffer.from([0x07]))),
  },
  { name: 'byte order mark', meets: text, apply: bytes((all) => Buffer.from(`\uFEFF${all.toString()}`)) },
  {
    name: 'line ends of Windows',
    meets: text,
    apply: bytes((all) => Buffer.from(all.toString().replaceAll('\n', '\r\n'))),
  },
  {
    name: 'UTF-16',
    meets: text,
    apply: bytes((all) => Buffer.from(`\uFEFF${all.toString()}`, 'utf16le')),
  },
  { name: 'file deleted', meets: /./, apply: ({ path }) => [{ path, bytes: null }] },
  { name: 'file doubled', meets: text, apply: copyAs((path) => path.replace(/(\.\w+)$/, ' - Kopie$1')) },
  {
    name: 'name in capitals',
    meets: text,
    apply: renameTo((path) => path.replace(/[^/]+$/, (name) => name.toUpperCase())),
  },
  { name: 'other ending', meets: text, apply: renameTo((path) => path.replace(/\.\w+$/, '.txt')) },
  { name: 'yml for yaml', meets: yaml, apply: renameTo((path) => path.replace(/yaml$/, 'yml')) },
  { name: 'word document added', meets: text, apply: copyAs((path) => path.replace(/\.\w+$/, '.docx')) },
];
