/** Step "schema": a YAML file and a zod schema in, a checked value or problems out. */
import type { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { problemsOf } from './issues.ts';
import { otherContent } from './other-content.ts';
import type { YamlFile } from './source-file.ts';

/** The value of `file` if it has the shape of `schema`; otherwise null, with every fault added to `problems`. */
export function read<S extends z.ZodType>(file: YamlFile, schema: S, problems: Problem[]): z.output<S> | null {
  const value: unknown = file.doc.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const other = otherContent(file, value);
  problems.push(...(other ? [other] : problemsOf(file, schema, result.error.issues)));
  return null;
}
