/** The rules of the tables, on the real plans: every list has its rows, and pages and tables count the same. */
import { expect, test } from 'vitest';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { site } from '../../src/site.ts';
import { brokenLists, hiddenLists, pagesAndTables } from '../support/table-rules.ts';

test('each value of a list is a row of its link table', () => expect(brokenLists(TABLES, site)).toEqual([]));
test('no cell hides a list', () => expect(hiddenLists(TABLES, site)).toEqual([]));

test('pages and tables count the same', () => {
  const counted = pagesAndTables(TABLES, site);
  expect(counted.filter(([, pages, tables]) => pages !== tables)).toEqual([]);
  expect(counted.reduce((sum, [, pages]) => sum + pages, 0)).toBeGreaterThan(1000);
});
