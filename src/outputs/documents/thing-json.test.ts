import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { agencyRecord, cityRecord, featureRecord, instrumentRecord, planRecord, thingFiles } from './thing-json.ts';
import { AgencyRecord, CityRecord, FeatureRecord, InstrumentRecord, PlanRecord } from './thing-records.ts';

const city = cityModel();
const CASES: readonly (readonly [string, z.ZodType, readonly object[]])[] = [
  ['plans', PlanRecord, city.plans.map(planRecord)],
  ['bodies', AgencyRecord, city.agencies.map(agencyRecord)],
  ['cities', CityRecord, city.cities.map((one) => cityRecord(one, city.regions))],
  ['features', FeatureRecord, city.framework.features.map(featureRecord)],
  ['instruments', InstrumentRecord, city.instruments.map(instrumentRecord)],
];

describe.each(CASES)('%s', (_, schema, records) => {
  test('each is what its schema says, once written and read', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const written: unknown = JSON.parse(JSON.stringify(record));
      expect(schema.parse(written)).toEqual(written);
    }
  });
  test('one with something more or less is refused', () => {
    const [first] = records;
    expect(schema.safeParse({ ...first, more: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...first, url: undefined }).success).toBe(false);
  });
});

test('every id leads to a thing', () => {
  const plan = planRecord(must(city.plan('may-trang-2031'), 'plan'));
  expect(plan.clauses.map((id) => city.clause(id)?.id)).toEqual(plan.clauses);
  expect(plan.sections.flatMap(({ lines }) => lines)).toEqual(
    must(city.plan('may-trang-2031'), 'plan').lines.map(({ id }) => id),
  );
  expect(new Set(thingFiles(city).map(({ path }) => path)).size).toBe(thingFiles(city).length);
});
