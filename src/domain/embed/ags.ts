import type { KitLand } from './kit.ts';

/** What kind of authority an AGS is for: a town or municipality, or a district. */
export type Body = 'municipality' | 'district';

/** What is known about the authority an AGS belongs to. */
export interface AgsContext {
  laender: readonly KitLand[];
  /** Code of the chosen Land. */
  land: string | null;
  body: Body | null;
}

/** Result of a check. */
export interface AgsCheck {
  /** The eight digits if there is no error. */
  ags: string | null;
  /** Code of the Land it belongs to, as far as its beginning tells. */
  land: string | null;
  /** What must be mended; `foreign` = it belongs to another Land than the chosen one. */
  error: { kind: 'form' | 'foreign'; message: string } | null;
  /** What should be read. */
  warning: string | null;
  /** What was probably meant. */
  suggestion: string | null;
}

const nothing: AgsCheck = { ags: null, land: null, error: null, warning: null, suggestion: null };
const zeros = '000';

/**
 * Checks an Amtlicher Gemeindeschlüssel: eight digits, the first two are the Land, the first five the district;
 * a district itself ends in three zeros. An empty entry is no error here.
 *
 * @param raw what was typed, pasted or found in a page
 */
export function checkAgs(raw: string, context: AgsContext): AgsCheck {
  const text = raw.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return nothing;
  const form = formFault(text, context);
  if (form)
    return { ...nothing, error: { kind: 'form', message: form.message }, suggestion: form.suggestion };
  const land = context.laender.find(({ agsPrefix }) => text.startsWith(agsPrefix));
  const chosen = context.laender.find(({ code }) => code === context.land);
  if (land && chosen && land !== chosen)
    return { ...nothing, land: land.code, error: { kind: 'foreign', message: foreign(text, land, chosen) } };
  const district = districtFault(text, context.body);
  if (district) return { ...nothing, land: land?.code ?? null, ...district };
  return { ...nothing, ags: text, land: land?.code ?? null, warning: warningOf(text, context.body) };
}

interface Fault {
  message: string;
  suggestion: string | null;
}

/** What is wrong with the digits themselves. */
function formFault(text: string, { laender }: AgsContext): Fault | null {
  const known = (digits: string) => laender.some(({ agsPrefix }) => digits.startsWith(agsPrefix));
  const other = /\D/u.exec(text)?.[0];
  if (other !== undefined) return withCharacter(text, other);
  if (text.length === 12) {
    const suggestion = text.slice(0, 5) + text.slice(9);
    return { message: 'Das sind zwölf Ziffern, also der Regionalschlüssel. Der AGS hat acht.', suggestion };
  }
  if (text.length === 7 && known(`0${text}`))
    return { message: 'Das sind sieben Ziffern. Am Anfang fehlt die Null.', suggestion: `0${text}` };
  if (text.length === 5 && known(text))
    return {
      message: 'Das sind fünf Ziffern. Beim Landkreis folgen darauf drei Nullen.',
      suggestion: text + zeros,
    };
  if (text.length !== 8)
    return {
      message: `Der AGS hat acht Ziffern. Hier sind es ${text.length}. Bitte prüfen.`,
      suggestion: null,
    };
  return known(text)
    ? null
    : { message: `Mit ${text.slice(0, 2)} beginnt der AGS keines Landes. Bitte prüfen.`, suggestion: null };
}

function withCharacter(text: string, other: string): Fault {
  const digits = text.replace(/\D/gu, '');
  const rest = digits.length === 8 ? digits : null;
  if (/["'„“”‚‘’«»]/.test(other))
    return { message: 'Am AGS hängt ein Anführungszeichen. Erlaubt sind nur Ziffern.', suggestion: rest };
  return { message: `Der AGS besteht nur aus Ziffern. Hier steht auch „${other}“.`, suggestion: rest };
}

const foreign = (ags: string, land: KitLand, chosen: KitLand): string =>
  `Mit ${land.agsPrefix} beginnt der AGS in ${land.name}. Gewählt ist ${chosen.name} (${chosen.agsPrefix}). ` +
  `Bitte den AGS ${ags} oder das Land ändern.`;

function districtFault(ags: string, body: Body | null): Pick<AgsCheck, 'error' | 'suggestion'> | null {
  if (body !== 'district' || ags.endsWith(zeros)) return null;
  const message =
    'Der AGS eines Landkreises endet auf drei Nullen. Das hier ist der Schlüssel einer Gemeinde darin.';
  return { error: { kind: 'form', message }, suggestion: ags.slice(0, 5) + zeros };
}

function warningOf(ags: string, body: Body | null): string | null {
  if (ags.endsWith('000000'))
    return 'Nach dem Land stehen nur Nullen. So sieht der AGS nur in einem Stadtstaat aus. Bitte prüfen.';
  if (body === 'municipality' && ags.endsWith(zeros))
    return 'Auf drei Nullen endet der AGS eines Landkreises oder einer kreisfreien Stadt. Ist das gemeint?';
  return null;
}
