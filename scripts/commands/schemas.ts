/** `npm run schemas`: writes JSON Schema files for the YAML, so that editors complete and explain every key. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../../src/model/json-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas()))
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`);
