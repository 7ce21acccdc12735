import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { OLD_NAMES, TABLES } from '../../src/outputs/tables/index.ts';
import { bytes, files, read } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

type Row = Record<string, string>;
const parse = (name: string): Row[] =>
  Papa.parse<Row>(read(`data/${name}.csv`), { header: true, skipEmptyLines: true }).data;
const count = (rows: Row[], test: (row: Row) => boolean) => rows.filter(test).length;
const of = (plan: string) => (row: Row) => row['plan'] === plan;

/** Columns that other people's tools read; their names are a promise. */
const PROMISED: Record<string, string[]> = {
  clauses: ['id', 'plan', 'kind', 'section', 'item', 'text_vi', 'text_en', 'url_vi', 'url_en'],
  targets: [
    'id',
    'plan',
    'clause',
    'section',
    'item',
    'statement_vi',
    'statement_en',
    'operator',
    'value',
    'value_upper',
    'unit',
    'date_from',
    'date_by',
    'from',
    'by',
    'year_to',
    'date_end',
    'uncertain',
  ],
  responsibilities: [
    'id',
    'plan',
    'clause',
    'section',
    'item',
    'agency',
    'role',
    'partners',
    'action_vi',
    'action_en',
    'due',
  ],
  milestones: ['id', 'plan', 'clause', 'section', 'item', 'what_vi', 'what_en', 'date_from', 'date_to', 'from', 'to'],
  annex_indicators: [
    'id',
    'plan',
    'indicator',
    'feature',
    'measure',
    'operator',
    'value',
    'unit',
    'responsible',
    'breakdown',
    'name_vi',
    'name_en',
  ],
  agencies: ['id', 'city', 'name_vi', 'name_en', 'type', 'successors'],
};

describe('counts of the official documents', () => {
  test.each([
    ['hai-phong-2026', 121],
    ['ha-noi-2025', 116],
    ['hai-phong-2021', 142],
    ['ho-chi-minh-2025', 31],
    ['ha-noi-2024', 112],
  ])('%s has %i clauses', (plan, clauses) => {
    expect(count(parse('clauses'), of(plan))).toBe(clauses);
  });

  test('Hải Phòng 2026: 76 duties, 57 indicators, 6 milestones', () => {
    expect(count(parse('responsibilities'), of('hai-phong-2026'))).toBe(76);
    expect(count(parse('annex_indicators'), of('hai-phong-2026'))).toBe(57);
    expect(count(parse('milestones'), of('hai-phong-2026'))).toBe(6);
  });

  test('both annexes have the same 57 indicators', () => {
    const keys = (plan: string) =>
      parse('annex_indicators')
        .filter(of(plan))
        .map((row) => row['indicator'])
        .sort();
    expect(keys('ha-noi-2025')).toEqual(keys('hai-phong-2026'));
    expect(new Set(keys('ha-noi-2025')).size).toBe(57);
  });

  test('the framework: 35 features in 12 focal areas', () => {
    const features = parse('features');
    expect(features).toHaveLength(35);
    expect(new Set(features.map((row) => row['focal_area'])).size).toBe(12);
  });
});

describe('facts that readers rely on', () => {
  const by = (table: string, id: string) => parse(table).find((row) => row['id'] === id);

  test.each([
    ['hai-phong-2026/1.1.1-a', { operator: '>=', value: '95', unit: 'percent', responsible: 'hp-sgddt' }],
    ['hai-phong-2026/1.1.2-a', { operator: '=', value: '70' }],
    ['hai-phong-2026/1.2.1-a', { operator: '=', value: '1.5', unit: 'times', responsible: 'hp-stc' }],
    ['hai-phong-2026/1.2.2-a', { operator: '<=', value: '5', responsible: 'hp-snv' }],
    ['hai-phong-2026/1.3.2-d', { operator: 'increase', responsible: 'hp-sxd' }],
    ['ha-noi-2025/1.3.2-d', { operator: 'increase', responsible: 'hn-catp' }],
    ['hai-phong-2026/2.3.3-a', { operator: '<=', value: '3', responsible: 'hp-snv' }],
    ['hai-phong-2026/2.4.1-b', { operator: 'rated', value: '', responsible: 'hp-skhcn' }],
    ['hai-phong-2026/3.3.1-a', { operator: 'rated', responsible: '', assessment: 'expert-rating' }],
  ])('annex row %s', (id, expected) => {
    expect(by('annex_indicators', id)).toMatchObject(expected);
  });

  test('registration is due in 2027 at the latest, and is no membership', () => {
    expect(by('milestones', 'hai-phong-2026/iii-5-2')).toMatchObject({
      from: '',
      to: '2027',
      clause: 'hai-phong-2026/iii-5-1',
    });
    expect(by('cities', 'hai-phong')).toMatchObject({ membership: 'not-a-member', member_since: '' });
  });

  test('number, day and month of the Hải Phòng decision stay blank', () => {
    expect(by('plans', 'hai-phong-2026')).toMatchObject({ number: '', date: '2026' });
  });
});

