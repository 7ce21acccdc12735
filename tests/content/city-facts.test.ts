/** What two registers say of one thing must be one and the same. */
import { expect, test } from 'vitest';
import { loadSite } from '../../src/model/index.ts';

const site = loadSite('.');

test('a figure of product per head that stands among the city facts and among the observations is the same', () => {
  const compared = site.cities.flatMap((city) =>
    city.facts
      .filter(({ fact, unit }) => (fact === 'grdp-per-head' || fact === 'gdp-per-head') && unit.id === 'million-vnd')
      .flatMap((fact) =>
        city.observations
          .filter(({ unit, period }) => unit === fact.unit && period === fact.as_of)
          .map(({ value, qualifier }) => ({
            id: fact.id,
            there: [value, qualifier],
            here: [fact.value, fact.qualifier],
          })),
      ),
  );
  expect(compared.length).toBeGreaterThan(0);
  for (const { id, here, there } of compared) expect(here, id).toEqual(there);
});
