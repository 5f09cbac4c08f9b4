import type { Section } from '../words/section-token.ts';

/** „§ 12a“, „Paragraf 12 a“, „Artikel 6“; or a number with a letter alone: „12a“. */
const signed =
  /(§+|paragra(?:ph|f)(?:en|s)?|art(?:ikels?|\.)?)\s*(\d{1,4})(?:\s?([a-z])(?![\p{L}\p{N}.]))?(?!\p{N})/giu;
const bare = /(?<![\p{L}\p{N}.,])(\d{1,4})([a-z])(?![\p{L}\p{N}])/gu;

/** What is inside of a section; the index knows sections only. */
const detail =
  /(?<!\p{L})(?:abs(?:atz|\.)?|s(?:atz|\.)|nr\.?|nummer|buchst(?:abe|\.)?|unterabs(?:atz|\.)?|halbs(?:atz|\.)?)\s*(?:\d+[a-z]?|[a-z](?!\p{L}))/giu;

/**
 * Rule: a section of a law is a place and no number. „§ 81a Abs. 3“ means the section, the paragraph inside is passed over;
 * „Paragraf 12 a“ and „12a“ mean „§ 12a“.
 *
 * @returns the sections and what is left of the query
 */
export function readSections(query: string): { sections: Section[]; rest: string } {
  const sections: Section[] = [];
  const take = (sign: Section['sign'], number: string, letter = ''): string => {
    sections.push({ sign, number: Number(number), letter: letter.toLowerCase() });
    return ' ';
  };
  const rest = query
    .replace(signed, (_, sign: string, number: string, letter?: string) =>
      take(/^a/i.test(sign) ? 'Art.' : '§', number, letter),
    )
    .replace(bare, (_, number: string, letter: string) => take('§', number, letter));
  return { sections, rest: sections.length === 0 ? query : rest.replace(detail, ' ') };
}
