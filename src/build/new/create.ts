import { constants, copyFileSync, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../../domain/spelling/nearest.ts';
import { checkContent } from '../check/check.ts';
import { isFolder } from '../check/files/content-files.ts';
import { missingFolder } from '../check/files/missing-folder.ts';
import { folderPrefix, formatReport, makeReport } from '../check/report/report.ts';
import { allAnswers, givenAnswers, Refusal, type Ask } from './answers.ts';
import type { Draft, Surroundings } from './kind.ts';
import { help, kinds } from './kinds.ts';
import { knownIn } from './known.ts';
import { createService, service } from './service.ts';

/**
 * Makes a new entry and says in German what was written and what is left to do.
 *
 * @param words the command: kind, then its answers; none = help
 * @param ask asks whoever sits there; `null` where nobody does
 * @throws Refusal if nothing was written
 */
export async function create(
  words: readonly string[],
  surroundings: Surroundings,
  ask: Ask | null,
): Promise<string> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || words.includes('--help')) return help(surroundings.dir);
  if (name === service.name)
    return createService(await allAnswers(service, givenAnswers(service, rest), ask), surroundings.today);
  const found = kinds.find((one) => one.name === name);
  if (!found) {
    const best = meantKind(name);
    throw new Refusal(
      `„${name}“ kann nicht angelegt werden. ${best ? `Meinten Sie „${best}“?` : ''}\n\n${help(surroundings.dir)}`,
    );
  }
  refuseNoFolder(surroundings.dir);
  const kind = knownIn(found, surroundings.dir);
  const draft = kind.draft(await allAnswers(kind, givenAnswers(kind, rest), ask), surroundings);
  const paths = [...draft.files.map(({ path }) => path), ...draft.copies.map(({ to }) => to)];
  for (const path of paths) refuseTaken(surroundings.dir, path);
  const before = new Set(
    (await checkContent(surroundings.dir)).faults.map(({ file, kind: fault }) => `${file} ${fault}`),
  );
  write(draft, surroundings.dir);
  const { faults } = await checkContent(surroundings.dir);
  const errors = faults.filter((one) => one.severity === 'error' && !before.has(`${one.file} ${one.kind}`));
  if (errors.length > 0) {
    paths.forEach((path) => remove(surroundings.dir, path));
    const report = formatReport(makeReport(surroundings.dir, paths.length, errors));
    throw new Refusal(`So besteht der Eintrag die Prüfung nicht. Nichts wurde angelegt.\n\n${report}`);
  }
  const warned = makeReport(
    surroundings.dir,
    paths.length,
    faults.filter(({ file }) => paths.includes(file)),
  );
  return [
    ...paths.map((path) => `Angelegt: ${folderPrefix(surroundings.dir, process.cwd())}${path}`),
    '',
    'Das können Sie noch ausfüllen:',
    ...draft.fillIn.map((line) => `  – ${line}`),
    '',
    ...(warned.faults.length > 0 ? [formatReport(warned), ''] : []),
    'Danach: npm run dev zeigt den Eintrag, npm run check prüft ihn',
  ].join('\n');
}

/** The kind somebody meant by a misspelt name or a German word for it. */
function meantKind(word: string): string | undefined {
  const forms = [...kinds, service];
  const best = nearest(
    word,
    forms.flatMap((one) => [one.name, ...one.german]),
  );
  return forms.find((one) => best !== undefined && [one.name, ...one.german].includes(best))?.name;
}

function refuseNoFolder(dir: string): void {
  if (isFolder(dir)) return;
  const { name, remedy } = missingFolder(dir);
  throw new Refusal(`Den Ordner „${name}“ mit den Inhalten gibt es nicht: ${remedy}\nNichts wurde angelegt.`);
}

function refuseTaken(dir: string, path: string): void {
  if (existsSync(join(dir, path)))
    throw new Refusal(`${path} gibt es schon. Die Datei bleibt, wie sie ist; nichts wurde angelegt.`);
}

/** Neither writing nor copying replaces a file, even one that appeared a moment ago. */
function write({ files, copies }: Draft, dir: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  for (const { from, to } of copies) {
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(from, join(dir, to), constants.COPYFILE_EXCL);
  }
}

/** Takes a file back, and its folder if that held nothing else. */
function remove(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  try {
    rmdirSync(dirname(join(dir, path)));
  } catch {
    // The folder holds other files.
  }
}
