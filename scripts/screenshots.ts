// `npm run screenshots -- <id>`: takes a picture of the page of an example, puts it into the example's folder and says
// what to add to its data. `--date 2026-03-12` is the day of the picture (today if not said), `--click "Ablehnen"`
// presses a button first, `--replace` overwrites.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDate } from '../src/domain/source/schema.ts';
import { findExample, Refusal } from './screenshots/example-folder.ts';
import { photograph } from './screenshots/page-picture.ts';
import { writePicture } from './screenshots/picture-file.ts';

const usage = 'npm run screenshots -- <Kennung> [--date JJJJ-MM-TT] [--click "Ablehnen"] [--replace]';

function readArguments() {
  const options = {
    date: { type: 'string' },
    click: { type: 'string' },
    replace: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) throw new Error();
    return { ...values, id: positionals[0] };
  } catch {
    throw new Refusal(`Der Befehl ist so nicht möglich. Er lautet: ${usage}`);
  }
}

async function run(): Promise<void> {
  const { id, date = new Date().toLocaleDateString('sv-SE'), click, replace } = readArguments();
  if (!isoDate.safeParse(date).success)
    throw new Refusal(`„${date}“ ist kein Datum. Schreiben Sie es so: --date 2026-03-12`);
  const { folder, url, oldPicture } = findExample(id, replace);
  const { image, banner } = await photograph(url, click);
  const written = await writePicture(folder, image);
  const place = relative('.', folder);
  const lines = [
    `Bild geschrieben: ${place}/${written.name} (${written.width} × ${written.height} Bildpunkte, ${written.kilobytes} kB)`,
    ...(banner
      ? [
          '',
          `Auf dem Bild liegt wohl ein Cookie-Hinweis: „${banner}“`,
          `Noch einmal mit --replace --click "Text der Schaltfläche", dann wird er vorher geschlossen.`,
        ]
      : []),
    ...(oldPicture && oldPicture !== written.name
      ? ['', `Das alte Bild ${place}/${oldPicture} entfernen Sie bitte.`]
      : []),
    '',
    `Sehen Sie sich das Bild an und tragen Sie in ${place}/index.yaml ein:`,
    '',
    'picture:',
    `  file: ./${written.name}`,
    '  alt: # was zu sehen ist, für Menschen, die es nicht sehen',
    '  rights: # wem das Bild gehört; klären Sie, ob Sie es zeigen dürfen',
    `  date: ${date}`,
  ];
  console.log(lines.join('\n'));
}

try {
  await run();
} catch (failure) {
  if (!(failure instanceof Refusal)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
