import { describe, expect, test } from 'vitest';
import { unitOf, unitsById } from '../../tests/support/units.ts';
import type { Draft } from './link/draft.ts';
import { checkArea, linkObservations } from './link/observations.ts';
import { readObservations } from './read/observations.ts';
import { formatProblem, type Problem } from '../messages/problems.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from './schema/observation.ts';
import type { City, Indicator } from './types.ts';
import { must } from '../text/must.ts';

type Row = Partial<Record<ObservationColumn, string>>;

const GOOD: Record<ObservationColumn, string> = {
  indicator: '1.1.1-a',
  period: '2024',
  breakdown: 'total',
  value: '97.5',
  unit: 'percent',
  qualifier: '',
  as_of: '2024',
  published: '2025-01',
  basis: 'exact',
  gaps: '',
  series: '',
  status: '',
  note_vi: '',
  note_en: '',
  source_title: 'Niên giám 2024',
  source_publisher: 'Cục Thống kê',
  source_url: 'https://example.org/2024',
  licence: 'CC BY 4.0',
  accessed: '2026-01-05',
};

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (...rows: Row[]) =>
  [
    OBSERVATION_COLUMNS.join(','),
    ...rows.map((row) => OBSERVATION_COLUMNS.map((name) => quoted(row[name] ?? GOOD[name])).join(',')),
  ].join('\n');

const indicator = (id: string, more: Partial<Indicator> = {}) =>
  ({
    id,
    measure: 'percent',
    unit: unitOf('percent'),
    targets: [],
    observations: [],
    ...more,
  }) as unknown as Draft<Indicator>;
const INDICATORS = new Map(
  [
    indicator('1.1.1-a'),
    indicator('2.1.2-a', { measure: 'standard', unit: unitOf('none') }),
    indicator('1.3.2-b', { measure: 'direction', unit: unitOf('none') }),
    indicator('2.6.2-a', { measure: 'rating', unit: unitOf('scale-1-5') }),
  ].map((one) => [one.id, one]),
);
const AREAS = new Map([['ha-noi', { id: 'ha-noi', kind: 'city', observations: [] } as unknown as Draft<City>]]);

/** Reads and links one file as the model does. */
function run(text: string, name = 'data/observations/ha-noi.csv') {
  const problems: Problem[] = [];
  const rows = readObservations({ name, text }, unitsById(), problems);
  const area = name.replace(/^.*\/|\.csv$/g, '');
  checkArea(area, name, AREAS, problems);
  return { observations: linkObservations(rows, INDICATORS, AREAS, unitsById(), problems), problems };
}

/** `line:column code` of every problem. */
const places = (text: string, name?: string) =>
  run(text, name).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
/** Where a column begins in the first row of data. */
const columnOf = (name: ObservationColumn, row: Row = {}) =>
  OBSERVATION_COLUMNS.slice(0, OBSERVATION_COLUMNS.indexOf(name)).reduce(
    (sum, one) => sum + quoted(row[one] ?? GOOD[one]).length + 1,
    1,
  );

describe('good rows', () => {
  test('are linked, with defaults filled in', () => {
    const { observations, problems } = run(
      csv({ breakdown: '', note_vi: 'Khác, một chút', note_en: 'Slightly, different' }),
    );
    expect(problems).toEqual([]);
    expect(observations[0]).toMatchObject({
      id: 'ha-noi/1.1.1-a/2024/total',
      value: 97.5,
      breakdown: 'total',
      series: null,
      status: null,
      note: { vi: 'Khác, một chút', en: 'Slightly, different' },
    });
  });
  test('may differ in series only', () => expect(places(csv({}, { series: 'other' }))).toEqual([]));
  test.each(['2024', '2024-06', '2024-06-30', '2023-36', '2024-01/2024-10'])('period %s', (period) =>
    expect(places(csv({ period }))).toEqual([]),
  );
});

const NOTE: Row = { note_vi: 'Khác', note_en: 'Different' };
const TIMES: Row = { unit: 'times', basis: 'context', ...NOTE };

