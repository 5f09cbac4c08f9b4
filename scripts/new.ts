// `npm run new -- KIND …`: makes a new entry of the content; without a kind it says what can be made.
import { createInterface } from 'node:readline/promises';
import { contentDir } from '../src/build/content-dir.ts';
import { Refusal } from '../src/build/new/answers.ts';
import { create } from '../src/build/new/create.ts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const dialogue = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : null;

try {
  const ask = dialogue ? (question: string) => dialogue.question(question) : null;
  console.log(await create(process.argv.slice(2), { dir: contentDir, today }, ask));
} catch (cause) {
  // Ctrl+C or Ctrl+D at a question.
  const left = cause instanceof Error && cause.name === 'AbortError';
  if (!left && !(cause instanceof Refusal)) throw cause;
  console.error(left ? '\nAbgebrochen. Nichts wurde angelegt.' : cause.message);
  process.exitCode = 1;
} finally {
  dialogue?.close();
}
