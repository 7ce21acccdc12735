/** The real plans in a clone with the line ends of Windows: nothing is out of date, lost or different. */
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { copyOfContent } from '../../src/model/testing.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { likeOnWindows } from '../support/line-ends.ts';

const copy = copyOfContent();
afterAll(() => copy.remove());

test('the same tables, and no problem', () => {
  const whole = () => {
    const { site, problems } = checkFolder(copy.root);
    return [problems.map(({ code, file }) => `${file} ${code}`), TABLES.map(({ rows }) => rows(site))];
  };
  const before = whole();
  expect(likeOnWindows(copy.root)).toBeGreaterThan(50);
  expect(whole()).toEqual(before);
});
