import { expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadSite } from '../../src/model/index.ts';
import { isDatedPercent, onlyIn, sharedTargets } from '../../src/derive/compare/dated-targets.ts';

const site = loadSite('.');
const plan = (id: string) => must(site.plan(id), id);
const [a, b] = [plan('ha-noi-2024'), plan('hai-phong-2021')];

test('each dated percentage is shared or stands in one plan only', () => {
  const shared = sharedTargets(a, b);
  const indicators = new Set(a.targets.filter(isDatedPercent).map(({ indicator }) => indicator));
  expect(shared.length + onlyIn(a, b).length).toBe(indicators.size);
  for (const { indicator, a: ofA, b: ofB } of shared) {
    expect(ofA.every((target) => target.plan === a && target.indicator === indicator)).toBe(true);
    expect(ofB.every((target) => target.plan === b && target.indicator === indicator)).toBe(true);
  }
});

test('“70%” and “more than 70%” are the same figure with another operator', () => {
  expect(sharedTargets(a, b).find(({ indicator }) => indicator.id === 'learning-citizen-rate')?.relation).toBe(
    'other-operator',
  );
  expect(sharedTargets(a, b).find(({ indicator }) => indicator.id === 'learning-district-rate')?.relation).toBe(
    'b-larger',
  );
});

test('turned round, the plans relate the other way', () => {
  const turned = { same: 'same', 'other-operator': 'other-operator', 'a-larger': 'b-larger', 'b-larger': 'a-larger' };
  const back = new Map(sharedTargets(b, a).map(({ indicator, relation }) => [indicator, relation]));
  for (const { indicator, relation } of sharedTargets(a, b)) expect(back.get(indicator)).toBe(turned[relation]);
});

test('targets of an annex have no year and are never compared by year', () => {
  expect(sharedTargets(plan('ha-noi-2025'), plan('hai-phong-2026'))).toEqual([]);
});