describe('one bad cell', () => {
  const cases: [string, Row, ObservationColumn, string][] = [
    ['unknown indicator', { indicator: '9.9.9-z' }, 'indicator', 'unknown-indicator'],
    ['period that does not parse', { period: 'Q4 2023' }, 'period', 'bad-period'],
    ['impossible date', { period: '2025-02-30' }, 'period', 'bad-period'],
    ['period run backwards', { period: '2024/2020' }, 'period', 'bad-period'],
    ['decimal comma', { value: '97,5' }, 'value', 'decimal-comma'],
    ['decimal comma after thousands', { value: '1.505,7' }, 'value', 'decimal-comma'],
    ['three digits after a point', { value: '12.824', ...TIMES }, 'value', 'unclear-number'],
    ['three digits after a comma', { value: '12,824', ...TIMES }, 'value', 'unclear-number'],
    ['points between thousands', { value: '1.505.684' }, 'value', 'number-form'],
    ['a percent sign', { value: '97.5 %' }, 'value', 'number-form'],
    ['half a person', { value: '12.5', unit: 'people', basis: 'context', ...NOTE }, 'value', 'not-whole'],
    ['thousands of people', { value: '12.824', unit: 'people', basis: 'context', ...NOTE }, 'value', 'number-form'],
    ['words for a number', { value: 'khoảng 97' }, 'value', 'not-a-number'],
    ['no value', { value: '' }, 'value', 'csv-empty'],
    ['percent above 100 without saying why', { value: '103.2' }, 'value', 'over-100'],
    ['percent below 0', { value: '-1' }, 'value', 'percent-range'],
    ['wrong unit', { unit: 'people', value: '97' }, 'unit', 'wrong-unit'],
    ['unknown unit', { unit: '‰' }, 'unit', 'unknown-unit'],
    ['unknown breakdown', { breakdown: 'boys' }, 'breakdown', 'wrong-value'],
    ['unknown basis', { basis: 'good' }, 'basis', 'wrong-value'],
    ['unknown status', { status: 'ok' }, 'status', 'wrong-value'],
    ['series that is no id', { series: 'Of all' }, 'series', 'wrong-type'],
    ['proxy without a note', { basis: 'proxy' }, 'note_vi', 'no-note'],
    ['unknown gap', { basis: 'close', gaps: 'date; base', ...NOTE }, 'gaps', 'wrong-value'],
    ['exact with a gap', { gaps: 'population', ...NOTE }, 'gaps', 'not-exact'],
    ['exact and nobody knows when', { as_of: '' }, 'as_of', 'not-exact'],
    ['close without saying why', { basis: 'close', ...NOTE }, 'gaps', 'no-gap'],
    ['close, undated, date not named', { basis: 'close', gaps: 'population', as_of: '', ...NOTE }, 'as_of', 'no-as-of'],
    ['impossible as_of', { as_of: '2024-13' }, 'as_of', 'bad-date'],
    ['impossible date of publication', { published: 'hôm qua' }, 'published', 'bad-date'],
    ['unknown qualifier', { qualifier: '≈' }, 'qualifier', 'wrong-value'],
    ['note in one language', { note_vi: 'Khác' }, 'note_en', 'half-note'],
    ['no source title', { source_title: '' }, 'source_title', 'no-source'],
    ['no publisher', { source_publisher: '' }, 'source_publisher', 'no-source'],
    ['no address of the source', { source_url: '' }, 'source_url', 'no-source'],
    ['address that is none', { source_url: 'www' }, 'source_url', 'wrong-type'],
    ['markup', { source_title: '<b>x</b>' }, 'source_title', 'html'],
    ['decomposed diacritics', { source_title: 'Cục'.normalize('NFD') }, 'source_title', 'not-nfc'],
    ['impossible day of access', { accessed: 'hôm qua' }, 'accessed', 'bad-date'],
    [
      'standard that is neither met nor not',
      { indicator: '2.1.2-a', unit: 'none', value: '100' },
      'value',
      'coded-value',
    ],
    ['rating above five', { indicator: '2.6.2-a', unit: 'scale-1-5', value: '6' }, 'value', 'coded-value'],
    ['direction that is none', { indicator: '1.3.2-b', unit: 'none', value: '2' }, 'value', 'coded-value'],
  ];
  test.each(cases)('%s', (_, row, column, code) =>
    expect(places(csv(row))).toEqual([`2:${columnOf(column, row)} ${code}`]),
  );

  test('a share with three decimals cannot be thousands', () => expect(places(csv({ value: '79.141' }))).toEqual([]));
  test('a fourth decimal says that it is a fraction', () =>
    expect(run(csv({ value: '12.8240', ...TIMES }))).toMatchObject({
      problems: [],
      observations: [{ value: 12.824 }],
    }));
  test('there is no minus zero', () =>
    expect(Object.is(run(csv({ value: '-0', ...TIMES })).observations[0]?.value, 0)).toBe(true));
  test('the message names both readings, and the right figure for a comma', () => {
    const told = (row: Row) => formatProblem(must(run(csv(row)).problems[0], 'problem'), 'en');
    expect(told({ value: '12.824', ...TIMES })).toMatch(/12824.*\n.*12824.*12\.8240/);
    expect(told({ value: '1.505,7', ...TIMES })).toContain('1505.7');
    expect(told({ value: '12,824' })).toContain('12.824');
  });
  test('percent above 100 with its reason', () =>
    expect(places(csv({ value: '103.2', note_vi: 'Tỷ lệ thô', note_en: 'Gross rate' }))).toEqual([]));
  test('a proxy may have another unit', () =>
    expect(places(csv({ unit: 'million-vnd', basis: 'context', note_vi: 'a', note_en: 'b' }))).toEqual([]));
  test('a direction may be reported by its level', () =>
    expect(places(csv({ indicator: '1.3.2-b', unit: 'items', value: '1248' }))).toEqual([]));
});

