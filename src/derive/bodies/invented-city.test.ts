/** Who does what in the invented city: bodies with their roles, duties without a body, and what the reorganisation changed. */
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../tests/support/brief.ts';
import { cityModel } from '../../../tests/support/city.ts';
import { LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import {
  agencyMatrix,
  featuresWithoutBody,
  measuresOf,
  measuresWithoutBody,
  reorganisation,
  rowsWithoutBody,
  whoPath,
} from './matrix.ts';
import { bodiesIn, partnersIn, roleGroups, taskInFull } from './say-task.ts';
import { bySuccession, livesOn, shownByCity, successions } from './succession.ts';
import { isAskedFor, namedPartnersOf, otherPartnersOf, tasksOf, timeOf } from './task.ts';
import { closingPartsOf, countByRole, dutiesByRole, partsOf } from './workload.ts';

const site = cityModel();
const brief = briefOf(site);
const city = must(site.city('may-trang'), 'city');

describe.each(site.cities.map((one) => [one.id, one] as const))('%s', (_, own) => {
  test('bodies by focal area: the busiest first, each duty where its features stand', () => {
    expect(brief(agencyMatrix(own, site.framework))).toMatchSnapshot();
  });
  test('what the reorganisation of bodies changed', () => {
    expect(brief(reorganisation(own))).toMatchSnapshot();
    expect(brief(successions(own))).toMatchSnapshot();
  });
});

describe.each(site.plans.map((one) => [one.id, one] as const))('%s', (_, plan) => {
  test('what no body answers for', () => {
    const all = measuresOf(plan);
    expect(all.every(({ kind }) => kind === 'measure')).toBe(true);
    expect(all).toEqual(expect.arrayContaining(measuresWithoutBody(plan)));
    expect(
      brief([featuresWithoutBody(plan, site.framework), rowsWithoutBody(plan), measuresWithoutBody(plan)]),
    ).toMatchSnapshot();
  });
  test('duties by role', () => {
    expect(brief(dutiesByRole(plan))).toMatchSnapshot();
  });
  test('each task in words', () => {
    for (const lang of LANGS)
      expect(
        tasksOf(plan.duties).map((task) => ({
          bodies: bodiesIn(task, lang),
          partners: partnersIn(task, lang),
          others: otherPartnersOf(task)?.[lang],
          named: namedPartnersOf(task).map(({ id }) => id),
          groups: brief(roleGroups(task)),
          asked: isAskedFor(task),
          time: timeOf(task, lang),
          whole: taskInFull(task, lang),
        })),
      ).toMatchSnapshot();
  });
});

test('parts of a body are counted by role, those of a closing paragraph apart', () => {
  for (const agency of site.agencies) {
    const parts = partsOf(agency);
    const counted = Object.values(countByRole(parts)).reduce((sum, count) => sum + count, 0);
    expect(counted, agency.id).toBe(parts.length);
    const inPlans = site.plans.flatMap((plan) => partsOf(agency, plan));
    expect(inPlans.length, agency.id).toBe(parts.length);
    expect(closingPartsOf(agency).every((part) => !parts.includes(part))).toBe(true);
  }
});

test('successors stand under how they follow, and one that only took over tasks does not live on', () => {
  const links = site.agencies.flatMap(({ successors }) => successors);
  const groups = bySuccession(links);
  expect(groups.flatMap((group) => brief(group))).toMatchSnapshot();
  expect(livesOn({ relation: 'took-over-tasks' })).toBe(false);
  expect(livesOn({ relation: 'renamed' })).toBe(true);
  expect(shownByCity({ strength: 'other-city' })).toBe(false);
});

test('addresses of who does what', () => {
  expect([whoPath(), whoPath(city)]).toEqual(['/who-does-what/', '/who-does-what/may-trang/']);
});
