import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toMeeting } from '../domain/meeting/entry.ts';
import {
  meetingFrontMatterSchema,
  type Meeting,
  type MeetingFrontMatter,
  type MeetingPdf,
} from '../domain/meeting/schema.ts';
import { isHidden } from './content-dir.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readPdf } from './pdf-text.ts';

/** One meeting as its folder holds it. */
export interface MeetingSource {
  /** Name of the folder, which becomes part of the address. */
  id: string;
  data: Meeting;
  /** Minutes as Markdown; empty if there is only a PDF. */
  body: string;
  /** The file to name in messages: `index.md`, or the folder if there is none. */
  filePath: string;
}

/** Whether a file of a meeting's folder is published as a PDF. */
const isPdf = (file: string): boolean => /\.pdf$/i.test(file) && !isHidden(file);

/**
 * The name of a file in addresses: composed letters (NFC, Unicode Standard Annex 15). Some systems write „ü“ as „u“ and two
 * dots, which looks the same and is another address.
 */
const publishedName = (file: string): string => file.normalize('NFC');

/**
 * The file of a meeting that is published under a name.
 *
 * @param folder the folder of the meeting
 * @throws if there is none
 */
export async function publishedFile(folder: string, name: string): Promise<string> {
  const found = (await readdir(folder)).find((file) => publishedName(file) === name);
  if (found === undefined) throw new Error(`${folder} holds no file ${name}.`);
  return join(folder, found);
}

/**
 * Reads all meetings of a folder, in the order of the folder names.
 *
 * @param folder the folder `meetings`; it need not exist
 * @param withSamples whether entries marked as samples are read too
 */
export async function readMeetings(folder: string, withSamples: boolean): Promise<MeetingSource[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
    .map(({ name }) => name);
  const meetings: MeetingSource[] = [];
  // One after the other: several at once are no faster, and hundreds of PDFs would fill the memory.
  for (const name of names.sort()) meetings.push(await readMeeting(folder, name));
  return meetings.filter(({ data }) => withSamples || !data.sample);
}

async function readMeeting(folder: string, name: string): Promise<MeetingSource> {
  const path = join(folder, name);
  const files = await readdir(path);
  const index = files.includes('index.md') ? join(path, 'index.md') : null;
  const { frontMatter, body } = index ? await readIndex(index) : { frontMatter: null, body: '' };
  const pdfs: MeetingPdf[] = [];
  for (const file of files.filter(isPdf)) {
    const { size } = await stat(join(path, file));
    const { state, pages } = await readPdf(join(path, file));
    pdfs.push({ file: publishedName(file), size, state, pages });
  }
  const data = toMeeting({ name, frontMatter, hasText: body.trim() !== '', pdfs });
  return { id: name, data, body, filePath: index ?? path };
}

async function readIndex(path: string): Promise<{ frontMatter: MeetingFrontMatter; body: string }> {
  const { yaml, body } = parseFrontMatter(await readFile(path, 'utf8'));
  const [problem] = yaml.problems;
  if (problem) throw new Error(`${path}:${problem.line}:${problem.column} ${problem.message}`);
  const { data, error } = meetingFrontMatterSchema.safeParse(yaml.data ?? {});
  const [issue] = error?.issues ?? [];
  if (issue) {
    const { line, column } = yaml.locate(issue.path);
    throw new Error(`${path}:${line}:${column} ${issue.path.join('.')}: ${issue.message}`);
  }
  return { frontMatter: data as MeetingFrontMatter, body };
}
