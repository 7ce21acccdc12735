/** What a browser makes of the facts of two plans is what the build makes of the plans, where no editor has matched clauses. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { heldAsBuilt } from '../../../tests/support/held.ts';
import { listedPlans, planFacts } from './facts.ts';
import { hold, type PlanFacts } from './hold.ts';

const site = cityModel();
const facts = (id: string, lang: (typeof LANGS)[number] = 'en'): PlanFacts =>
  planFacts(site, must(site.plan(id), id), lang);

test.each(LANGS)('every two plans, in both orders, %s', (lang) => {
  for (const a of site.plans)
    for (const b of site.plans.filter((one) => one !== a)) {
      const { browser, build } = heldAsBuilt(site, a, b, lang);
      expect(browser, `${a.id} ${b.id}`).toEqual(build);
      expect(build.length).toBeGreaterThan(0);
    }
});

test('a plan differs in nothing from itself', () => {
  for (const { id } of site.plans)
    expect(hold(facts(id), facts(id))).toEqual({ topics: [], indicators: [], bodies: [] });
});

test('a changed figure is found, and nothing else', () => {
  const own = facts('may-trang-2031');
  const [first, ...rest] = own.indicators;
  const one = must(first, 'indicator');
  const changed = {
    ...own,
    indicators: [
      { ...one, targets: one.targets.map((target) => ({ ...target, keys: { ...target.keys, figure: '1' } })) },
      ...rest,
    ],
  };
  const held = hold(own, changed);
  expect(held.topics.length + held.bodies.length).toBe(0);
  expect(held.indicators.map(({ pairs }) => pairs.map(({ differences }) => differences))).toEqual([
    one.targets.map(() => ['figure']),
  ]);
});

test('the list names every plan once, and the pairs that have a page', () => {
  const { plans, written } = listedPlans(site, 'vi');
  expect(plans.map(({ id }) => id)).toEqual(site.plans.map(({ id }) => id));
  expect(written).toEqual([
    ['gio-xanh-2030', 'may-trang-2031'],
    ['may-trang-2026', 'may-trang-2031'],
  ]);
});

test('a file of one plan names no other', () => {
  expect(JSON.stringify(facts('gio-xanh-2030'))).not.toContain('may-trang');
});
