/** What lines said in releases, read from frozen tables made for the purpose. */
import { afterAll, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { isSame, linesThatChanged, spellsOf, stoodPath, versionAnchor } from './as-it-stood.ts';

const copy = copyOfCity();
afterAll(copy.remove);
const RELEASES = ['2031.1', '2031.2', '2031.3', '2032.1'].map((id) => ({ id, date: `${id.slice(0, 4)}-11-23` }));
const freeze = (id: string, table: string, ...rows: string[]) =>
  copy.write(`public/archive/${id}/data/${table}.csv`, `${rows.join('\r\n')}\r\n`);

freeze('2031.1', 'clauses', 'id,text_vi,text_en', 'x-1/i-1,Một.,One.', 'x-1/i-2,Hai.,Two.', 'x-1/i-3,Ba.,Three.');
freeze('2031.1', 'passages', 'id,text_vi,text_en', 'x-1/i-9,Dẫn.,Lead-in.');
for (const id of ['2031.2', '2031.3'])
  freeze(id, 'clauses', 'id,text_vi,text_en,state', 'x-1/i-1,Một.,One.,in-force', 'x-1/i-2,Hai.,Two!,in-force');
freeze('2032.1', 'clauses', 'id,text_vi,text_en,state', 'x-1/i-1,Một.,One.,repealed', 'x-1/i-2,Hai.,Two!,in-force');

const spells = (line: string) =>
  spellsOf(copy.root, RELEASES, line).map(({ text, state, releases }) => [
    text.en,
    state,
    releases.map(({ id }) => id).join(),
  ]);

test('a text is told once for all releases in a row that hold it', () => {
  expect(spells('x-1/i-2')).toEqual([
    ['Two.', '', '2031.1'],
    ['Two!', 'in-force', '2031.2,2031.3,2032.1'],
  ]);
  expect(spells('x-1/i-9')).toEqual([['Lead-in.', '', '2031.1']]);
  expect(spells('x-1/nothing')).toEqual([]);
});

test('a state that a release did not say is no difference; one that it said is', () =>
  expect(spells('x-1/i-1')).toEqual([
    ['One.', 'in-force', '2031.1,2031.2,2031.3'],
    ['One.', 'repealed', '2032.1'],
  ]));

test('only lines that did not stay the same need a page', () =>
  expect([...linesThatChanged(copy.root, RELEASES)].sort()).toEqual(['x-1/i-1', 'x-1/i-2']));

test('addresses need no percent sign, and an anchor begins with a letter', () => {
  expect(stoodPath('2031.1', 'x-1/i-1')).toBe('/archive/2031.1/x-1/#i-1');
  expect(versionAnchor('2031.1')).toBe('r2031-1');
});

test('two texts are the same in both languages or not at all', () => {
  const text = (vi: string, en: string) => ({ text: { vi, en }, state: '' });
  expect(isSame(text('a', 'b'), text('a', 'b'))).toBe(true);
  expect(isSame(text('a', 'b'), text('a', 'c'))).toBe(false);
});
