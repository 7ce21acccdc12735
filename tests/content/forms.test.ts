/** Forms for the offices of the real cities: every indicator of an annex is asked of the bodies that answer for it, whatever the annex says next year. */
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/index.ts';
import { EXPERTS, formOf, reporters, reportingCities, reportingPlan } from '../../src/reporting/form.ts';
import { must } from '../../src/text/must.ts';

const site = loadSite('.');

describe.each(reportingCities(site).map((city) => [city.id, city] as const))('%s', (_, city) => {
  const plan = must(reportingPlan(city), 'plan');
  const asked = reporters(plan).flatMap((key) =>
    must(formOf(city, '2031', key), key).boxes.map((box) => ({ to: key, box })),
  );

  test('each indicator of the annex is asked of each body that answers for it, and of no other', () => {
    const responsible = plan.annex.flatMap((row) =>
      (row.responsible.length > 0 ? row.responsible.map(({ id }) => id) : [EXPERTS]).map(
        (key) => `${key} ${row.indicator.id}`,
      ),
    );
    expect([...new Set(asked.map(({ to, box }) => `${to} ${box.indicator.id}`))].toSorted()).toEqual(
      responsible.toSorted(),
    );
  });

  test('no two boxes of a form are the same observation', () => {
    for (const [key, boxes] of Map.groupBy(asked, ({ to }) => to)) {
      const ids = boxes.map(({ box: { indicator, breakdown, series } }) => [indicator.id, breakdown, series].join());
      expect(new Set(ids).size, key).toBe(ids.length);
    }
  });
});
