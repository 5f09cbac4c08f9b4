import { pick, type Random } from '../random.ts';

/** What lies at a path of a content folder: a file's bytes, a folder, a symbolic link, or nothing any more. */
export type ContentPlace = { path: string } & (
  { bytes: Buffer } | { folder: true } | { linkTo: string } | { gone: true }
);

/** A file before it is damaged. */
export interface ContentFile {
  path: string;
  bytes: Buffer;
}

/** What a damage may make use of. */
export interface Means {
  random: Random;
  /** A word that stands nowhere else: where it was written, it must show up in a message or on the site. */
  mark: string;
}

/** One way to damage a file. */
export interface Damage {
  name: string;
  /** Paths it can meet. */
  meets: RegExp;
  /** The check must refuse it, whatever the file. */
  refused?: true;
  /** What the folder holds in place of the file. */
  apply: (file: ContentFile, means: Means) => ContentPlace[];
}

/** Name of an element that no page has: where it was written as data, it must not become one. */
export const foreign = 'x-fremd';

/** The files that are text, by what they hold. */
export const text = /\.(?:mdx?|yaml)$/;
export const yaml = /\.yaml$/;
export const pages = /\.mdx?$/;
/** Files with YAML: data, and the front matter of pages. */
export const withYaml = text;

type Change<Subject> = (subject: Subject, means: Means) => Subject;

/** A damage to the bytes. */
export const bytes =
  (change: Change<Buffer>): Damage['apply'] =>
  (file, means) => [{ path: file.path, bytes: change(file.bytes, means) }];

/** A damage to the text. */
export const whole = (change: Change<string>): Damage['apply'] =>
  bytes((before, means) => Buffer.from(change(before.toString('utf8'), means)));

/** A damage to the lines; `at` is a line that is neither empty nor a comment. */
export const lines = (change: (lines: string[], at: number, means: Means) => void): Damage['apply'] =>
  whole((before, means) => {
    const all = before.split('\n');
    const filled = all.flatMap((line, index) => (/^\s*[^\s#]/.test(line) ? [index] : []));
    if (filled.length > 0) change(all, pick(filled, means.random), means);
    return all.join('\n');
  });

/** A damage to one line: to the first one, from a random one on, that it changes at all. */
export const line = (change: Change<string>) =>
  lines((all, from, means) => {
    const order = [...all.keys()].slice(from).concat([...all.keys()].slice(0, from));
    const at = order.find((index) => change(all[index] ?? '', means) !== all[index]);
    if (at !== undefined) all.splice(at, 1, change(all[at] ?? '', means));
  });

const head = /^(---\n[\s\S]*?^---\n)?([\s\S]*)$/m;

/** A damage to one line of the text of a page, below its front matter. */
export const bodyLine = (change: Change<string>): Damage['apply'] =>
  whole((before, means) => {
    const [, front = '', body = ''] = head.exec(before) ?? [];
    const all = body.split('\n');
    const prose = all.flatMap((one, index) => (/^[A-ZÄÖÜ]/.test(one) ? [index] : []));
    const at = prose.length > 0 ? pick(prose, means.random) : all.length - 1;
    all.splice(at, 1, change(all[at] ?? '', means));
    return front + all.join('\n');
  });

/** A line that gives a key its value on the same line. */
const keyAndValue = /^(\s*(?:- )?[\w-]+:) (?![|>]\s*$).*$/;

/** A damage to the value of one key, in data or front matter. */
export const value = (make: string | ((mark: string) => string)) =>
  line((old, { mark }) =>
    old.replace(keyAndValue, (_, key: string) => `${key} ${typeof make === 'string' ? make : make(mark)}`),
  );

/** The file under another name as well. */
export const copyAs =
  (name: (path: string) => string): Damage['apply'] =>
  ({ path, bytes }) => [
    { path, bytes },
    { path: name(path), bytes },
  ];

/** The file under another name. */
export const renameTo =
  (name: (path: string) => string): Damage['apply'] =>
  ({ path, bytes }) =>
    name(path) === path
      ? [{ path, bytes }]
      : [
          { path, gone: true },
          { path: name(path), bytes },
        ];

/** Any of the places of some bytes. */
export const someByte = ({ length }: Buffer, random: Random) => Math.floor(random() * length);

/** Bytes with others put between them. */
export const insertAt = (source: Buffer, at: number, part: Buffer) =>
  Buffer.concat([source.subarray(0, at), part, source.subarray(at)]);
