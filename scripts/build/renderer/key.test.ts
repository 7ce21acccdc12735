import { afterAll, expect, test } from 'vitest';
import { loadPublished } from '../../../src/ledger/index.ts';
import { copyOfCity } from '../../../tests/support/city.ts';
import { rendererKey } from './key.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
const key = (): string => rendererKey(copy.root, loadPublished(copy.root).site);
const first = key();

test('a clause and a value are no part of it', () => {
  copy.change('content/plans/may-trang-2031/objectives.yaml', 'vi: Có phòng đọc', 'vi: Có một phòng đọc');
  expect(key()).toBe(first);
});

test('prose is, and so is the name of what prose links to', () => {
  copy.write(
    'content/pages/vi/about.mdx',
    `${copy.read('content/pages/vi/about.mdx')}\nXem [[plan:may-trang-2031]].\n`,
  );
  const linked = key();
  expect(linked).not.toBe(first);
  copy.change(
    'content/plans/may-trang-2031/plan.yaml',
    'short: { vi: Mây Trắng 2031',
    'short: { vi: Mây Trắng mới 2031',
  );
  expect(key()).not.toBe(linked);
});

test('so is the address of the site', () => {
  const here = key();
  process.env['SITE_URL'] = 'https://elsewhere.example/plans/';
  try {
    expect(key()).not.toBe(here);
  } finally {
    delete process.env['SITE_URL'];
  }
});
