import { describe, expect, test } from 'vitest';
import { cityModel, copyOfCity } from '../../../tests/support/city.ts';
import { live } from '../../../tests/support/lives.ts';
import { loadPublishedSite } from '../../ledger/index.ts';
import { must } from '../../text/must.ts';
import { aknIds, printedNumber } from './akoma-ids.ts';

const bySlug = (site: Pick<ReturnType<typeof cityModel>, 'plan'>) =>
  new Map(
    [...aknIds(must(site.plan('may-trang-2031'), 'plan'))].flatMap(([part, id]) =>
      'id' in part ? [[part.slug, id] as const] : [],
    ),
  );

test('a line is named by the sections that it stands in', () => {
  const ids = bySlug(cityModel());
  expect(ids.get('ii-1')).toBe('sec_ii__al_1');
  expect(ids.get('iii-1-2')).toMatch(/^sec_iii__point_1__\w+_\d$/);
  expect(new Set(ids.values()).size).toBe(ids.size);
});

// Bullets among paragraphs: no bullet stands before them.
test('what is inserted changes the name of nothing else', () => {
  const copy = copyOfCity();
  live(copy);
  const after = bySlug(loadPublishedSite(copy.root));
  copy.remove();
  for (const [slug, id] of bySlug(cityModel())) expect(after.get(slug), slug).toBe(id);
  expect([after.get('ii-2a'), after.get('ii-2b')]).toEqual(['sec_ii__indent_0a', 'sec_ii__indent_0b']);
});

describe('numbers as they are printed', () => {
  test.each([
    ['IV', 'IV.'],
    ['IV.1', '1.'],
    ['II.2.1', '2.1.'],
    ['II.2.1.a', 'a)'],
    ['IV.16.đ', 'đ)'],
    // Names that an editor gave to what has no number.
    ['closing', null],
    ['V.cuối', null],
    ['V.3bis', null],
    ['QĐ', null],
  ])('%s', (ref, number) => expect(printedNumber({ ref })).toBe(number));
});
