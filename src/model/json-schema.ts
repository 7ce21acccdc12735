/** JSON Schema (2020-12) of every YAML file, generated from the schemas that check it. */
import { z } from 'zod';
import { CLAUSE_FILES } from './schema/clause.ts';
import { ComparisonsSpec } from './schema/comparison.ts';
import { AnnexRowSpec, PlanSpec } from './schema/plan.ts';
import { UnitSpec } from './schema/unit.ts';
import {
  AgencySpec,
  CitySpec,
  EverydaySpec,
  FrameworkSpec,
  InstrumentSpec,
  PublisherSpec,
  TermSpec,
} from './schema/registers.ts';

/** Schema by file: `plan` for plan.yaml, `agencies` for agencies.yaml, and so on. */
export function editorSchemas(): Record<string, object> {
  const clauseFiles = Object.entries(CLAUSE_FILES).map(
    ([name, { schema }]) => [name.replace('.yaml', ''), schema] as const,
  );
  const schemas: (readonly [string, z.ZodType])[] = [
    ['plan', PlanSpec],
    ...clauseFiles,
    ['indicators', z.array(AnnexRowSpec)],
    ['agencies', z.array(AgencySpec)],
    ['cities', z.array(CitySpec)],
    ['instruments', z.array(InstrumentSpec)],
    ['glossary', z.array(TermSpec)],
    ['everyday-words', z.array(EverydaySpec)],
    ['framework', FrameworkSpec],
    ['units', z.array(UnitSpec)],
    ['publisher', PublisherSpec],
    ['comparisons', ComparisonsSpec],
  ];
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })]),
  );
}
