/** Which pairs have a page: those that mean something and those that were published, and never all with all. */
import { lookup } from '../../model/link/lookup.ts';
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Permalink } from '../../ledger/addresses.ts';
import type { City, Plan, Site } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { comparedPlans, comparePath, writtenPairs } from './pairs.ts';

const site = cityModel();
const plan = (id: string): Plan => must(site.plan(id), id);
const pathsOf = (of: Site) => writtenPairs(of).plans.map(([a, b]) => comparePath(a, b));
const page = (path: string, status: Permalink['status'] = 'page'): Permalink => ({
  path,
  status,
  target: null,
  note: null,
  line: 1,
});
const withLedger = (...addresses: Permalink[]) => ({ ...site, ledger: { addresses } });

/** A site of these plans alone, without an editor's choice. */
const siteOf = (plans: readonly Plan[]): Site => ({
  ...site,
  plans,
  cities: [...new Set(plans.map(({ city }) => city))],
  plan: lookup(new Map(plans.map((plan) => [plan.id, plan]))),
  city: lookup(new Map(plans.map(({ city }) => [city.id, city]))),
  comparisons: { ...site.comparisons, pairs: [] },
});
/** So many plans of one kind and year, each of a city of its own. */
const many = (count: number): Plan[] =>
  Array.from({ length: count }, (_, n): Plan => {
    const own: Plan = { ...plan('may-trang-2031'), id: `p-${String(n).padStart(4, '0')}`, related: [] };
    const city: City = { ...own.city, id: `c-${n}`, plans: [own] };
    return Object.assign(own, { city });
  });

test('the editor’s choice and plans of one city', () => {
  expect(pathsOf(site)).toEqual(['/compare/gio-xanh-2030/may-trang-2031/', '/compare/may-trang-2026/may-trang-2031/']);
  expect(writtenPairs(site).cities.map(([a, b]) => comparePath(a, b))).toEqual(['/compare/gio-xanh/may-trang/']);
});

test('what was published keeps its page, in one order; what was given up or names nothing does not', () => {
  const path = '/compare/gio-xanh-2030/may-trang-2026/';
  expect(pathsOf(withLedger(page(path)))).toContain(path);
  expect(pathsOf(withLedger(page('/compare/may-trang-2026/gio-xanh-2030/')))).toContain(path);
  for (const other of [page(path, 'tombstone'), page('/compare/gio-xanh-2030/nowhere/'), page(`${path}objectives/`)])
    expect(pathsOf(withLedger(other))).toEqual(pathsOf(site));
});

test('a plan that carries out or replaces another one is compared with it', () => {
  const [a, { city, ...rest }] = [plan('gio-xanh-2030'), plan('may-trang-2026')];
  const b: Plan = { ...rest, city: { ...city, plans: [] } };
  for (const relation of ['carries-out', 'replaces'] as const)
    expect(pathsOf(siteOf([a, { ...b, related: [{ plan: a, relation }] }]))).toEqual([
      '/compare/gio-xanh-2030/may-trang-2026/',
    ]);
  expect(pathsOf(siteOf([a, { ...b, related: [{ plan: a, relation: 'cites' }] }]))).toEqual([]);
});

test('of one kind and year, as many as an eye takes in', () => {
  expect([1, 2, 4, 5].map((count) => pathsOf(siteOf(many(count))).length)).toEqual([0, 1, 6, 0]);
});

test('pairs grow no faster than plans', () => {
  const count = (n: number) => {
    const cities = many(n).map((first, index): Plan[] => {
      const later: Plan = { ...first, id: `${first.id}-later`, date: String(2040 + index) };
      Object.assign(first.city, { plans: [first, later] });
      return [first, later];
    });
    return comparedPlans(siteOf(cities.flat())).length;
  };
  expect([count(10), count(100), count(300)]).toEqual([10, 100, 300]);
});

test('each city finds its pairs, of plans and of cities', () => {
  const { ofCity } = writtenPairs(site);
  const of = (id: string) => (ofCity.get(must(site.city(id), id)) ?? []).map(([a, b]) => comparePath(a, b));
  expect(of('gio-xanh')).toEqual(['/compare/gio-xanh/may-trang/', '/compare/gio-xanh-2030/may-trang-2031/']);
  expect(of('may-trang')).toHaveLength(3);
});
