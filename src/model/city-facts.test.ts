import { describe, expect, test } from 'vitest';
import { unitsById } from '../../tests/support/units.ts';
import { linkCityFacts } from './link/city-facts.ts';
import { readCityFacts } from './read/city-facts.ts';
import { formatProblem, type Problem } from '../messages/problems.ts';
import { CITY_FACT_COLUMNS, type CityFactColumn } from './schema/city-fact.ts';
import type { Draft } from './link/draft.ts';
import type { City } from './types.ts';
import { must } from '../text/must.ts';

type Row = Partial<Record<CityFactColumn, string>>;

const GOOD: Record<CityFactColumn, string> = {
  id: 'bien-xanh-area',
  city: 'bien-xanh',
  fact: 'area',
  value: '1519.5',
  unit: 'km2',
  qualifier: '~',
  as_of: '2026',
  published: '2026-02',
  boundary: 'after',
  grade: 'quoted',
  note_vi: '',
  note_en: '',
  source_title: 'Niên giám',
  source_publisher: 'Cục Thống kê',
  source_url: 'https://example.org/',
  accessed: '',
};

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (...rows: Row[]) =>
  [CITY_FACT_COLUMNS, ...rows.map((row) => CITY_FACT_COLUMNS.map((name) => quoted(row[name] ?? GOOD[name])))].join(
    '\n',
  );

/** Reads and links as the model does: one city whose boundary changed, one whose did not. */
function run(text: string) {
  const problems: Problem[] = [];
  const cities = new Map(
    [
      { id: 'bien-xanh', facts: [], breaks: [{ date: '2025-07-01' }] } as unknown as Draft<City>,
      { id: 'nui-cao', facts: [] } as unknown as Draft<City>,
    ].map((city) => [city.id, city]),
  );
  const facts = readCityFacts({ name: 'data/city-facts.csv', text }, unitsById(), problems);
  linkCityFacts(facts, cities, unitsById(), problems);
  return { cities, problems };
}

describe('city facts', () => {
  test('a good row stands on its city, with what the source leaves open as null', () => {
    const { cities, problems } = run(csv({}, { id: 'other', as_of: '', published: '', qualifier: '' }));
    expect(problems).toEqual([]);
    expect(must(cities.get('bien-xanh'), 'city').facts).toMatchObject([
      {
        id: 'bien-xanh-area',
        value: 1519.5,
        unit: { id: 'km2' },
        qualifier: '~',
        as_of: '2026',
        note: null,
        accessed: null,
      },
      { id: 'other', qualifier: null, as_of: null, published: null },
    ]);
  });

  test('newest first within one kind; of one time, the state body before the press', () => {
    const { cities } = run(
      csv(
        { id: 'people', fact: 'population', unit: 'people', value: '2000' },
        { id: 'old', as_of: '2025-09' },
        { id: 'press', grade: 'press' },
        { id: 'official', grade: 'official' },
      ),
    );
    expect(must(cities.get('bien-xanh'), 'city').facts.map(({ id }) => id)).toEqual([
      'official',
      'press',
      'old',
      'people',
    ]);
  });

  test.each<[string, Row, string]>([
    ['unknown city', { city: 'bien-xnah' }, 'city unknown-city'],
    ['unknown kind', { fact: 'height' }, 'fact wrong-value'],
    ['unit of another kind', { unit: 'people', value: '2000' }, 'unit wrong-value'],
    ['unknown unit', { unit: 'ha' }, 'unit unknown-unit'],
    ['no grade', { grade: '' }, 'grade csv-empty'],
    ['unknown qualifier', { qualifier: '≈' }, 'qualifier wrong-value'],
    ['decimal comma', { value: '1519,5' }, 'value decimal-comma'],
    ['words for a number', { value: 'about 1519' }, 'value not-a-number'],
    ['no value', { value: '' }, 'value csv-empty'],
    ['no such day', { as_of: '2026-02-30' }, 'as_of bad-date'],
    ['no source', { source_publisher: '' }, 'source_publisher no-source'],
    ['address that is none', { source_url: 'example.org' }, 'source_url wrong-type'],
    ['id that is none', { id: 'Area 1' }, 'id wrong-type'],
    ['note in one language', { note_vi: 'Ước tính' }, 'note_en half-note'],
    ['old boundary after the change', { boundary: 'before' }, 'boundary wrong-value'],
    ['new boundary before the change', { as_of: '2024' }, 'boundary wrong-value'],
    ['changed boundary of a city without a change', { city: 'nui-cao' }, 'boundary wrong-value'],
    ['unchanged boundary of a city with one', { boundary: 'unchanged', as_of: '' }, 'boundary wrong-value'],
  ])('%s', (_, row, expected) => {
    const [column, code] = expected.split(' ') as [CityFactColumn, string];
    const start = CITY_FACT_COLUMNS.slice(0, CITY_FACT_COLUMNS.indexOf(column)).reduce(
      (sum, one) => sum + quoted(row[one] ?? GOOD[one]).length + 1,
      1,
    );
    const { problems } = run(csv(row));
    expect(problems.map(({ line, column: at, code: found }) => `${line}:${at} ${found}`)).toEqual([
      `2:${start} ${code}`,
    ]);
    for (const lang of ['vi', 'en'] as const)
      expect(formatProblem(must(problems[0], 'problem'), lang)).not.toMatch(/\{\w+\}/);
  });

  test('an id is used once', () => {
    const { cities, problems } = run(csv({}, { value: '1' }));
    expect(problems.map(({ line, code, args }) => [line, code, args['other']])).toEqual([
      [3, 'duplicate-id', 'data/city-facts.csv:2'],
    ]);
    expect(must(cities.get('bien-xanh'), 'city').facts).toHaveLength(1);
  });

  test('another header is a problem, and all faults of a row are said at once', () => {
    expect(run('id,city\na,b').problems.map(({ code }) => code)).toEqual(['csv-columns']);
    expect(run(csv({ value: 'x', grade: 'ha', published: 'hôm qua' })).problems).toHaveLength(3);
  });
});
