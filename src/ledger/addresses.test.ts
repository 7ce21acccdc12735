import { afterEach, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import type { Problem } from '../messages/problems.ts';
import type { Copy } from '../model/testing.ts';
import { comparePermalinks, isPromised, loadAddresses, lostAlready, PERMALINKS, type Permalink } from './addresses.ts';

const entry = (path: string, status: Permalink['status'] = 'page', target: string | null = null) => ({
  path,
  status,
  target,
  note: null,
});
/** As the register would hold them, from its second line on. */
const register = (...entries: Omit<Permalink, 'line'>[]): Permalink[] =>
  entries.map((one, index) => ({ ...one, line: index + 2 }));
const codes = (addresses: Permalink[], built: string[]) =>
  comparePermalinks(addresses, built).lost.map(({ code, line }) => `${code} ${line}`);

describe('compared with what is built', () => {
  test('an address that was published and is not built is a problem at its line', () => {
    expect(codes(register(entry('/a/'), entry('/b/')), ['/a/'])).toEqual(['lost-address 3']);
    expect(codes(register(entry('/a/'), entry('/b/')), ['/a/', '/b/'])).toEqual([]);
  });

  test('a redirect must be built and lead to something built', () => {
    const moved = register(entry('/old/', 'redirect', '/new/'));
    expect(codes(moved, ['/old/', '/new/'])).toEqual([]);
    expect(codes(moved, ['/old/'])).toEqual(['bad-redirect 2']);
    expect(codes(register(entry('/old/', 'redirect')), ['/old/'])).toEqual(['bad-redirect 2']);
  });

  test('a tombstone must stand where the page was', () => {
    expect(codes(register(entry('/gone/', 'tombstone')), ['/gone/'])).toEqual([]);
    expect(codes(register(entry('/gone/', 'tombstone')), [])).toEqual(['lost-address 2']);
  });

  test('kept ones are counted, new ones too but never added; bundles carry no promise', () => {
    const built = ['/a/', '/new/', '/assets/x.css', '/search-index/vi/version.txt', '/fonts/a.woff2', '/404.html'];
    expect(comparePermalinks(register(entry('/a/'), entry('/b/')), built)).toMatchObject({ kept: 1, added: ['/new/'] });
    expect(isPromised('/data/clauses.csv')).toBe(true);
  });
});

test('before a build only what is surely gone is lost; tombstones and redirects make their own pages', () => {
  const isGone = (path: string) => path.startsWith('/plans/');
  const addresses = register(
    entry('/about/'),
    entry('/plans/x/'),
    entry('/plans/y/', 'tombstone'),
    entry('/plans/z/', 'redirect', '/plans/w/'),
    entry('/plans/v/', 'redirect', '/about/'),
  );
  expect(lostAlready(addresses, isGone).map(({ code, line }) => `${code} ${line}`)).toEqual([
    'lost-address 3',
    'bad-redirect 5',
  ]);
});

describe('the register itself', () => {
  let copy: Copy | undefined;
  afterEach(() => copy?.remove());
  function faults(line: string): string[] {
    copy = copyOfCity();
    copy.write(PERMALINKS, `${copy.read(PERMALINKS)}${line}\n`);
    const problems: Problem[] = [];
    loadAddresses(copy.root, problems);
    return problems.map(({ code, file, line: at, column }) => `${file}:${at}:${column} ${code}`);
  }

  test.each([
    ['a good line', '/x/,page,,,', []],
    ['a word that is no status', '/x/,pge,,,', ['6:5 wrong-value']],
    ['an address of another site', 'https://x.example/,page,,,', ['6:1 address-form']],
    ['an address that stands twice', '/plans/may-trang-2031/,page,,,', ['6:1 duplicate-id']],
    ['a redirect that leads nowhere', '/x/,redirect,,,', ['6:14 address-form']],
    ['a tombstone without a reason', '/x/,tombstone,,,', ['6:16 silent-tombstone']],
    ['a tombstone with a reason in one language', '/x/,tombstone,,Đã gỡ.,', ['6:23 silent-tombstone']],
    ['a line with a cell too many', '/x/,page,,,,', ['6:1 csv-row']],
  ])('%s', (_, line, expected) => expect(faults(line)).toEqual(expected.map((fault) => `${PERMALINKS}:${fault}`)));

  test('is not needed before anything is published', () => {
    copy = copyOfCity();
    copy.drop(PERMALINKS);
    const problems: Problem[] = [];
    expect([loadAddresses(copy.root, problems), problems]).toEqual([[], []]);
  });
});
