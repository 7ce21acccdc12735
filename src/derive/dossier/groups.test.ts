/** Which clauses answer a question, what is said to be missing, and how each claim names its source, in tables of changed records of the invented city. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Clause, Milestone, Plan, Site } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import {
  bodyClaim,
  membershipClaim,
  milestoneClaim,
  periodClaims,
  summaryClaim,
  taskClaim,
  webSource,
} from './claims.ts';
import {
  commitmentGroups,
  fundingGroup,
  governanceGroups,
  group,
  monitoringGroup,
  planGroups,
  visionGroup,
  WORD_LIMIT,
  type Group,
} from './groups.ts';
import { taskOf } from '../bodies/task.ts';

const site = cityModel();
const plan = must(site.plan('may-trang-2031'), 'plan');
const city = plan.city;
const line = (id: string): Clause => must(site.clause(`may-trang-2031/${id}`), id);

/** The plan where editors list sections for these topics, and the clauses serve these features. */
const asked = (topics: Record<string, string[]>): Site => ({
  ...site,
  comparisons: {
    ...site.comparisons,
    topics: Object.entries(topics).map(([id, refs]) => ({
      id,
      title: { vi: id, en: id },
      sections: site.plans.map((one) => ({
        plan: one,
        sections: one.sections.filter(({ ref }) => refs.includes(ref)),
      })),
    })),
  },
});
const serving = (...served: [string, string][]): Plan => ({
  ...plan,
  clauses: plan.clauses.map((clause) => ({
    ...clause,
    features: served
      .filter(([slug]) => slug === clause.slug)
      .map(([, no]) => ({
        feature: { ...must(site.feature('1.1.1'), 'feature'), no },
        why: { vi: '', en: '' },
      })),
  })),
});
const places = ({ claims }: Group) => claims.map(({ source }) => source.label.split(',')[0]).join(' ');

describe('clauses that answer a question', () => {
  const II = 'II.1 II.2 Article 3';
  test.each<[string, Group, string]>([
    ['purposes', visionGroup(asked({ purposes: ['II'] }), plan, 'en'), II],
    ['general objectives', visionGroup(asked({ 'general-objectives': ['II'] }), plan, 'en'), II],
    [
      'a heading stands for the headings below it',
      visionGroup(asked({ purposes: ['I'] }), plan, 'en'),
      'I.1.1 I.1.2 I.1.3 I.2.1',
    ],
    ['monitoring', monitoringGroup(asked({ monitoring: ['II'] }), plan, 'en'), II],
    ['by a feature', monitoringGroup(site, serving(['i-1-1', '3.1.3']), 'en'), 'I.1.1'],
    ['funding', fundingGroup(asked({ funding: ['II'] }), plan, 'en'), II],
    ['funding by a feature', fundingGroup(site, serving(['i-1-1', '3.3.1'], ['i-1-2', '3.1.3']), 'en'), 'I.1.1'],
  ])('%s', (_, found, expected) => {
    expect(places(found)).toBe(expected);
    expect([found.title, found.missing]).toEqual(['Mây Trắng 2031', []]);
  });

  test('a clause that answers twice stands once', () => {
    const [served] = serving(['ii-1', '3.1.3']).clauses.filter(({ slug }) => slug === 'ii-1');
    const clause = must(served, 'clause');
    const section = { ...must(line('ii-1').section, 'section'), lines: [clause], sections: [] };
    const own: Plan = { ...plan, clauses: [clause] };
    const topics = [{ id: 'monitoring', title: plan.short, sections: [{ plan: own, sections: [section] }] }];
    const listed = { ...site, comparisons: { ...site.comparisons, topics } };
    expect(places(monitoringGroup(listed, own, 'en'))).toBe('II.1');
  });
  test('only the vision has a limit, and only where something is said', () => {
    const { limit, claims } = visionGroup(asked({ purposes: ['II'] }), plan, 'en');
    const words = claims.flatMap(({ text }) => text.split(/\s+/)).length;
    expect(limit).toEqual({ words, limit: 200 });
    expect(visionGroup(site, plan, 'en').limit).toBeNull();
    expect(monitoringGroup(asked({ monitoring: ['II'] }), plan, 'en').limit).toBeNull();
    expect([WORD_LIMIT, group('x', []).limit, group('x', [], [], true).limit]).toEqual([200, null, null]);
  });
  test.each(['vision', 'monitoring', 'funding'] as const)('%s: none is said so', (which) => {
    const of = { vision: visionGroup, monitoring: monitoringGroup, funding: fundingGroup }[which];
    expect(of(asked({}), serving(), 'en').missing).toEqual(['Mây Trắng 2031: no clause on this matter was found.']);
  });
  test('who steers: the issue first, then the clauses', () => {
    const [steering, bodies] = governanceGroups(asked({ steering: ['II'] }), plan, 'en');
    expect(steering?.claims.map(({ kind }) => kind)).toEqual(['fact', 'clause', 'clause', 'clause']);
    for (const no of ['3.2.1', '3.2.2'])
      expect(governanceGroups(site, serving(['i-1-1', no]), 'en')[0]?.claims.map(({ kind }) => kind)).toEqual([
        'fact',
        'clause',
      ]);
    expect(bodies?.claims.map(({ text }) => text.split(':')[0])).toContain('Department of Reading');
  });
});

