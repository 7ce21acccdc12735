/** What holds for every table, and what a row says: on the invented city, with nothing built. */
import { planName } from '../../derive/life.ts';
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { isEdtf } from '../../model/dates.ts';
import type { Plan, Site } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { TABLES } from './index.ts';
import type { Cell, Column, Table } from './table.ts';

const city = cityModel();
type Row = Record<string, Cell>;

const tableOf = (name: string): Table =>
  must(
    TABLES.find((table) => table.name === name),
    name,
  );
const rowsOf = (name: string, site: Site = city): Row[] => {
  const { columns, rows } = tableOf(name);
  return rows(site).map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])));
};
const row = (name: string, id: string): Row =>
  must(
    rowsOf(name).find((one) => one['id'] === id),
    `${name} ${id}`,
  );
const listed = (cell: Cell | undefined): string[] => (typeof cell === 'string' ? cell.split(';') : []);
const cellsOf = (table: Table, column: Column): Cell[] =>
  table.rows(city).map((cells) => cells[table.columns.indexOf(column)] ?? null);

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('has an id per row, and no id twice', () => {
    expect(table.columns[0]?.name).toBe('id');
    const ids = table.rows(city).map(([id]) => id);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(table.columns.map((column) => column.name)).size).toBe(table.columns.length);
  });

  test.each(table.columns.map((column) => [column.name, column] as const))('column %s', (_, column) => {
    const cells = cellsOf(table, column);
    const given = cells.filter((cell) => cell !== null);
    if (column.optional !== true) expect(given.length).toBe(cells.length);
    const values = column.many !== undefined ? given.flatMap(listed) : given;
    if (column.values) expect(column.values).toEqual(expect.arrayContaining([...new Set(values)]));
    if (column.references !== undefined) {
      const there = tableOf(column.references)
        .rows(city)
        .map(([id]) => id);
      expect(there).toEqual(expect.arrayContaining([...new Set(values)]));
    }
    const kinds: Record<Column['type'], (cell: Cell) => boolean> = {
      string: (cell) => typeof cell === 'string' && cell !== '',
      url: (cell) => typeof cell === 'string' && /^(?:\/|https?:)/.test(cell),
      edtf: (cell) => typeof cell === 'string' && isEdtf(cell),
      number: (cell) => typeof cell === 'number' && Number.isFinite(cell) && !Object.is(cell, -0),
      integer: (cell) => Number.isInteger(cell),
      boolean: (cell) => typeof cell === 'boolean',
    };
    expect(given.filter((cell) => !kinds[column.type](cell))).toEqual([]);
    expect(
      [column.description.vi, column.description.en].every((text) => text.endsWith('.')),
      name,
    ).toBe(true);
  });
});

describe('a text that stands alone says what it is', () => {
  test.each(['clauses', 'passages', 'objectives', 'measures', 'targets', 'responsibilities', 'milestones'])(
    '%s',
    (name) => {
      const plans = new Map(city.plans.map((plan) => [plan.id, planName(plan)]));
      for (const one of rowsOf(name)) {
        const short = must(plans.get(String(one['plan'])), 'plan');
        expect(String(one['context_vi']).endsWith(short.vi)).toBe(true);
        expect(String(one['context_en']).endsWith(short.en)).toBe(true);
      }
    },
  );

  test('a clause under a heading with a year has that year, and so has its target', () => {
    const dated = city.clauses.filter(({ section }) => section.by !== null);
    expect(dated.length).toBeGreaterThan(0);
    for (const clause of dated) {
      expect(row('clauses', clause.id)['by']).toBe(clause.section.by);
      for (const target of clause.targets) expect(row('targets', target.id)['by']).toBe(target.by ?? clause.section.by);
    }
  });
});

describe('a duty is whole in its row', () => {
  test('who, in which role, what, with whom, when', () => {
    expect(row('responsibilities', 'may-trang-2031/iii-1-1')).toMatchObject({
      kind: 'duty',
      agency: 'mt-sds',
      role: 'lead;coordinate',
      bodies_vi: 'Chủ trì, Phối hợp: Sở Đọc sách Mây Trắng',
      partners: 'mt-sdp',
      other_partners_en: 'the agencies concerned',
      due: '2031-34',
      when_en: 'in Q2 2031',
      asked: false,
    });
  });
  test('an assignment line is part of its task', () => {
    expect(row('responsibilities', 'may-trang-2031/iii-1-2')).toMatchObject({
      agency: 'mt-sds;mt-hys',
      role: 'advise;coordinate',
    });
    expect(
      rowsOf('responsibility_agencies').find(({ agency, role }) => agency === 'mt-hys' && role === 'coordinate'),
    ).toMatchObject({
      responsibility: 'may-trang-2031/iii-1-2',
      line: 'may-trang-2031/iii-1-3',
    });
  });
  test('a request is marked', () => expect(row('responsibilities', 'may-trang-2031/iii-dd-1')['asked']).toBe(true));
  test('the number of duties of a body is that of its rows', () => {
    for (const { id } of city.agencies)
      expect(row('agencies', id)['duties']).toBe(
        rowsOf('responsibilities').filter(({ kind, agency }) => kind === 'duty' && listed(agency).includes(id)).length,
      );
  });
});

test('a clause with several dates has several milestones', () => {
  expect(rowsOf('milestones').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['may-trang-2031/iv-2-a', 'may-trang-2031/iv-2-b']),
  );
});

test('every measure of an indicator is a row, and the annex names them all', () => {
  for (const annex of city.annex)
    expect(listed(row('annex_indicators', annex.id)['cells'])).toEqual(
      (annex.indicator.cells ?? []).map(({ key }) => `${annex.indicator.id}/${key}`),
    );
});

test('who issued a plan is said as the document says it', () => {
  const instrument = must(city.instruments[0], 'instrument');
  const plan: Plan = {
    ...must(city.plans[0], 'plan'),
    instrument: { ...instrument, issuer: { vi: 'Chủ tịch', en: 'The Chairman' } },
  };
  expect(rowsOf('plans', { ...city, plans: [plan] })[0]).toMatchObject({
    issuer: plan.issuer.id,
    issued_by_vi: 'Chủ tịch',
    issued_by_en: 'The Chairman',
  });
});
