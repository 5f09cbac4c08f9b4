/** A kind of page a reader can narrow the results to. */
export interface Kind {
  /** Name of one page, as in the index and before each result. */
  name: string;
  /** Name of all of them, in the filter. */
  plural: string;
  /** Value in the address of the search page. */
  id: string;
}

/** The kinds, in the order of the filter. */
export const kinds: readonly Kind[] = [
  { name: 'Leitfaden', plural: 'Leitfaden', id: 'leitfaden' },
  { name: 'Antragsstrecke', plural: 'Antragsstrecken', id: 'antragsstrecken' },
  { name: 'Projekttermin', plural: 'Projekttermine', id: 'projekttermine' },
  { name: 'Beispiel', plural: 'Beispiele', id: 'beispiele' },
  { name: 'E-Mail', plural: 'E-Mail-Vorlagen', id: 'e-mail' },
  { name: 'Werkzeug', plural: 'Werkzeuge', id: 'werkzeuge' },
  { name: 'Über diese Website', plural: 'Über diese Website', id: 'website' },
];

/** The kind with this id, or null for all kinds. */
export const kindOf = (id: string): Kind | null => kinds.find((kind) => kind.id === id) ?? null;

/** One choice of the filter; `kind` null stands for all kinds. */
export interface KindChoice {
  kind: Kind | null;
  count: number;
  /** A kind without results is left out, unless it is the chosen one. */
  shown: boolean;
}

/**
 * The choices of the filter.
 *
 * @param counts results by kind name
 * @param chosen the kind chosen now
 */
export function kindChoices(counts: Readonly<Record<string, number>>, chosen: Kind | null): KindChoice[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices = kinds.map((kind) => {
    const count = counts[kind.name] ?? 0;
    return { kind, count, shown: count > 0 || kind === chosen };
  });
  return [{ kind: null, count: total, shown: true }, ...choices];
}
