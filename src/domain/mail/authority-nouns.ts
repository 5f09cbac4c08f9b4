/** Article of the accusative; it tells the grammatical gender. */
export type Article = 'den' | 'die' | 'das';

const words = (list: string) => list.split(/\s+/);

/** Nouns that name German authorities, by the article they take after „für“. */
const exact: Record<Article, string[]> = {
  die: words(`stadt landeshauptstadt hauptstadt bundesstadt hansestadt kreisstadt universitätsstadt hochschulstadt
    lutherstadt klingenstadt wissenschaftsstadt residenzstadt domstadt bergstadt kurstadt welterbestadt
    region abteilung direktion regierung behörde abh senatorin ministerin landrätin
    oberbürgermeisterin bürgermeisterin polizei`),
  den: words(`kreis landkreis stadtkreis lk magistrat senat senator minister bezirk verband fachbereich bereich
    fachdienst eigenbetrieb landesbetrieb markt landrat oberbürgermeister bürgermeister`),
  das: words(`amt landratsamt lra bezirksamt bürgeramt ordnungsamt migrationsamt landesamt bundesamt
    landesverwaltungsamt verwaltungsamt rechtsamt sozialamt standesamt hauptamt kreisordnungsamt einwohnermeldeamt
    einwohneramt bürgermeisteramt referat dezernat sachgebiet zentrum center büro team land`),
};

/**
 * Word endings that decide as well. Only such as no place name has;
 * -stadt, -markt and -amt are missing because of Darmstadt, Neumarkt and the like.
 */
const endings: Record<Article, string[]> = {
  die: words(
    'gemeinde gemeinschaft region verwaltung behörde regierung direktion dienststelle stelle abteilung',
  ),
  den: words('kreis verband ausschuss fachbereich fachdienst'),
  das: words('präsidium referat dezernat zentrum ministerium büro länderamt'),
};

const articles: Article[] = ['die', 'den', 'das'];

/**
 * The article of an authority noun, or `null` if the word is none.
 * In a hyphenated word the last part counts („Rhein-Sieg-Kreis“).
 *
 * @param word one word, without punctuation
 */
export function articleOfNoun(word: string): Article | null {
  const last = word.toLocaleLowerCase('de').split('-').at(-1) ?? '';
  return (
    articles.find((article) => exact[article].includes(last)) ??
    articles.find((article) => endings[article].some((ending) => last.endsWith(ending))) ??
    null
  );
}
