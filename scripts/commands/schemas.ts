/** `npm run schemas`: writes JSON Schema files for the YAML, so that editors complete and explain every key. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../../src/model/json-schema.ts';
import { defineCommand } from '../kit/command.ts';

export const command = defineCommand(import.meta, {
  name: 'schemas',
  describe: {
    vi: 'ghi schemas/*.schema.json để trình soạn thảo gợi ý từng khóa',
    en: 'write schemas/*.schema.json, from which editors complete every key',
  },
  options: {},
  run: ({ tell }) => {
    mkdirSync('schemas', { recursive: true });
    const all = Object.entries(editorSchemas());
    for (const [name, schema] of all)
      writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`);
    tell({ vi: `schemas/: ${all.length} tệp`, en: `schemas/: ${all.length} files` });
  },
});
