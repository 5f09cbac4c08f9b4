import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longDate } from '../../domain/date/german-date.ts';
import { folderDate } from '../../domain/meeting/entry.ts';
import { nearest } from '../../domain/spelling/nearest.ts';
import { plainId } from '../../domain/spelling/plain-id.ts';
import { folderPrefix } from '../check/report/report.ts';
import { selectTexts } from '../check/yaml/select.ts';
import { parseFrontMatter } from '../front-matter.ts';

/** A meeting that is already there. */
interface Known {
  folder: string;
  /** Its topics as ids: from the folder's name and from its title. */
  topics: string[];
}

/** The meetings of a day, by their folders. */
function meetingsOn(dir: string, date: string): Known[] {
  const meetings = join(dir, 'meetings');
  if (!existsSync(meetings)) return [];
  return readdirSync(meetings, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && folderDate(entry.name) === date)
    .map(({ name }) => ({
      folder: `meetings/${name}`,
      topics: [name.slice(date.length + 1), titleOf(join(meetings, name, 'index.md'))].filter(Boolean),
    }));
}

function titleOf(index: string): string {
  if (!existsSync(index)) return '';
  const { yaml } = parseFrontMatter(readFileSync(index, 'utf8'));
  return plainId(selectTexts(yaml.data, 'title')[0]?.text ?? '');
}

/**
 * What to say when a meeting of that day is already there and nothing tells the new one apart; `undefined` if it is
 * clearly another one: its title resembles none of that day.
 *
 * @param title title of the new one; may be empty
 * @param pdf whether minutes come with it
 */
export function sameDayRefusal(dir: string, date: string, title: string, pdf: boolean): string | undefined {
  const topic = plainId(title);
  const same = meetingsOn(dir, date).find(
    ({ topics }) => topic === '' || nearest(topic, topics) !== undefined,
  );
  if (!same) return undefined;
  const place = `${folderPrefix(dir, process.cwd())}${same.folder}`;
  const taken = existsSync(join(dir, same.folder, 'protokoll.pdf'));
  const remedy = pdf
    ? `Legen Sie das PDF in diesen Ordner${taken ? ', unter einem anderen Namen als protokoll.pdf' : ', als protokoll.pdf'}.`
    : `Ändern oder ergänzen Sie ${place}/index.md.`;
  return [
    `Einen Projekttermin vom ${longDate(date)} gibt es schon: ${place}`,
    remedy,
    'Ist es ein anderer Termin desselben Tages, geben Sie ihm mit --title ein anderes Thema. Nichts wurde angelegt.',
  ].join('\n');
}
