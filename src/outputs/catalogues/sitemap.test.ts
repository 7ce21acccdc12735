/** The sitemap with small limits: every address once, in files that keep them, and an index of all files. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { LIMITS, sitemapFiles, type Limits } from './sitemap.ts';

const site = cityModel();
const pages = Array.from({ length: 7 }, (_, n) => [`/plans/p${n}/`, `/en/plans/p${n}/`])
  .flat()
  .map((address) => ({ address }));
const files = (limits: Limits, listed = pages, changed?: (page: { address: string }) => string) => [
  ...sitemapFiles(site, listed, changed, limits),
];
const locs = (text: string): string[] =>
  [...text.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
const big = { addresses: 1_000, bytes: 1_000_000 };

test('what fits into one file is one file', () => {
  const [only, ...more] = files(big);
  expect(more).toEqual([]);
  expect(only?.path).toBe('sitemap.xml');
  expect(only?.text).toMatch(/^<\?xml [^>]+>\n<urlset [^>]+><url>.*<\/url><\/urlset>\n$/s);
  expect(locs(only?.text ?? '')).toEqual(pages.map(({ address }) => address));
});

test.each([
  [3, ['3', '3', '3', '3', '2']],
  [7, ['7', '7']],
  [13, ['13', '1']],
])('%d addresses a file', (addresses, sizes) => {
  const all = files({ ...big, addresses });
  const parts = all.slice(0, -1);
  expect(parts.map(({ text }) => String(locs(text).length))).toEqual(sizes);
  expect(parts.flatMap(({ text }) => locs(text))).toEqual(pages.map(({ address }) => address));
  const index = all.at(-1);
  expect(index?.path).toBe('sitemap.xml');
  expect(index?.text).toContain('<sitemapindex');
  expect(locs(index?.text ?? '')).toEqual(parts.map(({ path }) => `/${path}`));
});

test('so many bytes a file, counted as bytes; an entry that is longer alone stands alone', () => {
  const [whole] = files(big);
  const bytes = Math.ceil(Buffer.byteLength(whole?.text ?? '') / 3);
  for (const { text } of files({ ...big, bytes })) expect(Buffer.byteLength(text)).toBeLessThan(bytes + 400);
  expect(files({ ...big, bytes: 1 })).toHaveLength(pages.length + 1);
});

test('a language is named wherever its file stands, and the index says when the newest page of a file changed', () => {
  const all = files({ ...big, addresses: 1 }, pages.slice(0, 4), ({ address }) =>
    address.includes('p1') ? '2031-02-03' : '2030-01-01',
  );
  expect(all[0]?.text.match(/hreflang="\w\w"/g)).toHaveLength(2);
  expect([...(all.at(-1)?.text ?? '').matchAll(/<lastmod>([^<]+)/g)].map(([, day]) => day)).toEqual([
    '2030-01-01',
    '2030-01-01',
    '2031-02-03',
    '2031-02-03',
  ]);
});

test('files come one after the other: the first is there before the last page is looked at', () => {
  const seen: string[] = [];
  const made = sitemapFiles(site, pages, ({ address }) => (seen.push(address), '2031-01-01'), { ...big, addresses: 2 });
  for (const { path } of made) {
    expect(path).toBe('sitemap-1.xml');
    break;
  }
  expect(seen.length).toBeLessThan(5);
  expect(seen.length).toBeGreaterThan(0);
});

test('the limits are those of the protocol', () => {
  expect(LIMITS.addresses).toBe(50_000);
  expect(LIMITS.bytes).toBeLessThan(52_428_800);
});

test('no page, an empty list', () => {
  expect(files(big, []).map(({ path, text }) => [path, locs(text)])).toEqual([['sitemap.xml', []]]);
});
