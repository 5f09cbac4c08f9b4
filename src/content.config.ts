import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'zod';
import { guidePdf } from './build/guide-pdf/loader.ts';
import { markdownFolder, yamlFolder, yamlFolders, yamlList, yamlMap, yamlSingle } from './build/loaders.ts';
import { meetingFolders } from './build/meeting-loader.ts';
import { changeSchema } from './domain/change/schema.ts';
import { chapterSchema } from './domain/chapter/schema.ts';
import { clickdummySchema } from './domain/clickdummy/schema.ts';
import { competenceSchema } from './domain/competence/schema.ts';
import { decisionSchema } from './domain/decision/schema.ts';
import { exampleSchema, pictureSchema } from './domain/example/schema.ts';
import { fachverfahrenSchema } from './domain/fachverfahren/schema.ts';
import { flowSchema } from './domain/flow/schema.ts';
import { termSchema } from './domain/glossary/schema.ts';
import { guidePdfSchema } from './domain/guide-pdf/schema.ts';
import { landSchema } from './domain/land/schema.ts';
import { legalSchema } from './domain/legal/schema.ts';
import { mailTemplateSchema } from './domain/mail/schema.ts';
import { meetingSchema } from './domain/meeting/schema.ts';
import { serviceSchema } from './domain/service/schema.ts';
import { sourceSchema } from './domain/source/schema.ts';
import { taskSchema } from './domain/task/schema.ts';

/** Pictures are paths for the check and images for the site. */
const exampleWithPicture = ({ image }: SchemaContext) =>
  exampleSchema.extend({ picture: pictureSchema.extend({ file: image() }).optional() });

/** What pages hand to Starlight's frame; none of them has a picture there. */
const framed = docsSchema()({ image: () => z.never() } as unknown as SchemaContext);

export const collections = {
  service: defineCollection({ loader: yamlSingle('service.yaml'), schema: serviceSchema }),
  sources: defineCollection({ loader: yamlMap('sources.yaml'), schema: sourceSchema }),
  guide: defineCollection({ loader: markdownFolder('guide', '*.mdx'), schema: chapterSchema }),
  flows: defineCollection({ loader: yamlFolder('flows'), schema: flowSchema }),
  clickdummy: defineCollection({ loader: yamlSingle('clickdummy.yaml'), schema: clickdummySchema }),
  competence: defineCollection({ loader: yamlFolder('competence'), schema: competenceSchema }),
  fachverfahren: defineCollection({ loader: yamlMap('fachverfahren.yaml'), schema: fachverfahrenSchema }),
  laender: defineCollection({ loader: yamlMap('laender.yaml'), schema: landSchema }),
  examples: defineCollection({ loader: yamlFolders('examples'), schema: exampleWithPicture }),
  glossary: defineCollection({ loader: yamlMap('glossary.yaml'), schema: termSchema }),
  meetings: defineCollection({ loader: meetingFolders(), schema: meetingSchema }),
  mail: defineCollection({ loader: yamlFolder('mail'), schema: mailTemplateSchema }),
  tasks: defineCollection({
    loader: yamlList('tasks.yaml'),
    schema: z.object({ items: z.array(taskSchema) }),
  }),
  decision: defineCollection({ loader: yamlSingle('decision.yaml'), schema: decisionSchema }),
  changes: defineCollection({ loader: markdownFolder('changes', '*.md'), schema: changeSchema }),
  legal: defineCollection({ loader: markdownFolder('legal', '*.mdx'), schema: legalSchema }),
  guidePdf: defineCollection({ loader: guidePdf(), schema: guidePdfSchema }),
  // Empty: without a schema here, Starlight would make its own anew for each page.
  docs: defineCollection({ loader: () => [], schema: framed }),
};
