/** The rules of the tables, on the real plans: no name is a word of a database, every list has its rows, and pages and tables count the same. */
import { expect, test } from 'vitest';
import { INDICATOR_COLUMNS } from '../../src/outputs/tables/indicator-rows.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { changesTable } from '../../src/outputs/tables/told-changes.ts';
import { site } from '../../src/site.ts';
import { brokenLists, hiddenLists, keywords, namesOf, pagesAndTables } from '../support/table-rules.ts';

test('each value of a list is a row of its link table', () => expect(brokenLists(TABLES, site)).toEqual([]));
test('no cell hides a list', () => expect(hiddenLists(TABLES, site)).toEqual([]));

test('pages and tables count the same', () => {
  const counted = pagesAndTables(TABLES, site);
  expect(counted.filter(([, pages, tables]) => pages !== tables)).toEqual([]);
  expect(counted.reduce((sum, [, pages]) => sum + pages, 0)).toBeGreaterThan(1000);
});

test('no table and no column that stays is called by a word of SQL', async () => {
  const names = [...namesOf([...TABLES, changesTable([])]), ...INDICATOR_COLUMNS.map(({ name }) => name)];
  expect(names.length).toBeGreaterThan(150);
  expect(await keywords(names)).toEqual([]);
  // What may not be a name is known.
  expect(await keywords(['from', 'to', 'by', 'order', 'plan_from'])).toEqual(['from', 'to', 'by', 'order']);
});
