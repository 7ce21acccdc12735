import { expect, test } from 'vitest';
import { comparePermalinks, isPromised, type Permalink } from './addresses.ts';

const entry = (path: string, status: Permalink['status'] = 'page', target: string | null = null): Permalink => ({
  path,
  status,
  target,
  note: null,
  line: 0,
});
const codes = (permalinks: Permalink[], built: string[]) =>
  comparePermalinks(permalinks, built).lost.map(({ code, line }) => `${code} ${line}`);

test('an address that was published and is not built is a problem at its line', () => {
  expect(codes([entry('/a/'), entry('/b/')], ['/a/'])).toEqual(['lost-address 3']);
  expect(codes([entry('/a/'), entry('/b/')], ['/a/', '/b/'])).toEqual([]);
});

test('a redirect must be built and lead to something built', () => {
  expect(codes([entry('/old/', 'redirect', '/new/')], ['/old/', '/new/'])).toEqual([]);
  expect(codes([entry('/old/', 'redirect', '/new/')], ['/old/'])).toEqual(['bad-redirect 2']);
  expect(codes([entry('/old/', 'redirect')], ['/old/'])).toEqual(['bad-redirect 2']);
});

test('a tombstone must stand where the page was', () => {
  expect(codes([entry('/gone/', 'tombstone')], ['/gone/'])).toEqual([]);
  expect(codes([entry('/gone/', 'tombstone')], [])).toEqual(['lost-address 2']);
});

test('new addresses are counted, never added; bundles carry no promise', () => {
  expect(
    comparePermalinks([], ['/new/', '/assets/x.css', '/search-index/vi/version.txt', '/fonts/a.woff2']).added,
  ).toEqual(['/new/']);
  expect(isPromised('/data/clauses.csv')).toBe(true);
});
