/** JSON Schema (2020-12) of every YAML file, generated from the schemas that check it. */
import { z } from 'zod';
import { FILE_SCHEMAS } from './schema/files.ts';

/** Schema by file: `plan` for plan.yaml, `agencies` for agencies.yaml, and so on. */
export const editorSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }),
    ]),
  );