describe('a plan', () => {
  test('its objectives are those that are no vision; without any it says so', () => {
    const objectives = (of: Site, own: Plan = plan) => must(planGroups(of, own, 'en')[1], 'objectives');
    expect(places(objectives(site))).toBe('I.1.1 I.1.2 I.1.3 I.2.1');
    expect(places(objectives(asked({ purposes: ['I.1'] })))).toBe('I.2.1');
    expect(objectives(site).missing).toEqual([]);
    const none = objectives(asked({ purposes: ['I'] }));
    expect([places(none), none.missing.length]).toEqual(['', 1]);
  });
  test('its period is said by its note or said to be missing', () => {
    const note = { vi: 'Từ 2031.', en: 'From 2031.' };
    const noted: Plan = { ...plan, period: { ...plan.period, note } };
    const [told] = planGroups(site, noted, 'en');
    expect(told?.claims.map(({ text }) => text)).toEqual(['Made up for tests.', 'From 2031.']);
    expect(told?.missing).toEqual([]);
    expect(told?.limit?.limit).toBe(200);
    const without: Plan = { ...plan, period: {} };
    expect(planGroups(site, without, 'en')[0]?.missing).toEqual(['Mây Trắng 2031: gives no period.']);
    expect(periodClaims(without, 'en')).toEqual([]);
  });
  test('marks stand apart from duties; without any there is no group of them', () => {
    expect(commitmentGroups(plan, 'en').map(({ claims }) => claims[0]?.kind)).toEqual(['milestone', 'duty']);
    const [duties, ...more] = commitmentGroups({ ...plan, milestones: [], duties: [] }, 'en');
    expect([duties?.claims, duties?.missing, more]).toEqual([
      [],
      ['Mây Trắng 2031: no clause on this matter was found.'],
      [],
    ]);
  });
});

describe('claims', () => {
  const web = { title: 'T', publisher: 'P', url: 'https://x.example/' };
  test.each([
    [{ ...web, published: '2030', accessed: '2031' }, 'published 2030'],
    [{ ...web, accessed: '2031' }, 'read on 2031'],
    [web, 'date of the source not recorded'],
  ])('a source elsewhere: %j', (source, date) =>
    expect(webSource(source, 'en')).toEqual({ label: '“T”, P', path: null, url: 'https://x.example/', date }),
  );
  test('a plan is named with its number, where it has one', () => {
    expect(summaryClaim(plan, 'en')).toEqual({
      kind: 'fact',
      text: 'Made up for tests.',
      source: { label: 'Mây Trắng 2031, 7/KH-UBND', path: '/plans/may-trang-2031/', url: null, date: '12 March 2031' },
    });
    expect(summaryClaim({ ...plan, number: null }, 'en').source.label).toBe('Mây Trắng 2031');
  });
  test.each([
    [{ lead: 2, coordinate: 0, advise: 0, implement: 1, requested: 0 }, 0, 'Leads 2, Implements 1.'],
    [{ lead: 0, coordinate: 0, advise: 1, implement: 0, requested: 0 }, 1, 'Advises 1; 1 indicator.'],
    [{ lead: 0, coordinate: 0, advise: 1, implement: 0, requested: 0 }, 2, 'Advises 1; 2 indicators.'],
  ])('a body with its roles: %j, %i', (counts, indicators, expected) => {
    const agency = must(site.agency('mt-sds'), 'body');
    expect(bodyClaim({ agency, counts, total: 3, indicators }, plan, 'en').text).toBe(
      `Department of Reading: ${expected}`,
    );
  });
  test('a mark without a date, and one that is only asked for', () => {
    const mark: Milestone = { ...must(plan.milestones[0], 'mark'), from: null, to: null };
    expect(milestoneClaim(mark, 'en').text).toMatch(/^[^:]+: Choosing houses\.$/);
    expect(milestoneClaim({ ...mark, to: '2031-09-30', clause: line('iii-dd-1') }, 'en').text).toMatch(
      /30 September 2031: Request: Choosing houses\.$/,
    );
  });
  test('a task of a closing paragraph is tagged', () => {
    const task = must(taskOf(line('iii-1-1')), 'task');
    const [plain, closing] = [taskClaim(task, 'en').text, taskClaim({ ...task, kind: 'closing' }, 'en').text];
    expect(plain.endsWith('Q2 2031.')).toBe(true);
    expect(closing).toBe(`${plain} (closing paragraph, counted apart)`);
  });
  test('a country is no member, and what is not known is not claimed', () => {
    expect(membershipClaim(city, 'en')?.text).toBe('Not a member.');
    expect(membershipClaim(must(site.city('viet-nam'), 'country'), 'en')).toBeNull();
    expect(membershipClaim({ ...city, membership: undefined }, 'en')).toBeNull();
  });
});
