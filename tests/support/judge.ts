/** For tests: one target judged by hand-made values. */
import { progressOf } from '../../src/derive/answers/progress.ts';
import type { Draft } from '../../src/model/link/draft.ts';
import type { City, Indicator, Observation, Target } from '../../src/model/types.ts';
import { unitOf } from './units.ts';

const UPDATED = '2026-11-23';
export const CITY = {
  id: 'x',
  kind: 'city',
  name: { vi: 'X', en: 'X' },
  breaks: [{ date: '2025-07-01', what: { vi: 'Sáp nhập', en: 'Merger' } }],
} as unknown as City;
export const COUNTRY = { id: 'viet-nam', kind: 'country', name: { vi: 'Việt Nam', en: 'Viet Nam' } } as unknown as City;

export type Value = Partial<Omit<Observation, 'indicator'>> & { period: string; value: number };

/** Judges one target by hand-made values. */
export function judge(target: Partial<Target>, values: Value[], more: Partial<Indicator> = {}) {
  const indicator = {
    id: 'i',
    measure: 'percent',
    unit: unitOf('percent'),
    better: 'higher',
    ...more,
  } as unknown as Draft<Indicator>;
  const plan = { id: 'p', city: CITY, date: '2026-01-15' };
  indicator.targets = [
    {
      id: 'p/i',
      plan,
      indicator,
      clause: null,
      annex: null,
      unit: indicator.unit,
      operator: '>=',
      ...target,
    } as unknown as Target,
  ];
  indicator.observations = values.map(
    (value, index) =>
      ({
        id: `o${index}`,
        indicator,
        area: CITY,
        breakdown: 'total',
        unit: indicator.unit,
        qualifier: null,
        as_of: value.period,
        published: null,
        basis: 'exact',
        gaps: value.basis === 'close' ? ['definition'] : [],
        series: null,
        status: null,
        ...value,
      }) as unknown as Observation,
  );
  const [first] = progressOf(indicator, UPDATED);
  if (!first) throw new Error('no target');
  return first;
}
