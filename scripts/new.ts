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
// Lines are kept until they are asked for: several may be pasted at once.
const lines = dialogue?.[Symbol.asyncIterator]();

async function ask(question: string): Promise<string> {
  dialogue?.setPrompt(question);
  dialogue?.prompt();
  const line = await lines?.next();
  // Ctrl+C or Ctrl+D.
  if (!line || line.done) throw new Refusal('\nAbgebrochen. Nichts wurde angelegt.');
  return line.value;
}

try {
  console.log(await create(process.argv.slice(2), { dir: contentDir, today }, dialogue && ask));
} catch (cause) {
  if (!(cause instanceof Refusal)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  dialogue?.close();
}
