/** Asked city by city, an answer costs what the city has: the values and targets of an indicator are gone through once, however many cities there are. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { City, Indicator, Observation, Plan, Target } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { evidenceOf } from './evidence.ts';
import { progressIn, progressOf } from './progress.ts';
import { observationsIn } from './readings.ts';

const site = cityModel();
const own = must(
  site.observations.find(({ area, indicator }) => area.kind === 'city' && indicator.targets.length > 0),
  'value',
);
const target = must(own.indicator.targets[0], 'target');

/** A list that counts how often its items are read. */
function counting<T>(items: readonly T[]): { list: readonly T[]; reads: () => number } {
  let reads = 0;
  const list = new Proxy(items, {
    get(all, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(all, key, receiver);
    },
  });
  return { list, reads: () => reads };
}

function readsFor(count: number): number {
  const cities = Array.from({ length: count }, (_, n): City => ({ ...own.area, id: `c-${n}` }));
  const values = counting(cities.map((area): Observation => ({ ...own, area })));
  const targets = counting(
    cities.map((city, n): Target => {
      const plan: Plan = { ...target.plan, id: `p-${n}`, city };
      return { ...target, id: `t-${n}`, plan };
    }),
  );
  const indicator: Indicator = { ...own.indicator, observations: values.list, targets: targets.list };
  for (const city of cities) {
    expect(observationsIn(indicator, city)).toHaveLength(1);
    expect(progressIn(indicator, city, site.publisher.updated)).toHaveLength(1);
    expect(evidenceOf(indicator, city, site.publisher.updated).targets).toHaveLength(1);
  }
  return values.reads() + targets.reads();
}

test('reads grow with the cities, not with their square', () => {
  expect(readsFor(100)).toBeLessThanOrEqual(readsFor(10) * 11);
});

test('another day is judged anew, and the same day is not', () => {
  const { indicator } = own;
  const first = progressOf(indicator, '2031-01-01');
  expect(progressOf(indicator, '2031-01-01')).toBe(first);
  expect(progressOf(indicator, '2099-01-01')).not.toBe(first);
  expect(progressIn(indicator, must(indicator.targets[0], 'target').plan.city, '2099-01-01').length).toBeGreaterThan(0);
});
