/** Step "schema": a YAML file and a zod schema in, a checked value or problems out. */
import type { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { addAll } from '../../text/many.ts';
import { deepFreeze } from '../frozen.ts';
import { problemsOf } from './issues.ts';
import { otherContent } from './other-content.ts';
import { readOnce, type Packing, type Reading } from './readings.ts';
import type { YamlFile } from './source-file.ts';

/** `T` as `schema` makes it, or null with every fault added to `problems`. */
export type Reader<T> = (file: YamlFile, problems: Problem[]) => T | null;

/** `kind` names the schema. A file is a new object only when its text is another, so that each is held against a schema once; all that read it share the value, which is frozen. */
export function reader<S extends z.ZodType>(kind: string, schema: S): Reader<z.output<S>> {
  type Value = z.output<S> | null;
  const known = new WeakMap<YamlFile, Reading<Value>>();
  const packing: Packing<Value, z.output<S>> = { kind, pack: (value) => value, unpack: (_, data) => deepFreeze(data) };
  return (file, problems) => {
    const checked = known.get(file) ?? readOnce(file, (_, found) => check(file, schema, found), packing);
    known.set(file, checked);
    addAll(problems, checked.problems);
    return checked.value;
  };
}

function check<S extends z.ZodType>(file: YamlFile, schema: S, problems: Problem[]): z.output<S> | null {
  const value: unknown = file.doc.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return deepFreeze(result.data);
  const other = otherContent(file, value);
  addAll(problems, other ? [other] : problemsOf(file, schema, result.error.issues));
  return null;
}
