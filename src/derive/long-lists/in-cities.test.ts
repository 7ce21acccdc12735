/** What plans of all cities name: counted by city, and told one by one only as long as a page holds it. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { citedIn, cityOfInstrument, countIn, isCitedByMany, isNamedByMany, namedElsewhere } from './in-cities.ts';
import { manyPlans } from './weight.ts';

const site = cityModel();
const ofCountry = must(site.agency('bo-sach'), 'bo-sach');
const cited = must(
  site.instruments.find(({ cited_by }) => cited_by.length > 0),
  'an instrument that is cited',
);
const often = <T>(items: readonly T[], times: number): T[] => Array.from({ length: times }, () => items).flat();

test('plans are counted by their cities, in the order of cities, and cities without any are left out', () => {
  const [first, second] = site.cities.filter(({ plans }) => plans.length > 0);
  const [a, b] = [must(first?.plans[0], 'a'), must(second?.plans[0], 'b')];
  expect(countIn(site, [b, a, b]).map(({ city, count }) => [city.id, count])).toEqual([
    [a.city.id, 1],
    [b.city.id, 2],
  ]);
  expect(countIn(site, [])).toEqual([]);
});

test('a body of the country is named by plans of cities; a body of a city by its own alone', () => {
  expect(namedElsewhere(ofCountry).length).toBeGreaterThan(0);
  const own = must(site.agency('mt-sds'), 'mt-sds');
  expect(namedElsewhere(own)).toEqual([]);
  expect(isNamedByMany({ ...own, printed: often(own.printed, 1_000) })).toBe(false);
});

test('a body that other cities name often is told by city', () => {
  expect(isNamedByMany(ofCountry)).toBe(false);
  const clauses = site.plans.flatMap((plan) => plan.clauses);
  expect(isNamedByMany({ ...ofCountry, concerned: often(clauses, 50) })).toBe(true);
});

test('an instrument that very many clauses cite is told by city', () => {
  expect(isCitedByMany(cited)).toBe(false);
  expect(citedIn(cited)).toEqual(expect.arrayContaining(cited.cited_by.map(({ plan }) => plan)));
  expect(isCitedByMany({ ...cited, cited_by: often(cited.cited_by, 1_500) })).toBe(true);
});

test('an instrument is of the city whose plans alone name it, or are it', () => {
  const [first, second] = site.cities.filter(({ plans }) => plans.length > 0);
  const [a, b] = [must(first?.plans[0], 'a'), must(second?.plans[0], 'b')];
  const none = { ...cited, plan: null, cited_by: [], basis_of: [], carried_out_by: [], replaced_by: [], variants: [] };
  expect(cityOfInstrument(none)).toBeNull();
  expect(cityOfInstrument({ ...none, basis_of: [a, a] })).toBe(first);
  expect(cityOfInstrument({ ...none, plan: a })).toBe(first);
  expect(cityOfInstrument({ ...none, basis_of: [a, b] })).toBeNull();
  expect(cityOfInstrument({ ...none, plan: a, carried_out_by: [b] })).toBeNull();
});

test('plans are many when no page has room for a card of each', () => {
  expect(manyPlans({ plans: site.plans })).toBe(false);
  expect(manyPlans({ plans: often(site.plans, 60) })).toBe(true);
});
