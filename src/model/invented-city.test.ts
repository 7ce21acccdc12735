/** The invented city holds what unit tests need to meet at least once. */
import { expect, test } from 'vitest';
import { BOUNDARIES, GRADES } from './schema/city-fact.ts';
import { BASES, STATUSES } from './schema/observation.ts';
import { FORMS, ROLES } from './schema/clause.ts';
import { MEASURES } from './schema/registers.ts';
import { cityModel, cityPublished } from '../../tests/support/city.ts';

const site = cityModel();
const kinds = <T>(values: readonly T[]) => new Set(values);

test('two plans of one city and one of another', () =>
  expect(site.plans.map(({ id, city }) => `${city.id} ${id}`)).toEqual([
    'gio-xanh gio-xanh-2030',
    'may-trang may-trang-2026',
    'may-trang may-trang-2031',
  ]));

test('every form, role, basis, status and measure', () => {
  expect(kinds(site.lines.map(({ form }) => form))).toEqual(new Set(FORMS));
  expect(kinds(site.duties.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
  expect(kinds(site.observations.map(({ basis }) => basis))).toEqual(new Set(BASES));
  expect(kinds(site.observations.map(({ status }) => status))).toEqual(new Set([null, ...STATUSES]));
  expect(kinds(site.annex.map(({ indicator }) => indicator.measure))).toEqual(new Set(MEASURES));
  expect(kinds(site.duties.flatMap(({ due }) => due?.rule ?? []))).toEqual(new Set(['before', 'by', 'in', 'from']));
});

test('city facts of every boundary and grade', () => {
  const facts = site.cities.flatMap((city) => city.facts);
  expect(kinds(facts.map(({ boundary }) => boundary))).toEqual(new Set(BOUNDARIES));
  expect(kinds(facts.map(({ grade }) => grade))).toEqual(new Set(GRADES));
});

test('milestones, a comparison, an English text out of date, an address that moved and one that went', () => {
  expect(site.milestones.length).toBeGreaterThan(3);
  expect(site.comparisons.pairs).toHaveLength(1);
  expect(site.lines.filter((line) => !line.english_current).map(({ id }) => id)).toEqual(['may-trang-2031/ii-2']);
  const { addresses, releases } = cityPublished().ledger;
  expect(kinds(addresses.map(({ status }) => status))).toEqual(new Set(['page', 'redirect', 'tombstone']));
  expect(releases).toEqual([]);
});
