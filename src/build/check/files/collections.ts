import { z } from 'zod';
import { changeSchema } from '../../../domain/change/schema.ts';
import { chapterSchema } from '../../../domain/chapter/schema.ts';
import { clickdummySchema } from '../../../domain/clickdummy/schema.ts';
import { competenceSchema } from '../../../domain/competence/schema.ts';
import { decisionSchema } from '../../../domain/decision/schema.ts';
import { exampleSchema } from '../../../domain/example/schema.ts';
import { fachverfahrenSchema } from '../../../domain/fachverfahren/schema.ts';
import { flowSchema } from '../../../domain/flow/schema.ts';
import { termSchema } from '../../../domain/glossary/schema.ts';
import { landSchema } from '../../../domain/land/schema.ts';
import { legalSchema } from '../../../domain/legal/schema.ts';
import { mailTemplateSchema } from '../../../domain/mail/schema.ts';
import { meetingFrontMatterSchema } from '../../../domain/meeting/schema.ts';
import { idText, serviceSchema } from '../../../domain/service/schema.ts';
import { sourceSchema } from '../../../domain/source/schema.ts';
import { synonymsSchema } from '../../../domain/synonym/schema.ts';
import { otherFachverfahren } from '../../../domain/task/profile.ts';
import { taskSchema } from '../../../domain/task/schema.ts';

/** A rule for the names of files or folders, with an example for the message. */
export interface NameRule {
  pattern: RegExp;
  example: string;
}

/** One kind of content: where it lies, what shape it has and which schema its files obey. */
export interface Collection {
  /** File or folder below the content folder. */
  place: string;
  /**
   * `file`: one file · `files`: one file per entry, `<place>/<id><ending>` ·
   * `folders`: one folder per entry, `<place>/<id>/<main>`.
   */
  shape: 'file' | 'files' | 'folders';
  /** What one whole file holds (for Markdown its front matter). */
  schema: z.ZodType;
  /** Whether the file holds one entry, a map of entries by id, or a list of entries. */
  holds: 'one' | 'map' | 'list';
  /** Ending of the files of `files`. */
  ending?: '.yaml' | '.mdx' | '.md';
  /** File of each folder of `folders` that is read. */
  main?: string;
  /** The site cannot be built without it: the file itself, or the main file of each folder. */
  required?: boolean;
  /** Name of the file (without ending) or folder; the group `id` is the id of the entry. */
  name?: NameRule;
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const plainName = (example: string): NameRule => ({ pattern: new RegExp(`^(?<id>${word})$`), example });
const mapOf = (key: z.ZodType<string, string>, schema: z.ZodType) => z.record(key, schema);
const landCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('Kürzel des Landes aus zwei Großbuchstaben');
const fachverfahrenId = idText
  .refine((id) => id !== otherFachverfahren)
  .describe(`Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, nur nicht „${otherFachverfahren}“`);

/** All content there is. */
export const collections = {
  service: { place: 'service.yaml', shape: 'file', holds: 'one', schema: serviceSchema, required: true },
  sources: {
    place: 'sources.yaml',
    shape: 'file',
    holds: 'map',
    schema: mapOf(z.string().min(1), sourceSchema),
    required: true,
  },
  guide: {
    place: 'guide',
    shape: 'files',
    holds: 'one',
    schema: chapterSchema,
    ending: '.mdx',
    name: {
      pattern: new RegExp(`^(?<order>\\d{2})-(?<id>${word})$`),
      example: '20-anfang.mdx mit genau zwei Ziffern',
    },
  },
  flows: {
    place: 'flows',
    shape: 'files',
    holds: 'one',
    schema: flowSchema,
    ending: '.yaml',
    name: plainName('hundemarke.yaml'),
  },
  clickdummy: {
    place: 'clickdummy.yaml',
    shape: 'file',
    holds: 'one',
    schema: clickdummySchema,
    required: true,
  },
  competence: {
    place: 'competence',
    shape: 'files',
    holds: 'one',
    schema: competenceSchema,
    ending: '.yaml',
    name: plainName('hundemarke.yaml'),
  },
  fachverfahren: {
    place: 'fachverfahren.yaml',
    shape: 'file',
    holds: 'map',
    schema: mapOf(fachverfahrenId, fachverfahrenSchema),
  },
  laender: { place: 'laender.yaml', shape: 'file', holds: 'map', schema: mapOf(landCode, landSchema) },
  examples: {
    place: 'examples',
    shape: 'folders',
    holds: 'one',
    schema: exampleSchema,
    main: 'index.yaml',
    required: true,
    name: plainName('landkreis-muster'),
  },
  meetings: {
    place: 'meetings',
    shape: 'folders',
    holds: 'one',
    schema: meetingFrontMatterSchema,
    main: 'index.md',
    name: { pattern: new RegExp(`^(?<id>${word})$`), example: '2026-03-12 oder 2026-03-12-sondertermin' },
  },
  mail: {
    place: 'mail',
    shape: 'files',
    holds: 'one',
    schema: mailTemplateSchema,
    ending: '.yaml',
    name: plainName('nachnutzung.yaml'),
  },
  tasks: { place: 'tasks.yaml', shape: 'file', holds: 'list', schema: z.array(taskSchema) },
  decision: { place: 'decision.yaml', shape: 'file', holds: 'one', schema: decisionSchema, required: true },
  glossary: { place: 'glossary.yaml', shape: 'file', holds: 'map', schema: mapOf(idText, termSchema) },
  synonyms: { place: 'synonyms.yaml', shape: 'file', holds: 'one', schema: synonymsSchema },
  changes: {
    place: 'changes',
    shape: 'files',
    holds: 'one',
    schema: changeSchema,
    ending: '.md',
    name: {
      pattern: new RegExp(`^(?<id>\\d{4}-\\d{2}-\\d{2}-${word})$`),
      example: '2026-03-12-neue-antragsstrecke.md',
    },
  },
  legal: {
    place: 'legal',
    shape: 'files',
    holds: 'one',
    schema: legalSchema,
    ending: '.mdx',
    name: plainName('impressum.mdx'),
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** All collections with their names. */
export const allCollections = Object.entries(collections) as [CollectionName, Collection][];
