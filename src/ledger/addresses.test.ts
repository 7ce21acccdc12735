import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../messages/problems.ts';
import { comparePermalinks, isPromised, loadAddresses, lostAlready, PERMALINKS, type Built } from './addresses.ts';
import { movesOf } from './moves.ts';

/** The register with these lines, and what was wrong with them. */
function register(...lines: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'open-plan-addresses-'));
  const file = join(root, PERMALINKS);
  mkdirSync(dirname(file));
  writeFileSync(file, `path,status,target,note_vi,note_en\n${lines.map((line) => `${line}\n`).join('')}`);
  const problems: Problem[] = [];
  const addresses = loadAddresses(root, problems);
  rmSync(root, { recursive: true });
  return { addresses, problems: problems.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

/** A built site: signs are pages that only say that something moved. */
const site = (addresses: string[], signs: string[] = [], places: string[] = []): Built => ({
  addresses: [...addresses, ...signs],
  isSign: (address) => signs.includes(address),
  hasPlace: (address, id) => places.includes(`${address}#${id}`),
});

const compare = (lines: string[], built: Built) =>
  comparePermalinks(register(...lines).addresses, built).lost.map(({ code, line }) => `${code} ${line}`);

test('an address that was published and is not built is a problem at its line', () => {
  expect(compare(['/a/,page,,,', '/b.json,page,,,'], site(['/a/']))).toEqual(['lost-address 3']);
  expect(compare(['/a/,page,,,', '/b.json,page,,,'], site(['/a/', '/b.json']))).toEqual([]);
});

test('a page that moved leaves a sign, and leads to something built', () => {
  expect(compare(['/old/,redirect,/new/,,'], site(['/new/'], ['/old/']))).toEqual([]);
  expect(compare(['/old/,redirect,/new/,,'], site([], ['/old/']))).toEqual(['bad-redirect 2']);
  expect(compare(['/old/,redirect,/new/,,'], site(['/new/']))).toEqual(['lost-address 2']);
  expect(compare(['/old/,redirect,https://elsewhere.example/x/,,'], site([], ['/old/']))).toEqual([]);
});

test('a file can move or be given up like a page, and needs no sign', () => {
  expect(compare(['/old.json,redirect,/new.json,,'], site(['/new.json']))).toEqual([]);
  expect(compare(['/old.json,redirect,/new.json,,'], site([]))).toEqual(['bad-redirect 2']);
  expect(compare(['/old.csv,tombstone,,cũ,old'], site([]))).toEqual([]);
});

test('what was given up leaves a sign; what leads there leads nowhere', () => {
  expect(compare(['/gone/,tombstone,,cũ,old'], site([], ['/gone/']))).toEqual([]);
  expect(compare(['/gone/,tombstone,,cũ,old'], site([]))).toEqual(['lost-address 2']);
  expect(compare(['/gone/,tombstone,,cũ,old', '/old/,redirect,/gone/,,'], site([], ['/gone/', '/old/']))).toEqual([
    'bad-redirect 3',
  ]);
});

test('an address that is still published cannot be moved or given up', () => {
  expect(compare(['/a/,redirect,/b/,,'], site(['/a/', '/b/']))).toEqual(['address-in-use 2']);
  expect(compare(['/a.json,tombstone,,cũ,old'], site(['/a.json']))).toEqual(['address-in-use 2']);
});

test('a redirect may lead to a place in a page, if it is there', () => {
  const built = (place: string) => site(['/plans/x/'], ['/iv/'], [place]);
  expect(compare(['/iv/,redirect,/plans/x/#iv-1,,'], built('/plans/x/#iv-1'))).toEqual([]);
  expect(compare(['/iv/,redirect,/plans/x/#iv-1,,'], built('/plans/x/#iv-2'))).toEqual(['redirect-place 2']);
});

test('chains are followed to their end, with the fragment that a browser would keep', () => {
  const { addresses, problems } = register(
    '/a/,redirect,/b/#one,,',
    '/b/,redirect,/c/,,',
    '/c/,page,,,',
    '/d/,redirect,/e/#one,,',
    '/e/,redirect,/c/#two,,',
    '/f/,tombstone,,cũ,old',
  );
  expect(problems).toEqual([]);
  expect(movesOf(addresses)).toEqual({
    redirects: [
      { from: '/a/', to: '/c/#one' },
      { from: '/b/', to: '/c/' },
      { from: '/d/', to: '/c/#two' },
      { from: '/e/', to: '/c/#two' },
    ],
    gone: ['/f/'],
  });
});

test('a circle is a problem of each address in it and of those that lead into it', () => {
  const { addresses, problems } = register(
    '/a/,redirect,/b/,,',
    '/b/,redirect,/a/#x,,',
    '/c/,redirect,/a/,,',
    '/d/,redirect,/d/,,',
  );
  expect(problems).toEqual([
    'redirect-circle 2:1',
    'redirect-circle 3:1',
    'redirect-circle 4:1',
    'redirect-circle 5:1',
  ]);
  expect(movesOf(addresses).redirects).toEqual([]);
});

test.each([
  ['no slash first', 'plans/x/,page,,,', 'address-form 2:1'],
  ['two slashes first: another site', '//x.example/,redirect,/a/,,', 'address-form 2:1'],
  ['a way out', '/a/../b/,page,,,', 'address-form 2:1'],
  ['a query', '/a/?x=1,page,,,', 'address-form 2:1'],
  ['unknown status', '/a/,moved,/b/,,', 'wrong-value 2:5'],
  ['a redirect to nowhere', '/a/,redirect,,,', 'csv-empty 2:14'],
  ['a redirect with half a note', '/a/,redirect,/b/,cũ,', 'half-note 2:21'],
  ['a row without its address', ',page,,,', 'csv-empty 2:1'],
  ['a row without its status', '/a/,,,,', 'csv-empty 2:5'],
  ['a note that nothing shows', '/a/,page,,cũ,', 'unused-cell 2:11'],
  ['the same in the other language', '/a/,page,,,old', 'unused-cell 2:12'],
  ['a tombstone that leads on', '/a/,tombstone,/b/,cũ,old', 'unused-cell 2:15'],
  ['a redirect that runs code', '/a/,redirect,javascript:alert(1),,', 'unsafe-link 2:14'],
  ['a redirect without TLS', '/a/,redirect,http://x.example/,,', 'address-form 2:14'],
  ['a redirect that would break a server’s form', '/a/,redirect,/b/;return 200,,', 'address-form 2:14'],
  ['a target that nothing asks for', '/a/,page,/b/,,', 'unused-cell 2:10'],
  ['a tombstone without a reason', '/a/,tombstone,,,', 'silent-tombstone 2:16'],
  ['a reason in one language', '/a/,tombstone,,cũ,', 'silent-tombstone 2:19'],
  ['a cell too many', '/a/,page,,,,x', 'csv-row 2:1'],
])('%s is a problem with its place', (_, line, problem) => {
  expect(register(line).problems).toContain(problem);
});

test('an address stands once', () => {
  expect(register('/a/,page,,,', '/a/,redirect,/b/,,').problems).toEqual(['duplicate-id 3:1']);
});

test('new addresses are counted, never added; bundles and files for hosts carry no promise', () => {
  const built = site([
    '/new/',
    '/assets/x.css',
    '/search-index/vi/version.txt',
    '/fonts/a.woff2',
    '/_redirects',
    '/.htaccess',
    '/.hosting/nginx-http.conf',
    '/en/404.html',
    '/410.html',
    // Where the build puts them before hosts get them as files.
    '/410/',
    '/en/404/',
  ]);
  expect(comparePermalinks([], built).added).toEqual(['/new/']);
  expect(isPromised('/data/clauses.csv')).toBe(true);
});

test('before a build only what is surely gone is lost; tombstones and redirects make their own pages', () => {
  const { addresses } = register(
    '/about/,page,,,',
    '/plans/x/,page,,,',
    '/plans/y/,tombstone,,cũ,old',
    '/plans/z/,redirect,/plans/w/#a,,',
    '/plans/v/,redirect,/about/,,',
  );
  const isGone = (path: string) => path.startsWith('/plans/') && !path.includes('#');
  expect(lostAlready(addresses, isGone).map(({ code, line }) => `${code} ${line}`)).toEqual([
    'lost-address 3',
    'bad-redirect 5',
  ]);
});

test('the register is not needed before anything is published', () => {
  const problems: Problem[] = [];
  expect([loadAddresses(tmpdir(), problems), problems]).toEqual([[], []]);
});