describe('whole rows and files', () => {
  test('two values for one cell: the second is named, with the place of the first', () => {
    const { problems } = run(csv({}, { value: '98' }));
    expect(problems).toMatchObject([
      { code: 'two-values', line: 3, column: columnOf('value'), args: { other: 'data/observations/ha-noi.csv:2' } },
    ]);
  });
  test('unknown area', () => expect(places(csv({}), 'data/observations/hanoi.csv')).toEqual(['1:1 unknown-city']));
  test('decimal comma without quotation marks', () => {
    const { problems } = run(csv({}).replace('97.5', '97,5'));
    expect(problems).toMatchObject([
      { code: 'decimal-comma', line: 2, column: columnOf('value'), args: { value: '97,5', fixed: '97.5' } },
    ]);
  });
  test('a cell too few', () =>
    expect(run(csv({}).replace(/,[^,]*$/, '')).problems).toMatchObject([{ code: 'csv-row', line: 2, column: 1 }]));
  test('open quotation mark', () =>
    expect(places(csv({ source_title: 'x' }).replace(',x,', ',"x,'))).toContain('2:1 csv-row'));
  test('wrong header', () =>
    expect(run(csv({}).replace('indicator,period', 'indicator,year')).problems).toMatchObject([
      { code: 'csv-columns', line: 1, column: 11 },
    ]));
  test('empty file', () => expect(places('')).toEqual(['1:1 empty-file']));
  test('a note below the table', () =>
    expect(places(`${csv({}).trimEnd()}\nNguồn: Sở Đường phố,,,,,,,,,,,,,,,,,,\n`)).toEqual(['3:1 csv-row']));
  test('Windows line ends', () =>
    expect(run(csv({}, { series: 'b' }).replaceAll('\n', '\r\n'))).toMatchObject({
      problems: [],
      observations: [{ accessed: '2026-01-05' }, {}],
    }));
  test('semicolons, as a Vietnamese Excel writes them', () =>
    expect(places(csv({}).replaceAll(',', ';'))).toEqual(['1:1 csv-separator']));
  test('tabs, as “Unicode text” has them', () =>
    expect(places(csv({}).replaceAll(',', '\t'))).toEqual(['1:1 csv-separator']));
  test('a line that declares the separator', () => expect(places(`sep=;\n${csv({})}`)).toEqual(['1:1 csv-declared']));
  test('empty cells and rows that a spreadsheet leaves at the end', () => {
    const [header = '', row = ''] = csv({}).split('\n');
    expect(places([`${header},,`, `${row},,`, `${row.replace('2024', '2023')},`, ',,,', '', ' '].join('\n'))).toEqual(
      [],
    );
  });
  test('a cell beyond the header is no empty end', () => {
    const [header = '', row = ''] = csv({}).split('\n');
    expect(places(`${header},,\n${row},,x`)).toEqual(['2:1 csv-row']);
  });
  test('line and column stay right after a line break inside a cell', () => {
    const note = { note_vi: 'một\nhai', note_en: 'one\ntwo' };
    expect(places(csv(note, { value: 'x' }))).toEqual([`5:${columnOf('value')} not-a-number`]);
  });
  test('all faults are collected, those of one row and of several', () => {
    expect(
      places(csv({ period: '2024-13', value: '9,1', source_url: '' }, { indicator: 'x' })).map((at) =>
        at.replace(/^(\d+):\d+/, '$1'),
      ),
    ).toEqual(['2 no-source', '2 decimal-comma', '2 bad-period', '3 unknown-indicator']);
  });
  test('messages say what is wrong and what to write, in both languages', () => {
    const [problem] = run(csv({ value: '97,5' })).problems;
    expect(formatProblem(must(problem, 'problem'), 'vi')).toContain('97.5');
    expect(formatProblem(must(problem, 'problem'), 'en')).toContain('decimal comma');
  });
});
