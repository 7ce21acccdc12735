import { describe, expect, test } from 'vitest';
import { unitOf } from '../../tests/support/units.ts';
import { panelsOf } from '../derive/answers/series.ts';
import type { Draft } from '../model/link/draft.ts';
import type { City, Indicator, Observation, Target } from '../model/types.ts';
import { crossedBreaks, joinedLines } from './kit/testing.ts';
import { NARROW } from './kit/svg.ts';
import { valuesChart } from './values.ts';

const CITY = {
  id: 'x',
  kind: 'city',
  name: { vi: 'X', en: 'X' },
  breaks: [{ date: '2025-07-01', what: { vi: 'Sáp nhập', en: 'Merger' } }],
} as unknown as City;
const COUNTRY = { id: 'viet-nam', kind: 'country', name: { vi: 'Việt Nam', en: 'Viet Nam' } } as unknown as City;

type Value = Partial<Omit<Observation, 'indicator'>> & { period: string; value: number };

function made(values: Value[], target: Partial<Target> = {}): Indicator {
  const indicator = {
    id: 'i',
    name: { vi: 'Chỉ số', en: 'Indicator' },
    measure: 'percent',
    unit: unitOf('percent'),
    better: 'higher',
  } as unknown as Draft<Indicator>;
  indicator.targets = [
    {
      id: 'p/i',
      plan: { id: 'p', city: CITY, short: CITY.name, state: 'in-force' },
      indicator,
      operator: '>=',
      value: 90,
      unit: unitOf('percent'),
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
        unit: unitOf('percent'),
        basis: 'exact',
        series: null,
        status: null,
        ...value,
      }) as unknown as Observation,
  );
  return indicator;
}
const svg = (values: Value[], target?: Partial<Target>) => valuesChart(made(values, target)).svg('en', NARROW);

describe('lines join only what can be compared', () => {
  test('two values alike are joined', () =>
    expect(
      joinedLines(
        svg([
          { period: '2023', value: 60 },
          { period: '2024', value: 70 },
        ]),
      ),
    ).toBe(1));
  test.each([
    ['another series', { series: 'b' }],
    ['another basis', { basis: 'close' }],
    ['a break', { status: 'break' }],
    ['a value in doubt', { status: 'suspect' }],
    ['a period of another length', { period: '2024-36' }],
    ['the boundary change', { period: '2025' }],
  ] as const)('%s is not', (_, change) =>
    expect(
      joinedLines(
        svg([
          { period: '2023', value: 60 },
          { period: '2024', value: 70, ...change },
        ]),
      ),
    ).toBe(0),
  );
  test('the country and a city are never in one panel', () => {
    const panels = panelsOf(
      made([
        { period: '2023', value: 60 },
        { period: '2024', value: 70, area: COUNTRY },
      ]),
    );
    expect(panels.map(({ national, targets }) => [national, targets.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });
});

describe('the check that reads the drawing', () => {
  const drawing = svg([
    { period: '2022', value: 60 },
    { period: '2023', value: 62 },
    { period: '2025', value: 70 },
    { period: '2026', value: 72 },
  ]);
  const join = (from: string) =>
    from.replace(
      /(<path d="M[^"]+L)[^"]+("[^>]*c-join)/,
      (_, before: string, after: string) => `${before}300 60L345 50${after}`,
    );
  test('passes what is drawn', () => {
    expect(drawing).toContain('c-break');
    expect(joinedLines(drawing)).toBe(2);
    expect(crossedBreaks(drawing)).toEqual([]);
  });
  test('rejects a line across the boundary change', () =>
    expect(crossedBreaks(join(drawing)).join()).toContain('crosses the boundary change'));
  test('rejects a line into a broken series', () => {
    const broken = svg([
      { period: '2021', value: 60 },
      { period: '2022', value: 62 },
      { period: '2023', value: 70, status: 'break' },
    ]);
    const [, x = '', y = ''] = /<path d="M([\d.]+) ([\d.]+)l3-12/.exec(broken.slice(broken.indexOf('c-panel'))) ?? [];
    const joined = broken.replace(/(<path d="M[^"]+L[^"]+)("[^>]*c-join)/, `$1L${Number(x) + 8} ${Number(y) - 6}$2`);
    expect(crossedBreaks(broken)).toEqual([]);
    expect(crossedBreaks(joined).join()).toContain('runs into the break');
  });
});

test('targets: a line without a year, a mark with one, a band for a range; > is hollow and >= is full', () => {
  const value = [{ period: '2024', value: 70 }];
  const shapeOf = (text: string) => /<title>X: [^<]*<\/title>(.*?)<\/a>/s.exec(text)?.[1];
  expect(shapeOf(svg(value))).toContain('stroke-dasharray');
  expect(shapeOf(svg(value, { by: '2030' }))).not.toContain('stroke-dasharray');
  expect(shapeOf(svg(value, { operator: 'between', value: 80, value_upper: 85, by: '2030' }))).toContain('<rect');
  expect(shapeOf(svg(value, { operator: '>', by: '2030' }))).toContain('c-hollow');
  expect(shapeOf(svg(value, { operator: '>=', by: '2030' }))).not.toContain('c-hollow');
});
