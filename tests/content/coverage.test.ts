import { describe, expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadSite } from '../../src/model/index.ts';
import type { Observation, Plan } from '../../src/model/types.ts';
import {
  citySign,
  coverageOf,
  coveredCities,
  isComplete,
  planSign,
  type Coverage,
  type PlanCoverage,
} from '../../src/derive/coverage.ts';

const site = loadSite('.');
const ofCity = (id: string) => coverageOf(site, must(site.city(id), id));
const of = (city: string, feature: string) =>
  must(
    ofCity(city).find((one) => one.feature.no === feature),
    feature,
  );
const inPlan = (coverage: Coverage, plan: string) =>
  must(
    coverage.plans.find((one) => one.plan.id === plan),
    plan,
  );

describe('coverage of the real content', () => {
  test('35 features for each city with a plan; the country is not a city', () => {
    expect(
      coveredCities(site)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['ha-noi', 'hai-phong', 'ho-chi-minh']);
    for (const city of coveredCities(site))
      expect(coverageOf(site, city).map(({ feature }) => feature.no)).toEqual(
        site.framework.features.map(({ no }) => no),
      );
  });

  test('2.3.3 has an annex target and a body in Hải Phòng 2026, and no clause anywhere: the gap shows', () => {
    const coverage = of('hai-phong', '2.3.3');
    expect(citySign(coverage, 'clauses')).toBe('none');
    expect(planSign(inPlan(coverage, 'hai-phong-2026'), 'targets')).toBe('full');
    expect(inPlan(coverage, 'hai-phong-2026').indicatorBodies.length).toBeGreaterThan(0);
    expect(isComplete(coverage)).toBe(false);
  });

  test('what one plan has is not given to the other: Hải Phòng 2021 has no annex', () => {
    for (const coverage of ofCity('hai-phong')) expect(inPlan(coverage, 'hai-phong-2021').indicatorBodies).toEqual([]);
    expect(planSign(inPlan(of('hai-phong', '1.2.2'), 'hai-phong-2021'), 'targets')).toBe('none');
    expect(planSign(inPlan(of('hai-phong', '1.2.2'), 'hai-phong-2026'), 'targets')).toBe('full');
  });

  test('Hồ Chí Minh City sets no target, so no feature is complete', () => {
    const all = ofCity('ho-chi-minh');
    expect(all.filter((one) => citySign(one, 'targets') !== 'none')).toEqual([]);
    expect(all.filter(isComplete)).toEqual([]);
  });

  test('a value of the whole country never fills the gap of a city', () => {
    const national = site.observations.filter(({ area }) => area.kind === 'country').map(({ id }) => id);
    expect(national.length).toBeGreaterThan(100);
    const counted = coveredCities(site).flatMap((city) =>
      coverageOf(site, city).flatMap(({ values, otherValues }) => [...values, ...otherValues].map(({ id }) => id)),
    );
    expect(counted.filter((id) => national.includes(id))).toEqual([]);
  });
});

describe('signs', () => {
  const plan = (more: Partial<PlanCoverage>): PlanCoverage => ({
    plan: {} as Plan,
    clauses: [],
    targets: [],
    otherTargets: [],
    indicatorBodies: [],
    dutyBodies: [],
    ...more,
  });
  const one = [{}] as never[];

  test('what is only indirect is never shown as there', () => {
    expect(planSign(plan({ otherTargets: one }), 'targets')).toBe('part');
    expect(planSign(plan({ dutyBodies: one }), 'bodies')).toBe('part');
    const coverage = { plans: [], values: [], otherValues: [{} as Observation] } as unknown as Coverage;
    expect(citySign(coverage, 'values')).toBe('part');
    expect(citySign({ ...coverage, otherValues: [] }, 'values')).toBe('none');
  });

  test('a city has the best that its plans have', () => {
    expect(
      citySign(
        { plans: [plan({}), plan({ otherTargets: one })], values: [], otherValues: [] } as unknown as Coverage,
        'targets',
      ),
    ).toBe('part');
    expect(
      citySign(
        {
          plans: [plan({ targets: one }), plan({ otherTargets: one })],
          values: [],
          otherValues: [],
        } as unknown as Coverage,
        'targets',
      ),
    ).toBe('full');
  });
});
