import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { countsOf, PLAN_FIGURES, servingClauses, servingPassages, siteCounts } from './counts.ts';

const site = cityModel();
const plan = must(site.plan('may-trang-2031'), 'plan');

describe('each thing is counted in one way', () => {
  test('a line is a clause or a passage, never both', () => {
    const { clauses, passages } = countsOf(plan);
    expect(clauses + passages).toBe(plan.lines.length);
    expect(clauses).toBe(plan.clauses.length);
  });

  test('a lead-in and an assignment line are no duties of their own', () => {
    const lines = plan.duties.filter(({ clause }) => clause.form !== 'lead-in' && clause.form !== 'assignment-line');
    expect(countsOf(plan).duties).toBe(lines.length);
    expect(countsOf(plan).duties).toBeLessThan(plan.duties.length);
  });

  test('a closing paragraph is counted apart', () => {
    const closing = (clause: (typeof plan.duties)[number]['clause']) => ({ ...clause, form: 'closing' as const });
    const duties = plan.duties.slice(1, 2).map((duty) => {
      const clause = closing(duty.clause);
      const own = { ...duty, clause, about: clause };
      return { ...own, clause: { ...clause, duty: own }, about: { ...clause, duty: own } };
    });
    expect(countsOf({ ...plan, duties })).toMatchObject({ duties: 0, 'closing-duties': 1 });
  });

  test('a city has what its plans have, and the site what its cities have', () => {
    for (const figure of PLAN_FIGURES) {
      const sum = (parts: readonly Parameters<typeof countsOf>[0][]) =>
        parts.reduce((all, part) => all + countsOf(part)[figure], 0);
      for (const city of site.cities) expect(countsOf(city)[figure], `${city.id} ${figure}`).toBe(sum(city.plans));
      expect(siteCounts(site)[figure], figure).toBe(sum(site.plans));
    }
  });
});

test('clauses that serve a feature are counted, passages that do are shown beside them', () => {
  for (const feature of site.framework.features) {
    const [clauses, passages] = [servingClauses(feature), servingPassages(feature)];
    expect(clauses.length + passages.length).toBe(feature.clauses.length);
    expect(clauses.every(({ clause }) => clause.operative)).toBe(true);
    expect(servingClauses(feature, plan).every(({ clause }) => clause.plan === plan)).toBe(true);
  }
});
