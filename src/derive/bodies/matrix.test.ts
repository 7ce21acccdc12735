/** Who does what and what nobody does, and what follows whom, in tables of changed records of the invented city. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { body, city as own, dutyOf, ids, line, planOf, slugs } from '../../../tests/support/city-records.ts';
import type { Agency, City, Clause, Duty, Plan, Succession } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { agencyMatrix, featuresOf, featuresWithoutBody, measuresWithoutBody, reorganisation } from './matrix.ts';
import { bySuccession, livesOn, shownByCity, successions } from './succession.ts';

const site = cityModel();

describe('bodies by focal area', () => {
  const feature = (no: string) => ({ feature: must(site.feature(no), no), why: { vi: '', en: '' } });
  /** A body with duties that serve these features, and so many rows of the annex. */
  const busy = (id: string, duties: string[][], rows = 0): Agency => {
    const agency: Agency = { ...body('mt-sds'), id, duties: [], annex: body('mt-sds').annex.slice(0, rows) };
    const made = duties.map((numbers): Duty => {
      const clause: Clause = { ...line('iii-1-1'), assigned: [], features: numbers.map(feature) };
      const duty: Duty = { ...dutyOf('iii-1-1'), clause, about: clause, agencies: [agency] };
      return Object.assign(duty, { about: Object.assign(clause, { duty }) });
    });
    return Object.assign(agency, { duties: made });
  };
  const rows = (...agencies: Agency[]) =>
    agencyMatrix({ ...own, agencies }, site.framework).map(
      ({ agency, cells, other, total }) =>
        `${agency.id}: ${cells.map(({ duties, indicators }) => `${duties.length}/${indicators.length}`).join(' ')}, other ${other.duties.length}, all ${total}`,
    );
  test('a duty stands in every area that it serves, once in each, and in none it stands apart', () =>
    expect(rows(busy('x', [['1.1.1', '1.1.2', '2.1.1'], ['1.2.1'], []]))).toEqual(['x: 1/0 1/0 1/0, other 1, all 3']));
  test('the busiest first, then the one with more indicators, then by id; without either none', () =>
    expect(
      rows(
        busy('none', []),
        busy('b', [[]]),
        busy('a', [[]]),
        busy('c', [[]], 1),
        busy('d', [[], []]),
        busy('e', [], 1),
      ).map((row) => row.slice(0, 1)),
    ).toEqual(['d', 'c', 'a', 'b', 'e']));
  test('roles are counted in each cell', () => {
    const [row] = agencyMatrix({ ...own, agencies: [busy('x', [['1.1.1'], ['1.1.1']])] }, site.framework);
    expect(row?.cells.map(({ roles }) => roles.lead)).toEqual([2, 0, 0]);
  });
  test('features of a task are those of its lines as well, each once', () => {
    const [clause, other] = [line('iii-1-1'), line('iii-1-3')].map((one) => ({ ...one, features: [feature('1.1.1')] }));
    const more = { ...must(other, 'line'), features: [feature('1.1.1'), feature('2.1.1')] };
    const told = featuresOf({ clause: must(clause, 'clause'), lines: [{ ...dutyOf('iii-1-1'), clause: more }] });
    expect(told.map(({ no }) => no)).toEqual(['1.1.1', '2.1.1']);
  });
});

describe('what nobody answers for', () => {
  const plan = planOf('may-trang-2031');
  test('features that no duty and no row of the annex gives to a body, with the clauses that serve them', () => {
    const gaps = (changed: Plan) =>
      featuresWithoutBody(changed, site.framework).map(({ feature, clauses }) =>
        `${feature.no} ${slugs(clauses)}`.trim(),
      );
    expect(gaps(plan)).toEqual(['1.1.2']);
    expect(featuresWithoutBody({ ...plan, annex: [] }, site.framework).map(({ feature }) => feature.no)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.2.1',
      '2.1.1',
    ]);
  });
  test('a measure names a body by a duty, an assignment, a mention, or the clause above it', () => {
    const measure = (change: Partial<Clause>): Clause => ({
      ...line('ii-2'),
      duty: null,
      assigned: [],
      agencies: [],
      parent: null,
      ...change,
    });
    const free = (change: Partial<Clause>) => measuresWithoutBody({ ...plan, clauses: [measure(change)] }).length === 1;
    const named = measure({ agencies: [body('mt-sds')] });
    expect([
      free({}),
      free({ parent: measure({}) }),
      free({ duty: dutyOf('iii-1-1') }),
      free({ assigned: [dutyOf('iii-1-1')] }),
      free({ agencies: [body('mt-sds')] }),
      free({ parent: named }),
      free({ parent: measure({ parent: named }) }),
      free({ kind: 'objective' }),
    ]).toEqual([true, true, false, false, false, false, false, false]);
  });
});

