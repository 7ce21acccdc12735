import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { byArea } from './readings.ts';
import { bySource } from './sources.ts';

test('every value of an indicator in an area stands once, under a source that says the same of all its values', () => {
  for (const { observations } of cityModel().indicators.flatMap((one) => byArea(one.observations))) {
    const placed = bySource(observations).flatMap(({ first, periods }) =>
      periods.flatMap(({ cells }) => cells.flatMap((one) => (one ? [{ first, one }] : []))),
    );
    expect(placed.map(({ one }) => one.id).sort()).toEqual(observations.map(({ id }) => id).sort());
    for (const { first, one } of placed)
      for (const key of ['source', 'licence', 'accessed', 'published', 'basis', 'gaps', 'series', 'note'] as const)
        expect(one[key], `${one.id} ${key}`).toEqual(first[key]);
  }
});
