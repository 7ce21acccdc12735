/** That `check` means all of it: what each part can find is tested beside that part; here, that each part is asked. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CITY, cityModel, copyOfCity } from '../tests/support/city.ts';
import { checkFolder } from './check.ts';
import type { Copy } from './model/testing.ts';
import type { Site } from './model/types.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const places = () =>
  checkFolder(copy.root).problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);

test('a folder in order has no problem', () => expect(checkFolder(CITY).problems).toEqual([]));

test('prose is held against the model', () => {
  copy.change('content/pages/en/about.mdx', 'may-trang-2031/i-1-1', 'may-trang-2031/i-1-9');
  expect(places()).toEqual(['content/pages/en/about.mdx:6:30 unknown-reference']);
});

test('prose that cannot be read is a problem at its place', () => {
  copy.change('content/pages/vi/about.mdx', '<Count of="plans" />', '<Count of="plans">');
  expect(places()).toEqual(['content/pages/vi/about.mdx:6:1 open-tag']);
});

test('a file that is no page, and one that stands in no language', () => {
  copy.write('content/pages/vi/About us.mdx', 'x');
  copy.write('content/stories/fr/x.mdx', 'x');
  copy.write('content/pages/vi/notes.md', 'x');
  expect(places()).toEqual([
    'content/pages/vi/About us.mdx:1:1 unknown-file',
    'content/pages/vi/notes.md:1:1 unknown-file',
    'content/stories/fr/x.mdx:1:1 unknown-file',
  ]);
});

test('an address whose clause went is lost before anything is built', () => {
  copy.write('data/permalinks.csv', `${copy.read('data/permalinks.csv')}/en/plans/may-trang-2031/ii-9/,page,,,\n`);
  expect(places()).toEqual(['data/permalinks.csv:6:1 lost-address']);
});

test('a redirect to a plan that is not there', () => {
  copy.change('data/permalinks.csv', '/plans/may-trang-2031/,,', '/plans/may-trang-2030/,,');
  expect(places()).toEqual(['data/permalinks.csv:4:1 bad-redirect']);
});

test('a release that was changed', () => {
  copy.write('data/releases.csv', 'id,date,sha256\n2031.1,2031-11-23,00\n');
  expect(places()).toEqual(['data/releases.csv:2:1 frozen-missing']);
});

test('a translation of a clause that is not there', () => {
  copy.write('data/translations.csv', `${copy.read('data/translations.csv')}may-trang-2031/ii-9,96b3e54a,Một.\n`);
  expect(places()).toEqual(['data/translations.csv:29:1 stray-translation']);
});

test('what systems and programs leave in a folder is not there', () => {
  const folders = ['data', 'data/observations', 'content/plans', 'content/plans/may-trang-2031', 'content/pages/vi'];
  const litter = ['.DS_Store', '.~lock.may-trang.csv#', '~$may-trang.xlsx', 'plan.yaml.bak', 'Thumbs.db', '.a.mdx.swp'];
  for (const folder of folders) {
    for (const name of litter) copy.write(`${folder}/${name}`, ',user,pc;');
    copy.write(`${folder}/.obsidian/app.json`, '{}');
  }
  expect(places()).toEqual([]);
});

test('a file that nobody reads is a problem, since its name may be a slip', () => {
  for (const file of ['data/comparison.yaml', 'data/observations/may-trang.txt', 'content/plans/notes.txt'])
    copy.write(file, 'x');
  expect(places()).toEqual([
    'content/plans/notes.txt:1:1 unknown-file',
    'data/comparison.yaml:1:1 unknown-file',
    'data/observations/may-trang.txt:1:1 unknown-file',
  ]);
});

test('line ends of Windows, in all or some lines of a file, change nothing', () => {
  const files = ['data/glossary.yaml', 'data/translations.csv', 'data/permalinks.csv', 'content/pages/vi/about.mdx'];
  for (const file of files) copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
  copy.change('data/glossary.yaml', '\r\n', '\n');
  copy.change('data/observations/may-trang.csv', '\n', '\r\n');
  expect(places()).toEqual([]);
  const current = ({ lines }: Site) => lines.map(({ id, english_current }) => `${id} ${english_current}`);
  expect(current(checkFolder(copy.root).site)).toEqual(current(cityModel()));
});

test('while content cannot be read, prose that names it is not blamed', () => {
  copy.change('content/plans/may-trang-2031/plan.yaml', 'id: may-trang-2031', 'id: : x');
  copy.change('content/pages/vi/about.mdx', '<Count of="plans" />', '<Cuont of="plans" />');
  expect(new Set(places().map((place) => place.split(' ')[1]))).toEqual(
    new Set(['colon-in-text', 'unknown-component']),
  );
});