describe('form of the files', () => {
  test.each(TABLES.map(({ name }) => name))('%s.csv', (name) => {
    const raw = bytes(`data/${name}.csv`);
    const text = raw.toString('utf8');
    expect(raw.subarray(0, 3).toString('hex'), 'no BOM').not.toBe('efbbbf');
    expect(text, 'NFC').toBe(text.normalize('NFC'));
    expect(text.endsWith('\r\n')).toBe(true);
    const { data, errors, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(meta.fields?.[0]).toBe('id');
    expect(new Set(data.map((row) => row['id'])).size, 'ids are unique').toBe(data.length);
    for (const row of data) for (const cell of Object.values(row)) expect(cell, 'no formula').not.toMatch(/^[=+\-@]./);
    const table = must(
      TABLES.find((one) => one.name === name),
      'one of TABLES',
    );
    expect(meta.fields).toEqual(table.columns.map((column) => column.name));
    for (const column of table.columns.filter(({ optional }) => !optional))
      expect(
        data.filter((row) => row[column.name] === ''),
        `${column.name} is filled in`,
      ).toEqual([]);
    for (const { name: column, values, many } of table.columns) {
      if (values)
        for (const row of data)
          for (const value of many ? must(row[column], 'row').split(';') : [must(row[column], 'row')])
            if (value !== '') expect(values).toContain(value);
    }
  });

  test.each(Object.entries(PROMISED))('%s.csv has the promised columns', (name, columns) => {
    expect(Papa.parse<Row>(read(`data/${name}.csv`), { header: true }).meta.fields).toEqual(
      expect.arrayContaining(columns),
    );
  });

  test('every reference between tables leads to a row', () => {
    const ids = new Map(TABLES.map(({ name }) => [name, new Set(parse(name).map((row) => row['id']))]));
    for (const { name, columns } of TABLES) {
      for (const column of columns.filter(({ references }) => references)) {
        for (const row of parse(name)) {
          for (const id of column.many ? must(row[column.name], 'row').split(';') : [must(row[column.name], 'row')]) {
            if (id !== '')
              expect(
                must(ids.get(must(column.references, 'references')), 'one of ids').has(id),
                `${name}.${column.name} ${id}`,
              ).toBe(true);
          }
        }
      }
    }
  });

  test('JSON says the same as CSV', () => {
    for (const { name, columns } of TABLES) {
      const rows = JSON.parse(read(`data/${name}.json`)) as Record<
        string,
        string | number | boolean | string[] | null
      >[];
      const cells = rows.map((row) =>
        columns.map((column) => {
          const value = row[column.name];
          return Array.isArray(value) ? value.join(';') : (value ?? '').toString();
        }),
      );
      const csv = parse(name).map((row) =>
        columns.map((column) => must(row[column.name], 'row').replace(/^'(?=[=+\-@])/, '')),
      );
      expect(cells).toEqual(csv);
    }
  });

  test('an old name of a table gives the same bytes as the new one', () => {
    for (const [old, { name }] of OLD_NAMES)
      for (const format of ['csv', 'json', 'parquet'])
        expect(bytes(`data/${old}.${format}`).equals(bytes(`data/${name}.${format}`)), `${old}.${format}`).toBe(true);
  });

  test('every table is a file in both forms', () => {
    for (const { name } of TABLES)
      expect(files('data')).toEqual(expect.arrayContaining([`${name}.csv`, `${name}.json`]));
  });
});

test('every clause has its JSON beside its page', () => {
  for (const row of parse('clauses')) {
    const clause = JSON.parse(read(`plans/${row['id']}.json`)) as {
      id: string;
      text: { vi: string; en: string };
      section: string;
    };
    expect(clause).toMatchObject({
      id: row['id'],
      section: row['section'],
      text: { vi: row['text_vi'], en: row['text_en'] },
    });
  }
});
