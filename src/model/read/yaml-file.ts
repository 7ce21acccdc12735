/** Step "schema": a YAML file and a zod schema in, a checked value or problems out. */
import type { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { deepFreeze } from '../frozen.ts';
import { problemsOf } from './issues.ts';
import { otherContent } from './other-content.ts';
import type { YamlFile } from './source-file.ts';

interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** `T` as `schema` makes it, or null with every fault added to `problems`. */
export type Reader<T> = (file: YamlFile, problems: Problem[]) => T | null;

/** A file is a new object only when its text is another, so that each is held against a schema once; all that read it share the value, which is frozen. */
export function reader<S extends z.ZodType>(schema: S): Reader<z.output<S>> {
  const known = new WeakMap<YamlFile, Checked<z.output<S>>>();
  return (file, problems) => {
    const checked = known.get(file) ?? check(file, schema);
    known.set(file, checked);
    problems.push(...checked.problems);
    return checked.value;
  };
}

function check<S extends z.ZodType>(file: YamlFile, schema: S): Checked<z.output<S>> {
  const value: unknown = file.doc.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: deepFreeze(result.data), problems: [] };
  const other = otherContent(file, value);
  return { value: null, problems: other ? [other] : problemsOf(file, schema, result.error.issues) };
}
