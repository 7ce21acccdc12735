/** Owns which schema each YAML file has, by the name of the file without its ending. */
import { z } from 'zod';
import { CLAUSE_FILES } from './clause.ts';
import { ComparisonsSpec } from './comparison.ts';
import { AnnexRowSpec, PlanSpec } from './plan.ts';
import {
  AgencySpec,
  CitySpec,
  EverydaySpec,
  FrameworkSpec,
  InstrumentSpec,
  PublisherSpec,
  TermSpec,
} from './registers.ts';
import { UnitSpec } from './unit.ts';

/** What a plan folder holds, then what `data/` holds. */
export const FILE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  plan: PlanSpec,
  ...Object.fromEntries(Object.entries(CLAUSE_FILES).map(([name, { schema }]) => [name.replace('.yaml', ''), schema])),
  indicators: z.array(AnnexRowSpec),
  agencies: z.array(AgencySpec),
  cities: z.array(CitySpec),
  instruments: z.array(InstrumentSpec),
  glossary: z.array(TermSpec),
  'everyday-words': z.array(EverydaySpec),
  framework: FrameworkSpec,
  units: z.array(UnitSpec),
  publisher: PublisherSpec,
  comparisons: ComparisonsSpec,
};

/** A schema without what only says that a value may be left out. */
export function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bare(schema.unwrap())
    : schema;
}

/** What a schema is made of at each of its keys, from the top down: key and inner schema. */
export function* fieldsOf(schema: unknown): Generator<readonly [key: string, inner: z.ZodObject, field: unknown]> {
  const at = bare(schema);
  if (at instanceof z.ZodArray) yield* fieldsOf(at.element);
  else if (at instanceof z.ZodTuple) for (const item of at.def.items) yield* fieldsOf(item);
  else if (at instanceof z.ZodRecord) yield* fieldsOf(at.valueType);
  else if (at instanceof z.ZodObject)
    for (const [key, field] of Object.entries(at.shape)) {
      yield [key, at, bare(field)];
      yield* fieldsOf(field);
    }
}

/** Every key of every file. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set(
  Object.values(FILE_SCHEMAS).flatMap((schema) => [...fieldsOf(schema)].map(([key]) => key)),
);

/** The schema at a path inside a file; undefined where there is none. */
export function schemaAt(schema: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  const at = bare(schema);
  if (key === undefined) return at;
  if (at instanceof z.ZodArray) return schemaAt(at.element, rest);
  if (at instanceof z.ZodTuple) return schemaAt(at.def.items[Number(key)] ?? at.def.rest, rest);
  if (at instanceof z.ZodRecord) return schemaAt(at.valueType, rest);
  if (at instanceof z.ZodObject) return schemaAt((at.shape as Record<string, unknown>)[String(key)], rest);
  return undefined;
}
