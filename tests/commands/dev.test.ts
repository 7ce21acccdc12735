/** The development server on a copy of the invented city: an edit shows, a fault stands in the page until it is mended, files of a build are there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../support/city.ts';
import { devServer, type DevServer } from '../support/dev-server.ts';
import { until } from '../support/until.ts';

const CLAUSE = '/plans/may-trang-2031/i-1-1/';
let copy: Copy;
let server: DevServer;

const get = async (path: string) => {
  const response = await fetch(server.base + path);
  return { status: response.status, text: await response.text() };
};
/** Asks for a page until it holds `words`. */
const shows = (path: string, words: string) => until(words, async () => (await get(path)).text.includes(words));

beforeAll(async () => {
  copy = copyOfCity();
  copy.change('content/plans/may-trang-2026/plan.yaml', 'city: may-trang', 'city: may-tran');
  copy.change('content/pages/en/about.mdx', 'title:', 'titel:');
  server = await devServer(copy.root);
});
afterAll(async () => {
  await server.stop();
  copy.remove();
});

test('it starts with faults in content and prose, shows them, and the site once they are mended', async () => {
  const { status, text } = await get('/en/');
  expect(status).toBe(500);
  expect(text).toContain('content/plans/may-trang-2026/plan.yaml:');
  expect(text).toContain('content/pages/en/about.mdx:');
  copy.change('content/plans/may-trang-2026/plan.yaml', 'city: may-tran', 'city: may-trang');
  copy.change('content/pages/en/about.mdx', 'titel:', 'title:');
  // Between the two servers nobody answers.
  await until('the site', () =>
    get('/en/').then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
  await until('the page', async () => (await get('/en/about/')).status === 200);
});

test('a saved clause shows in its page, its data and its search index', async () => {
  expect((await get(CLAUSE)).status).toBe(200);
  const before = (await get('/search-index/vi/version.txt')).text;
  expect(before).toMatch(/^[0-9a-f]{10}$/);
  copy.change('content/plans/may-trang-2031/objectives.yaml', 'vi: Có phòng đọc', 'vi: Câu vừa sửa. Có phòng đọc');
  await shows(CLAUSE, 'Câu vừa sửa.');
  expect((await get('/data/clauses.csv')).text).toContain('Câu vừa sửa.');
  expect((await get(CLAUSE.replace(/\/$/, '.md'))).text).toContain('Câu vừa sửa.');
  expect((await get('/search-index/vi/version.txt')).text).not.toBe(before);
});

test('a saved page of prose shows', async () => {
  copy.write('content/pages/vi/about.mdx', `${copy.read('content/pages/vi/about.mdx')}\nMột đoạn vừa thêm.\n`);
  await shows('/about/', 'Một đoạn vừa thêm.');
});

test('a fault stands in every page with code, file, line and what to write; mended, the page is back', async () => {
  const line = copy.change('content/plans/may-trang-2031/plan.yaml', 'city: may-trang', 'city: may-tran');
  await shows(CLAUSE, 'unknown-city');
  const { status, text } = await get(`/en${CLAUSE}`);
  expect(status).toBe(500);
  expect(text).toContain(`content/plans/may-trang-2031/plan.yaml:${line}:`);
  expect(text).toContain('There is no city “may-tran”.');
  expect(text).toContain('Nearest: may-trang');
  expect(text).toContain('/@vite/client');
  expect((await get(CLAUSE)).text).toContain('Không có thành phố “may-tran”.');
  copy.change('content/plans/may-trang-2031/plan.yaml', 'city: may-tran', 'city: may-trang');
  await until('the page', async () => (await get(CLAUSE)).status === 200);
});

test('a fault of prose as well', async () => {
  const page = copy.read('content/pages/vi/about.mdx');
  copy.write('content/pages/vi/about.mdx', `${page}\n[[agency:nobody]]\n`);
  await shows('/about/', 'unknown-reference');
  expect((await get('/about/')).text).toContain('content/pages/vi/about.mdx:');
  copy.write('content/pages/vi/about.mdx', page);
  await until('the page', async () => (await get('/about/')).status === 200);
});

test.each(['/data/clauses.csv', '/data/all.zip', '/sitemap.xml', '/robots.txt', '/sw.js', '/charts/overview.vi.svg'])(
  '%s is there',
  async (path) => {
    expect((await get(path)).status).toBe(200);
  },
);
