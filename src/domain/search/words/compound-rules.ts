import { fold } from './fold.ts';
import { stem } from './stem.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const stems = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => stem(fold(word))));

/** What joins the parts of a German compound: „Verwaltung-s-akt“, „Bund-es-land“, „Name-ns-recht“. */
export const linkingElements: readonly string[] = ['ens', 'ns', 'es', 'en', 'er', 's', 'n', 'e'];

/** Parts shorter than this are too often found inside words by accident. */
export const shortestPart = 4;

/** Short words that form many compounds all the same. */
export const shortParts = set('abo akt amt api app art bau bus eid not pdf rat tag tat tod vpn web weg');

/** Stems of verbs that are first parts without being words: „Melde-stelle“, „Prüf-auftrag“. */
export const verbModifiers = set(
  'bade dreh fahr halte kenn kehr kleb klebe lade lande lauf lehr leih leit lern lese melde merk miet misch mitmach ' +
    'nenn park pfleg prüf rechen reise sammel schalt schieß schlaf schreib send setz spar speicher sperr spiel spreng ' +
    'start stell steuer streit such trag trenn umkleide verlade warn warte wasch wechsel werbe wohn zähl ' +
    'zahl zeichen zeig zeige zieh',
);

/** Adjectives that are first parts: „Sozial-amt“, „Zentral-stelle“. */
export const adjectiveModifiers = set(
  'allgemein alt digital einzel fremd gesamt grob groß grün haupt hoch höchst innen kern klein kriminal ' +
    'kurz lang minder mindest mittel neben neu normal ober online privat real rot schnell schwarz selbst sozial ' +
    'spezial teil telefon zentral zivil',
);

/** With these first parts a word is derived, not compounded: „Nachweis“ is no „Weis“, „Unterlagen“ are no „Lagen“. */
export const prefixes = set(
  'aneinander auseinander daran darauf daraus darin durch fehl fort gegen heran heraus herein hinaus hinein hinter ' +
    'inne irgend jeder miss mit nach nicht nieder rück über unter vorbei vorüber weiter wider wieder wohl zurück ' +
    'zuge zusammen zwischen',
);

/**
 * Stems that are no last part: endings and syllables that also happen to be words („elektro-nischen“, „ergeb-nisse“),
 * and words so general that nobody who looks for them means the compound („Vor-teil“, „An-satz“).
 */
export const falseHeads = stems(
  'alien alte anten antes anz arische bar barsch chen ding ehe ehen eile elle ende enten erben erde ernst esse essen fach ' +
    'fall finden gabe gang gehen griff halt halten ionen isch kommen lage lager lagen langen lassen lateral lauf laut ' +
    'legen lehnen leib lein liche ling los lunge mal minister mittel nahme nahmen nation native nehmen nisch nisse nung ort ' +
    'rage rate rationen rechen reich ringer rinne ruf rung same samt satz schaft schluss sehen sein setzen sicht stand ' +
    'stehen stel ster teil teilung teller ten ter tion tisch trag tum tung voll weise zug',
);

/** Last parts that are no nouns of a dictionary. */
export const extraHeads = set(
  'steller stellers stellerin stellerinnen geber gebers geberin nehmer nehmers nehmerin nehmern pflichtig pflichtige ' +
    'pflichtigen pflichtiger rechtlich rechtliche rechtlichen rechtlicher rechtliches bezogen bezogene bezogenen ' +
    'bezogener berechtigt berechtigte berechtigten berechtigter fähig fähige fähigen fähigkeit ticket tickets login ' +
    'update updates release releases workflow tool tools',
);

/** Words that were compounds once and are no longer heard as such. */
export const grownTogether = stems('buchstabe deutschland haushalt merkmal richtlinie tatsache');
