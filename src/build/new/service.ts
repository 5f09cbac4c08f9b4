import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { plainId } from '../../domain/spelling/plain-id.ts';
import { checkContent } from '../check/check.ts';
import { formatReport, summary } from '../check/report/report.ts';
import { Refusal } from './answers.ts';
import { pattern, type Answers, type Form } from './kind.ts';

/** Content any shared service begins with; the name, short name and day of a new one stand in it as `SERVICE_…`. */
export const starter = resolve(import.meta.dirname, '../../../starter');

/** Signs that mean nothing in YAML, Markdown or HTML: the name goes into all of them as it is. */
const name = pattern(
  /^\p{L}[\p{L}\p{N} ,.()/–-]{2,79}$/u,
  '3 bis 80 Zeichen: Buchstaben, Ziffern, Leerzeichen, Komma, Punkt, Klammern, Schrägstrich und Bindestrich',
);

/** Signs of a short name that fit beside the menu. */
const longestShort = 24;

/** The content of a whole guide for another service. */
export const service: Form = {
  name: 'service',
  label: 'Inhaltsordner für den Leitfaden eines anderen Online-Dienstes anlegen',
  german: ['dienst', 'online-dienst', 'leitfaden'],
  fields: [
    {
      name: 'name',
      label: 'Voller Name des Online-Dienstes',
      example: 'Bewohnerparken online',
      first: true,
      fault: name,
    },
    {
      ...{
        name: 'short',
        label: 'Kurzname für den Seitenkopf, sonst der volle Name',
        example: 'Bewohnerparken',
      },
      ...{ optional: true, fault: name },
    },
    {
      ...{ name: 'dir', label: 'Ordner, sonst inhalte- und der Kurzname', example: 'inhalte-bewohnerparken' },
      optional: true,
    },
  ],
};

/** The files of the starter with the facts of a new service, by path. */
function filledStarter(facts: Record<string, string>): { path: string; text: string }[] {
  const filled = (text: string) => text.replace(/SERVICE_[A-Z]+/g, (word) => facts[word] ?? word);
  return readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: filled(relative(starter, file)), text: filled(readFileSync(file, 'utf8')) }));
}

/**
 * Makes the content folder of another service and says in German what to do with it.
 *
 * @param answers answers to the fields of `service`
 * @param today ISO date, the day all its pages were made
 * @throws Refusal if the folder exists or its content would not be valid; then nothing was written
 */
export async function createService(answers: Answers, today: string): Promise<string> {
  const full = answers['name'] ?? '';
  const short = answers['short'] || full;
  const dir = resolve(answers['dir'] || `inhalte-${plainId(short)}`);
  const shown = relative(process.cwd(), dir).split(sep).join('/');
  if (existsSync(dir))
    throw new Refusal(`${shown} gibt es schon. Der Ordner bleibt, wie er ist; nichts wurde angelegt.`);
  const files = filledStarter({ SERVICE_NAME: full, SERVICE_SHORT: short, SERVICE_DAY: today });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  const report = await checkContent(dir);
  if (report.errors > 0) {
    rmSync(dir, { recursive: true });
    throw new Refusal(
      `So besteht der Inhalt die Prüfung nicht. Nichts wurde angelegt.\n\n${formatReport(report)}`,
    );
  }
  return [
    `Angelegt: ${shown} mit ${files.length} Dateien`,
    summary(report),
    '',
    'So geht es weiter:',
    ...(short.length > longestShort
      ? [`  – shortName in service.yaml kürzen: höchstens ${longestShort} Zeichen`]
      : []),
    '  – den Ordner für alle weiteren Befehle wählen:',
    `      export CONTENT_DIR='${shown}'`,
    `      in PowerShell (Windows): $env:CONTENT_DIR = '${shown}'`,
    '  – ansehen: npm run dev',
    '  – prüfen: npm run check',
    '  – was vor der Veröffentlichung fehlt: npm run check:launch',
    '  – Anleitung: content/ANDERER-DIENST.md',
  ].join('\n');
}
