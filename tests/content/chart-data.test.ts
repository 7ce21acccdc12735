/** The data of the charts: tidy rows that say what the drawings show. */
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../src/model/dates.ts';
import { chartSubjects } from '../../src/derive/chart-subjects.ts';
import { CHART_TABLES, chartTableName } from '../../src/outputs/tables/chart-data.ts';
import { chartRows } from '../../src/outputs/tables/chart-rows.ts';
import { ANSWERS } from '../../src/model/answer.ts';
import { charts, site } from '../../src/site.ts';
import { rowsOf } from '../support/table-rules.ts';

test('drawings and data are of the same charts', () => {
  const named = (all: readonly { id: string; kind: string }[]) => all.map(({ id, kind }) => `${kind} ${id}`).sort();
  expect(named(chartSubjects(site))).toEqual(named(charts));
});

test('every chart has rows, and all of them together are the tables of the kinds', () => {
  const counts = new Map<string, number>();
  for (const chart of charts) {
    const rows = rowsOf(chartRows(chart), site);
    expect(rows.length, chart.id).toBeGreaterThan(0);
    for (const row of rows) expect(row.get('chart')).toBe(chart.id);
    const name = chartTableName(chart.kind);
    counts.set(name, (counts.get(name) ?? 0) + rows.length);
  }
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(CHART_TABLES.map((table) => [table.name, table.rows(site).length])),
  );
});

describe.each(CHART_TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const rows = rowsOf(table, site);
  test('is tidy: an id per row, no list in a cell, a name beside each id, a unit beside each figure', () => {
    expect(new Set(rows.map((row) => row.get('id'))).size).toBe(rows.length);
    for (const column of table.columns) expect(column.many, column.name).toBeUndefined();
    for (const row of rows) {
      for (const thing of ['plan', 'city', 'agency', 'indicator'])
        if (typeof row.get(thing) === 'string') expect(row.get(`${thing}_name_vi`), thing).toEqual(expect.any(String));
      if (typeof row.get('value') === 'number') expect(row.get('unit')).toEqual(expect.any(String));
    }
  });
  test('a date is EDTF and days, a word of the drawing stands in a column of its own', () => {
    for (const row of rows) {
      const date = row.get('date');
      if (typeof date === 'string') {
        expect(isEdtf(date), date).toBe(true);
        expect(row.get('date_end') ?? row.get('date_start'), date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    for (const { name, type } of table.columns)
      if (type === 'number' || type === 'integer')
        for (const row of rows) expect(typeof (row.get(name) ?? 0), name).toBe('number');
  });
});

test('the data of a chart have as many figures as its drawing', () => {
  for (const chart of charts.filter(({ kind }) => kind === 'values')) {
    const drawn = chart.rows.map((row) => row[4]).filter((cell) => typeof cell === 'number');
    const data = rowsOf(chartRows(chart), site).map((row) => row.get('value'));
    expect(data, chart.id).toEqual(drawn);
  }
});

describe('the data add up to the figures of the table on the page', () => {
  const total = (values: readonly unknown[]): number => values.reduce<number>((sum, one) => sum + Number(one ?? 0), 0);
  const column = (chart: (typeof charts)[number], key: string): unknown[] => {
    const at = chart.columns.findIndex((one) => one.key === key);
    return chart.rows.map((row) => row[at]);
  };
  const of = (kind: string) => charts.filter((chart) => chart.kind === kind);

  test('duties', () => {
    for (const chart of of('duties'))
      expect(total(rowsOf(chartRows(chart), site).map((row) => row.get('duties'))), chart.id).toBe(
        total(column(chart, 'total')),
      );
  });
  test('answers of targets', () => {
    for (const chart of of('judged-targets'))
      for (const answer of ANSWERS)
        expect(rowsOf(chartRows(chart), site).filter((row) => row.get('answer') === answer).length, answer).toBe(
          total(column(chart, answer.replaceAll('-', '_'))),
        );
  });
  test('coverage', () => {
    for (const chart of of('coverage'))
      for (const measure of ['clauses', 'targets', 'other-targets', 'indicator-bodies', 'duty-bodies'])
        expect(
          total(
            rowsOf(chartRows(chart), site)
              .filter((row) => row.get('measure') === measure)
              .map((row) => row.get('things')),
          ),
          `${chart.id} ${measure}`,
        ).toBe(total(column(chart, measure.replaceAll('-', '_'))));
  });
  test('dated targets', () => {
    for (const chart of of('dated-targets'))
      expect(
        rowsOf(chartRows(chart), site)
          .map((row) => row.get('value'))
          .sort(),
      ).toEqual(column(chart, 'value').sort());
  });
});
