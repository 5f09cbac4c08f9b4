import { parseArgs } from 'node:util';
import { nearest } from '../../domain/spelling/nearest.ts';
import type { Answers, Field, Form } from './kind.ts';

/** What is wrong with a command, in German; nothing was written. */
export class Refusal extends Error {}

/** Asks a question and gives the answer as typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * The answers that a command line holds.
 *
 * @param words what follows the kind
 * @throws Refusal if an option is unknown, has no value, or is wrong
 */
export function givenAnswers({ name: kind, fields }: Form, words: readonly string[]): Answers {
  const options = Object.fromEntries(fields.map(({ name }) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const answers: Answers = {};
  for (const token of tokens) {
    const field =
      token.kind === 'positional'
        ? fields.find(({ first, name }) => first && answers[name] === undefined)
        : fields.find(({ name }) => token.kind === 'option' && token.name === name);
    if (!field) throw new Refusal(unknown(kind, fields, token));
    if (token.kind === 'option' && token.value === undefined)
      throw new Refusal(`--${field.name} ohne Angabe: ${field.label}, zum Beispiel ${field.example}`);
    answers[field.name] = String(token.kind === 'option-terminator' ? '' : token.value).trim();
  }
  for (const field of fields) refuse(field, answers[field.name]);
  return answers;
}

function unknown(
  kind: string,
  fields: readonly Field[],
  token: { kind: string; rawName?: string; value?: unknown },
) {
  if (token.kind !== 'option')
    return `„${String(token.value)}“ gehört zu keiner Angabe. Texte mit Leerzeichen brauchen "…".`;
  const names = fields.map(({ name }) => `--${name}`);
  const best = nearest(token.rawName ?? '', names);
  return `Die Option ${token.rawName} gibt es für „${kind}“ nicht. ${best ? `Meinten Sie ${best}?` : `Möglich: ${names.join(', ')}`}`;
}

function refuse({ name, first, fault }: Field, answer: string | undefined): void {
  const wrong = answer ? fault?.(answer) : undefined;
  if (wrong !== undefined) throw new Refusal(`${first ? 'Erste Angabe' : `--${name}`}: ${wrong}`);
}

/**
 * Fills in what is missing: by asking, or not at all.
 *
 * @param ask `null` where nobody can be asked; then only what may stay empty may be missing
 * @throws Refusal that names what is missing
 */
export async function allAnswers({ fields }: Form, given: Answers, ask: Ask | null): Promise<Answers> {
  const answers = { ...given };
  const missing = fields.filter(({ name }) => !answers[name]);
  const needed = missing.filter(({ optional }) => !optional);
  if (!ask && needed.length > 0)
    throw new Refusal(`Es fehlt:\n${needed.map((field) => `  ${optionText(field)}`).join('\n')}`);
  if (ask) for (const field of missing) answers[field.name] = await answerTo(field, ask);
  return answers;
}

/** What may be answered: all of it if that is little, else an example. */
const possible = ({ words, example }: Field): string =>
  words ? `möglich: ${words.join(', ')}` : `zum Beispiel ${example}`;

const optionText = (field: Field): string =>
  `${field.first ? 'erste Angabe' : `--${field.name}`} – ${field.label}, ${possible(field)}`;

async function answerTo(field: Field, ask: Ask): Promise<string> {
  const { label, optional, fault } = field;
  let question = `${label} (${optional ? 'freiwillig, sonst Eingabetaste; ' : ''}${possible(field)}): `;
  for (;;) {
    const answer = (await ask(question)).trim();
    const wrong = answer === '' ? (optional ? undefined : 'Diese Angabe wird gebraucht') : fault?.(answer);
    if (wrong === undefined) return answer;
    question = `${wrong}${wrong.endsWith('?') ? '' : '.'} ${label}: `;
  }
}
