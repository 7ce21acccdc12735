/** No kind of page is forgotten by search. */
import { describe, expect, test } from 'vitest';
import { CITY, cityModel, copyOfCity } from '../../tests/support/city.ts';
import { PAGE_KINDS } from '../../src/derive/site-map.ts';
import { loadModel } from '../../src/model/index.ts';
import { records } from '../../src/search/index/records.ts';
import { NOT_SEARCHED, searchPages } from './search-pages.ts';

const isOf = (route: string): RegExp => new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`);

/** A page with a route of its own, `/promises/gaps/`, is none of `/promises/[city]/`. */
const pagesOf = (route: string, routes: readonly string[], urls: readonly string[]): string[] =>
  urls.filter((url) => isOf(route).test(url) && (url === route || !routes.includes(url)));

/** Routes of the site map of which no page is among these, and which nobody left out. */
const forgotten = (routes: readonly string[], urls: readonly string[]): string[] =>
  routes.filter((route) => !(route in NOT_SEARCHED) && pagesOf(route, routes, urls).length === 0);

describe('every kind of page of the site map', () => {
  const copy = copyOfCity();
  for (const lang of ['vi', 'en'])
    copy.write(
      `content/stories/${lang}/reading.mdx`,
      '---\ntitle: Một chuyện\ndescription: Về đọc sách.\n---\nChuyện.\n',
    );
  const { site } = loadModel(copy.root);
  const urls = records(site, 'vi', searchPages(site, copy.root)).map(({ url }) => url);
  copy.remove();
  const routes = PAGE_KINDS.map(({ route }) => route);

  test('is found, or left out by name: give `searchPages` its pages, or `NOT_SEARCHED` the reason', () => {
    expect(forgotten(routes, urls)).toEqual([]);
  });
  test('a new one that nobody thought of is told', () => {
    expect(forgotten([...routes, '/museums/[museum]/'], urls)).toEqual(['/museums/[museum]/']);
    expect(
      forgotten(
        routes,
        urls.filter((url) => !url.startsWith('/indicators/')),
      ),
    ).toEqual(['/indicators/', '/indicators/[indicator]/']);
  });
  test('what is left out is a kind of page, and no page of it is found', () => {
    for (const route of Object.keys(NOT_SEARCHED)) {
      expect(routes).toContain(route);
      expect(pagesOf(route, routes, urls)).toEqual([]);
    }
  });
});

test('pages that menus lead to are found by what the menus call them, in both languages', () => {
  const pages = searchPages(cityModel(), CITY);
  expect(pages.filter(({ title }) => title.vi === '' || title.en === '')).toEqual([]);
  expect(pages.find(({ path }) => path === '/compare/')).toMatchObject({ kind: 'overview' });
});
