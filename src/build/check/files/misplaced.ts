import { germanDay } from '../../../domain/date/german-day.ts';
import { membership } from './membership.ts';

/** Texts of word processors, which no browser shows. */
const wordProcessing = /\.(?:docx?|odt|rtf)$/i;

/** The day in the name of a file as ISO date, or the form it has. */
function dayIn(name: string): string {
  const [german = ''] = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.exec(name) ?? [];
  return /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? germanDay(german) ?? 'JJJJ-MM-TT';
}

/**
 * What to do about a file that stands where the site reads none, when that can be told from its path.
 *
 * @param path path below the content folder, with `/`
 */
export function misplacedRemedy(path: string): string | undefined {
  if (path.endsWith('.yml')) return 'Endung in .yaml ändern';
  if (path.endsWith('.md') && membership(`${path}x`)) return 'Endung in .mdx ändern';
  if (path.endsWith('.mdx') && membership(path.slice(0, -1))) return 'Endung in .md ändern';
  const [folder, name = '', ...deeper] = path.split('/');
  if (folder !== 'meetings')
    return /\.pdf$/i.test(path)
      ? `ein Protokoll in einen Ordner mit dem Datum des Termins legen: meetings/${dayIn(path)}/protokoll.pdf`
      : undefined;
  const isText = wordProcessing.test(path);
  if (deeper.length > 1) {
    const form = isText ? 'als PDF speichern und ' : '';
    return isText || /\.pdf$/i.test(path)
      ? `${form}in den Ordner des Termins selbst legen: meetings/${name}/`
      : undefined;
  }
  if (deeper.length > 0) return isText ? 'als PDF speichern und die PDF-Datei hier ablegen' : undefined;
  if (!isText && !/\.(?:pdf|md)$/i.test(name)) return undefined;
  const place = `meetings/${dayIn(name)}/${name.endsWith('.md') ? 'index.md' : 'protokoll.pdf'}`;
  return `${isText ? 'als PDF speichern und ' : ''}in einen Ordner mit dem Datum des Termins legen: ${place}`;
}
