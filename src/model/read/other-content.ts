/** Tells a file that holds what belongs into another: a measure saved as the annex, a register in a plan folder. */
import { z } from 'zod';
import type { Problem } from '../../messages/problems.ts';
import { bare, FILE_SCHEMAS } from '../schema/files.ts';
import { problemAt, type YamlFile } from './source-file.ts';

/** How many files of a plan folder the table begins with; the others stand in `data/`. */
const IN_PLAN = ['plan', 'provisions', 'objectives', 'measures', 'responsibilities', 'milestones', 'indicators'];

/** The problem that all of it is of another file; null where it is of this one, however wrong. */
export function otherContent({ name }: YamlFile, value: unknown): Problem | null {
  const own = name.replace(/^.*\/|\.yaml$/g, '');
  if (!(own in FILE_SCHEMAS)) return null;
  const known = keysOf(FILE_SCHEMAS[own], value);
  const found = Object.entries(FILE_SCHEMAS).find(
    ([other, schema]) => other !== own && keysOf(schema, value) > known && schema.safeParse(value).success,
  )?.[0];
  if (found === undefined) return null;
  const folder = IN_PLAN.includes(found) ? (IN_PLAN.includes(own) ? '' : 'content/plans/…/') : 'data/';
  return problemAt('other-content', name, 1, 1, { other: `${folder}${found}.yaml`, name: `${own}.yaml` });
}

/** How many keys of the first entry, or of the file, the schema knows. */
function keysOf(schema: unknown, value: unknown): number {
  const at = bare(schema);
  const isList = at instanceof z.ZodArray;
  if (isList !== Array.isArray(value)) return -1;
  const shape = bare(isList ? at.element : at);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!(shape instanceof z.ZodObject) || typeof first !== 'object' || first === null) return -1;
  return Object.keys(first).filter((key) => key in shape.shape).length;
}
