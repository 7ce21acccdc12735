/** What every table keeps so that databases and newsrooms can use it: names that are no words of SQL, lists that are rows too, the same counts as the pages. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { brokenLists, hiddenLists, pagesAndTables } from '../../../tests/support/table-rules.ts';
import { must } from '../../text/must.ts';
import { OLD_NAMES, TABLES } from './index.ts';
import { field, joined, table } from './table.ts';

const city = cityModel();

describe('names', () => {
  test('an old name of a column holds what the new one holds, and the dictionary says so', () => {
    const old = TABLES.flatMap((one) => one.columns.flatMap((column) => (column.deprecated ? [{ one, column }] : [])));
    expect(old.length).toBeGreaterThan(10);
    for (const { one, column } of old) {
      const [was, is] = [column.name, column.deprecated].map((name) =>
        one.columns.findIndex((other) => other.name === name),
      );
      for (const row of one.rows(city)) expect(row[must(was, 'old')]).toBe(row[must(is, 'new')]);
    }
  });

  test('an old name of a table is no name of a table', () => {
    for (const [old] of OLD_NAMES) expect(TABLES.map(({ name }) => name)).not.toContain(old);
  });
});

describe('lists', () => {
  test('each value of a list is a row of its link table, and none more', () => {
    expect(TABLES.flatMap(({ columns }) => columns).filter(({ many }) => many !== undefined).length).toBeGreaterThan(
      15,
    );
    expect(brokenLists(TABLES, city)).toEqual([]);
  });

  test('no cell hides a list', () => expect(hiddenLists(TABLES, city)).toEqual([]));

  test('a list without rows, a row too many and a hidden list are noticed', () => {
    const parts = ['a', 'b'];
    const link = (values: readonly string[]) =>
      table<string>({
        name: 'link',
        title: { vi: 'l', en: 'l' },
        description: { vi: 'l', en: 'l' },
        records: () => values,
        fields: [
          field('id', 'string', '.', '.', (value) => value),
          field('row', 'string', '.', '.', () => 'r'),
          field('part', 'string', '.', '.', (value) => value),
        ],
      });
    const whole = (many: 'alone' | { table: string; key: string; value: string } | undefined) =>
      table<string>({
        name: 'whole',
        title: { vi: 'w', en: 'w' },
        description: { vi: 'w', en: 'w' },
        records: () => ['r'],
        fields: [
          field('id', 'string', '.', '.', (id) => id),
          field('parts', 'string', '.', '.', () => joined(parts), many ? { many } : {}),
        ],
      });
    const linked = whole({ table: 'link', key: 'row', value: 'part' });
    expect(brokenLists([linked, link(parts)], city)).toEqual([]);
    expect(brokenLists([linked, link(['a'])], city)).toHaveLength(1);
    expect(brokenLists([linked, link(['a', 'b', 'c'])], city)).toHaveLength(1);
    expect(brokenLists([linked], city)).toHaveLength(1);
    expect(brokenLists([whole('alone')], city)).toHaveLength(1);
    expect(hiddenLists([whole(undefined)], city)).toHaveLength(1);
  });
});

test.each(pagesAndTables(TABLES, city))('%s: as many in the tables as on the pages', (_, pages, tables) =>
  expect(tables).toBe(pages),
);