describe('what a reorganisation changed', () => {
  const before: Plan = { ...planOf('may-trang-2026'), id: 'before', date: '2025-06-30' };
  const after: Plan = { ...planOf('may-trang-2031'), id: 'after', date: '2025-07-01' };
  const [link] = body('mt-sth').successors;
  const works = (plan: Plan): Partial<Agency> => ({
    duties: [{ ...dutyOf('iii-1-1'), clause: { ...line('iii-1-1'), plan } }],
    plans: [plan],
  });
  const answers = (plan: Plan): Partial<Agency> => ({
    annex: [{ ...must(body('mt-sds').annex[0], 'row'), plan }],
    plans: [plan],
  });
  const one = (id: string, change: Partial<Agency>): Agency => ({
    ...body('mt-sds'),
    id,
    type: 'department',
    duties: [],
    annex: [],
    plans: [],
    successors: [],
    predecessors: [],
    ...change,
  });
  const city = (plans: Plan[]): City => ({
    ...own,
    plans,
    agencies: [
      one('worked', works(before)),
      one('answered', answers(before)),
      one('named-after', { ...works(before), plans: [before, after] }),
      one('only-named', { plans: [before] }),
      one('followed', { ...works(before), successors: [must(link, 'successor')] }),
      one('new', works(after)),
      one('new-in-the-annex', answers(after)),
      one('known', { ...works(after), plans: [before, after] }),
      one('follows', { ...works(after), predecessors: [{ ...must(link, 'predecessor') }] }),
      one('district', { type: 'district-government', plans: [before] }),
      one('district-nowhere', { type: 'district-government' }),
      one('all-departments', { ...works(before), type: 'group' }),
    ],
  });
  const told = (plans: Plan[]) => {
    const { later, changed, unresolved, appeared } = reorganisation(city(plans));
    return [ids(later), ids(changed), ids(unresolved), ids(appeared)];
  };
  test('with plans of both sides of it', () =>
    expect(told([before, after])).toEqual(['after', 'followed', 'worked answered', 'new new-in-the-annex']));
  test('with earlier plans alone only districts are known to be gone', () =>
    expect(told([before])).toEqual(['', 'followed', 'district', '']));
  test('with later plans alone nothing is new', () => expect(told([after])).toEqual(['after', 'followed', '', '']));
  test('each step is told from the one to the other', () =>
    expect(successions(own).map(({ from, to, succession }) => `${from.id} > ${to.id}: ${succession.relation}`)).toEqual(
      ['mt-sth > mt-sdp: merged'],
    ));
  test('links of one kind stand together, bodies that live on first', () => {
    const as = (relation: Succession['relation']): Succession => ({ ...must(link, 'link'), relation });
    const groups = (...relations: Succession['relation'][]) =>
      bySuccession(relations.map(as)).map((group) => [
        group.livesOn,
        group.links.map(({ relation }) => relation).join(' '),
      ]);
    expect(groups('took-over-tasks', 'renamed', 'merged')).toEqual([
      [true, 'renamed merged'],
      [false, 'took-over-tasks'],
    ]);
    expect(groups('took-over-tasks')).toEqual([[false, 'took-over-tasks']]);
    expect(groups()).toEqual([]);
    expect([livesOn({ relation: 'merged' }), livesOn({ relation: 'took-over-tasks' })]).toEqual([true, false]);
    expect([shownByCity({ strength: 'same-city' }), shownByCity({ strength: 'other-city' })]).toEqual([true, false]);
  });
});
