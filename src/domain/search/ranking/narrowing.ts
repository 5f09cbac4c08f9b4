import type { Counts } from '../answer.ts';
import type { Question } from '../question.ts';
import type { Catalogue } from './catalogue.ts';
import type { PageMatch } from './page-score.ts';

const isKind = (id: string, { kind }: Question, { pages }: Catalogue) =>
  kind === null || pages.get(id)?.kind === kind.name;

const isYear = (id: string, { year }: Question, { pages }: Catalogue) =>
  year === null || pages.get(id)?.year === year;

/** The pages of the chosen kind and year, in the chosen order. */
export async function narrow(
  pages: readonly PageMatch[],
  question: Question,
  catalogue: Catalogue,
): Promise<PageMatch[]> {
  const narrowed = pages.filter(
    ({ id }) => isKind(id, question, catalogue) && isYear(id, question, catalogue),
  );
  if (!question.newest) return narrowed;
  const newest = await catalogue.newestFirst();
  const order = (id: string) => newest.get(id) ?? Number.MAX_SAFE_INTEGER;
  return narrowed.sort((a, b) => order(a.id) - order(b.id));
}

/** What the other choices of the filters would give. */
export function countPages(pages: readonly PageMatch[], question: Question, catalogue: Catalogue): Counts {
  const facts = (ids: readonly PageMatch[]) => ids.map(({ id }) => catalogue.pages.get(id));
  return {
    kinds: count(facts(pages.filter(({ id }) => isYear(id, question, catalogue))).map((page) => page?.kind)),
    years: count(facts(pages.filter(({ id }) => isKind(id, question, catalogue))).map((page) => page?.year)),
  };
}

function count(values: readonly (string | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
