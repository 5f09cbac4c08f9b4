// `npm run schemas`: writes the JSON schemas of the content, by which editors help while YAML is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText, yamlCollections } from '../src/build/schema-files.ts';

const folder = 'content/.schemas';
mkdirSync(folder, { recursive: true });
for (const [name, collection] of yamlCollections)
  writeFileSync(`${folder}/${name}.json`, schemaText(collection));
console.log(`${yamlCollections.length} Schemas in ${folder}/ geschrieben`);
