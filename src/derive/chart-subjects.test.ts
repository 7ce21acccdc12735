/** Which charts the invented city has, and which are left out where there is nothing to draw. */
import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import type { Site } from '../model/types.ts';
import { chartSubjects } from './chart-subjects.ts';

const site = cityModel();
const idsOf = (changed: Partial<Site>) => chartSubjects({ ...site, ...changed }).map(({ id }) => id);
const missing = (changed: Partial<Site>) => {
  const left = new Set(idsOf(changed));
  return idsOf({}).filter((id) => !left.has(id));
};

test('of plans, cities and indicators, in the order of the site', () =>
  expect(idsOf({})).toEqual([
    'duties-gio-xanh-2030',
    'duties-may-trang-2026',
    'duties-may-trang-2031',
    // The plan of 2026 has no annex.
    'targets-gio-xanh-2030',
    'targets-may-trang-2031',
    'timeline',
    // The country has no plan.
    'timeline-may-trang',
    'timeline-gio-xanh',
    // Plans of one city are compared, but not drawn beside each other.
    'gio-xanh-2030-and-may-trang-2031-targets',
    'reorganisation-may-trang',
    'judged-targets',
    'overview',
    'dated-targets',
    // No value of 1.1.2-a is known.
    'values-1.1.1-a',
    'values-1.1.1-b',
    'values-1.2.1-a',
    'values-1.2.1-b',
    'values-2.1.1-a',
    'values-2.1.1-b',
    'values-monthly-borrowers',
    // What one city alone aims at is no comparison.
    'across-1.1.1-a',
    'across-2.1.1-b',
    'coverage',
    'coverage-may-trang',
    'coverage-gio-xanh',
  ]));

test('each says what it is about', () => {
  const about = Object.fromEntries(
    chartSubjects(site).map((one) => [
      one.id,
      'plan' in one
        ? one.plan.id
        : 'plans' in one
          ? one.plans.map(({ id }) => id)
          : 'city' in one
            ? one.city?.id
            : null,
    ]),
  );
  expect(about).toMatchObject({
    'duties-gio-xanh-2030': 'gio-xanh-2030',
    'gio-xanh-2030-and-may-trang-2031-targets': ['gio-xanh-2030', 'may-trang-2031'],
    'timeline-may-trang': 'may-trang',
    'coverage-gio-xanh': 'gio-xanh',
    'reorganisation-may-trang': 'may-trang',
  });
  expect([about['timeline'], about['coverage']]).toEqual([undefined, undefined]);
});

test('a site without plans draws values alone', () => {
  const cities = site.cities.map((city) => ({ ...city, plans: [], agencies: [] }));
  expect(idsOf({ plans: [], cities, targets: [], comparisons: { topics: [], pairs: [] } })).toEqual(
    idsOf({}).filter((id) => id.startsWith('values-')),
  );
});

test('a plan without duties has none to draw, and dates of one plan alone are not drawn together', () => {
  const [first, ...others] = site.plans;
  const bare = { ...first, duties: [], clauses: [], lines: [], targets: [], annex: [] } as typeof first;
  expect(missing({ plans: bare ? [bare, ...others] : [] })).toEqual(
    expect.arrayContaining(['duties-gio-xanh-2030', 'targets-gio-xanh-2030']),
  );
  expect(missing({ plans: others })).not.toContain('dated-targets');
  expect(missing({ plans: others.slice(1) })).toContain('dated-targets');
});

test('without targets there is nothing to judge, without a framework nothing to look over, without values no curve', () => {
  expect(missing({ targets: [] })).toEqual(['judged-targets']);
  expect(missing({ framework: { ...site.framework, indicators: [] } })).toContain('overview');
  const [one, ...rest] = site.indicators;
  expect(one?.id).toBe('1.1.1-a');
  expect(missing({ indicators: one ? [{ ...one, observations: [] }, ...rest] : [] })).toContain('values-1.1.1-a');
});
