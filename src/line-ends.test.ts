/** A clone with the line ends of Windows is the same site: the same problems, none, and the same model. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfCity } from '../tests/support/city.ts';
import { likeOnWindows } from '../tests/support/line-ends.ts';
import { checkFolder } from './check.ts';
import type { Copy } from './model/testing.ts';
import { TABLES } from './outputs/tables/index.ts';
import { records } from './search/index/records.ts';

const OFFICIAL = 'content/plans/may-trang-2031/official.txt';
let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
  copy.write(OFFICIAL, '## i-1-1\nLời văn thử, dòng một.\nDòng hai.\n\n## i-1-2\nMột đoạn.\n\nHai đoạn.\n');
});
afterAll(() => copy.remove());

/** Everything that the model holds, as it is published and searched. */
const whole = () => {
  const { site, problems } = checkFolder(copy.root);
  return {
    problems: problems.map(({ code, file, line }) => `${file}:${line} ${code}`),
    tables: TABLES.map(({ name, rows }) => [name, rows(site)]),
    records: (['vi', 'en'] as const).map((lang) => records(site, lang)),
  };
};

test('the same content, problems and places', () => {
  const before = whole();
  expect(before.problems).toEqual([]);
  expect(likeOnWindows(copy.root)).toBeGreaterThan(20);
  expect(copy.read(OFFICIAL)).toContain('\r\n');
  expect(whole()).toEqual(before);
});

test('a fault stands at the same place', () => {
  copy.change('content/plans/may-trang-2031/plan.yaml', 'city: may-trang', 'city: may-tran');
  copy.change('content/pages/vi/about.mdx', '<Count of="plans" />', '<Count of="plans">');
  const onWindows = whole().problems;
  expect(onWindows.length).toBeGreaterThan(1);
  for (const file of ['content/plans/may-trang-2031/plan.yaml', 'content/pages/vi/about.mdx'])
    copy.write(file, copy.read(file).replaceAll('\r\n', '\n'));
  expect(whole().problems).toEqual(onWindows);
});
