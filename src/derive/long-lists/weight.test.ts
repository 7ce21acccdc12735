/** When a list is too long for one page, and which addresses say that it once was. */
import { expect, test } from 'vitest';
import type { Permalink } from '../../ledger/addresses.ts';
import { isLong, listOfPart, MOST, outgrows, partPath, sumOf, weigh } from './weight.ts';

const published = (path: string, status: Permalink['status'] = 'page') => ({
  ledger: { addresses: [{ path, status, target: null, note: null, line: 2 }] },
});

test('a list weighs what all its entries weigh; what it does not have weighs nothing', () => {
  expect(weigh({})).toBe(0);
  const one = weigh({ city: 1, target: 1 });
  expect(one).toBe(weigh({ city: 1 }) + weigh({ target: 1 }));
  expect(weigh({ city: 3, target: 3 })).toBe(3 * one);
  // A target is a line with a figure, a chart and a source; a pair of plans is one link.
  expect(weigh({ target: 1 })).toBeGreaterThan(weigh({ pair: 1 }));
});

test('lists are counted together by kind', () => {
  expect(sumOf([{ city: 1, duty: 4 }, { city: 1, duty: 2, gap: 3 }, {}])).toEqual({
    city: 2,
    agency: 0,
    cell: 0,
    clause: 0,
    duty: 6,
    event: 0,
    gap: 3,
    link: 0,
    name: 0,
    pair: 0,
    plan: 0,
    target: 0,
    value: 0,
  });
});

test('what just fits is one page, and one pair more is not', () => {
  const fits = { pair: MOST / weigh({ pair: 1 }) };
  expect(weigh(fits)).toBe(MOST);
  expect(isLong({}, '/compare/by-city/', fits)).toBe(false);
  expect(isLong({}, '/compare/by-city/', { pair: fits.pair + 1 })).toBe(true);
});

test('a list without parts is too long by its weight alone', () => {
  const fits = { link: MOST / weigh({ link: 1 }) };
  expect(outgrows(fits)).toBe(false);
  expect(outgrows({ link: fits.link + 1 })).toBe(true);
});

test('a list of which a part was published stays split; a part that moved or was given up splits nothing', () => {
  const list = '/agencies/by-city/';
  const part = partPath(list, { id: 'gio-xanh' });
  expect(part).toBe('/agencies/by-city/gio-xanh/');
  expect(isLong(published(part), list, {})).toBe(true);
  expect(isLong(published(part), '/compare/by-city/', {})).toBe(false);
  expect(isLong(published(part, 'redirect'), list, {})).toBe(false);
  expect(isLong(published(part, 'tombstone'), list, {})).toBe(false);
  expect(isLong(published(list), list, {})).toBe(false);
});

test.each([
  ['/promises/gaps/gio-xanh/', '/promises/gaps/'],
  ['/promises/levels/school/gio-xanh/', '/promises/levels/school/'],
  ['/framework/2.2.2/gio-xanh/', '/framework/2.2.2/'],
  ['/indicators/1.1.1-a/gio-xanh/', '/indicators/1.1.1-a/'],
  ['/agencies/by-city/gio-xanh/', '/agencies/by-city/'],
  ['/compare/by-city/gio-xanh/', '/compare/by-city/'],
  ['/cities/by-letter/th/', '/cities/by-letter/'],
  ['/promises/gaps/', null],
  ['/promises/levels/school/', null],
  ['/promises/gio-xanh/', null],
  ['/framework/2.2.2/', null],
  ['/framework/2.2.2/gio-xanh/more/', null],
  ['/embed/framework/2.2.2/gio-xanh/', null],
  ['/indicators/1.1.1-a.json', null],
  ['/cities/gio-xanh/', null],
  ['/agencies/mt-sds/', null],
  ['/compare/a/b/', null],
])('%s is a part of %s', (path, list) => {
  expect(listOfPart(path)).toBe(list);
});
