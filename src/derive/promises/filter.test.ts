/** What a reader asks of the promises: in the address, of a row, and in which order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cityModel, copyOfCity } from '../../../tests/support/city.ts';
import { loadSite } from '../../model/index.ts';
import type { Copy } from '../../model/testing.ts';
import { must } from '../../text/must.ts';
import {
  filteredPath,
  isAsked,
  matches,
  NOTHING_ASKED,
  promisesPath,
  readAsked,
  sorted,
  writeAsked,
} from './filter.ts';
import { levelDuties, newestFirst } from './level-duties.ts';
import { promisesOf } from './promise.ts';
import { dayOfData, promiseRows } from './row.ts';

const site = cityModel();
const rows = promiseRows(site, 'en');
const row = (id: string) =>
  must(
    rows.find((one) => one.id === id),
    id,
  );
const found = (search: string): string[] => {
  const asked = readAsked(search);
  return rows.filter((one) => matches(one, asked)).map(({ id }) => id);
};

describe('in the address', () => {
  test.each([
    ['', ''],
    ['?city=ha-noi&answer=not-yet', '?city=ha-noi&answer=not-yet'],
    // In one order, whatever is unknown or empty left out.
    ['?answer=met&city=&x=1&city=ha-noi', '?answer=met'],
    ['?q=%20ph%C3%B2ng%20&sort=date', '?q=ph%C3%B2ng&sort=date'],
    ['?sort=never', ''],
  ])('%s', (search, again) => expect(writeAsked(readAsked(search))).toBe(again));

  test('what was asked stands there whole', () => {
    const asked = readAsked(
      '?topic=1.1&body=mt-sds&level=department&year=2031&kind=duty&time=passed&lacks=day&sort=plan',
    );
    expect(readAsked(writeAsked(asked))).toEqual(asked);
    expect(isAsked(asked)).toBe(true);
    expect(isAsked(NOTHING_ASKED)).toBe(false);
    expect(isAsked(readAsked('?q=a'))).toBe(true);
    expect(writeAsked({ ...NOTHING_ASKED, query: 'a'.repeat(500) })).toHaveLength(203);
  });

  test('pages lead to a list that is filtered', () => {
    expect(filteredPath({ body: 'mt-sds', answer: 'met' })).toBe('/promises/?body=mt-sds&answer=met');
    expect(promisesPath({ id: 'may-trang' })).toBe('/promises/may-trang/');
  });
});

describe('of a row', () => {
  test('every filter keeps those that have the value, and no other', () => {
    for (const [filter, value, keeps] of [
      ['city', 'gio-xanh', (id: string) => id.includes('gio-xanh')],
      ['kind', 'duty', (id: string) => id.startsWith('duty:')],
      ['year', '2033', (id: string) => site.targets.some((one) => `target:${one.id}` === id && one.by === '2033')],
      ['body', 'bo-sach', (id: string) => id === 'duty:may-trang-2031/iii-dd-1'],
      ['level', 'central', (id: string) => id === 'duty:may-trang-2031/iii-dd-1'],
      ['lacks', 'day', (id: string) => id === 'duty:may-trang-2031/iii-dd-2'],
    ] as const) {
      const kept = found(`?${filter}=${value}`);
      expect(kept.length, filter).toBeGreaterThan(0);
      expect(kept, filter).toEqual(rows.map(({ id }) => id).filter(keeps));
    }
  });

  test('years that are none have names', () => {
    expect(found('?year=again')).toEqual(['duty:may-trang-2031/iii-2-2', 'duty:may-trang-2031/iii-dd-2']);
    expect(found('?year=none')).toHaveLength(site.targets.filter(({ by }) => by === undefined).length);
  });

  test('a topic is a feature or the focal area above it', () => {
    const { features } = must(promisesOf(site)[0], 'promise');
    const feature = must(features[0], 'feature');
    expect(row(must(rows[0], 'row').id).has.topic).toEqual(expect.arrayContaining([feature.no, feature.focal_area.no]));
  });

  test('filters are joined, and words are found without their marks', () => {
    expect(found('?kind=duty&answer=not-yet&city=gio-xanh')).toEqual([]);
    expect(found('?q=streets%20mend')).toEqual(['duty:may-trang-2031/iii-2-1']);
    expect(found('?q=department%20of%20unicorns')).toEqual([]);
    const vi = promiseRows(site, 'vi').filter((one) => matches(one, readAsked('?q=bo%20sach%20tang')));
    expect(vi.map(({ id }) => id)).toEqual(['duty:may-trang-2031/iii-dd-1']);
  });
});

describe('in order', () => {
  const today = dayOfData(site);
  const orderOf = (sort: 'answer' | 'date' | 'plan') => sorted(rows, sort, today);

  test('by answer, those that cannot be judged last', () => {
    const answers = orderOf('answer').map(({ answer }) => answer);
    expect(answers.indexOf('cannot-be-judged')).toBeGreaterThan(answers.lastIndexOf('not-yet'));
    expect(answers.lastIndexOf('short')).toBeLessThan(answers.indexOf('met'));
  });

  test('by date, the next one first; what has passed or has no date behind it', () => {
    const days = orderOf('date').map(({ day }) => day);
    expect(days[0]).toBe('2031-11-30');
    expect(days.slice(0, 2).every((day) => day !== null && day >= today)).toBe(true);
    expect(days.filter((day) => day !== null && day < today).length).toBeGreaterThan(0);
    expect(days.at(-1)).not.toBe('2031-11-30');
  });

  test('as in the plans, with each row once', () => {
    for (const sort of ['answer', 'date', 'plan'] as const)
      expect(new Set(orderOf(sort).map(({ id }) => id)).size).toBe(rows.length);
    expect(orderOf('plan')).toEqual(rows);
  });
});

describe('a row says all that is known of a promise', () => {
  test('a duty whose date has passed', () =>
    expect(row('duty:may-trang-2031/iii-1-1')).toMatchObject({
      what: 'Dated duty',
      answer: 'cannot-be-judged',
      passed: true,
      when: 'in Q2 2031',
      who: [{ name: 'DoR', path: '/en/agencies/mt-sds/' }],
      statement: { path: '/en/plans/may-trang-2031/iii-1-1/' },
      where: { name: 'III.1.1, Mây Trắng 2031' },
      earlier: [],
    }));
  test('a request', () => expect(row('duty:may-trang-2031/iii-dd-1').what).toBe('Dated duty (Request)'));
  test('a target of an annex, without a year', () =>
    expect(row('target:may-trang-2031/1.1.1-b')).toMatchObject({
      when: 'no year given',
      passed: false,
      where: { name: 'Annex, Mây Trắng 2031', path: '/en/plans/may-trang-2031/' },
      statement: { path: '/en/indicators/1.1.1-b/' },
    }));
});

describe('a promise that was revised keeps its earlier wording', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfCity();
  });
  afterAll(() => copy.remove());

  test.each([
    ['2031-08-01', ['Until 1 August 2031: The old words.']],
    // What changes only later is not yet earlier.
    ['2032-08-01', []],
  ])('changed on %s', (date, earlier) => {
    const file = 'content/plans/may-trang-2031/responsibilities.yaml';
    const change = `  changes:\n    - { kind: amended, date: ${date}, by: 46-qdd-hdds-2031, before: { vi: Lời cũ., en: The old words. } }\n`;
    copy.change(file, '- section: III.2\n  item: 1\n', `- section: III.2\n  item: 1\n${change}`);
    const changed = promiseRows(loadSite(copy.root), 'en').find(({ id }) => id === 'duty:may-trang-2031/iii-2-1');
    copy.restore();
    expect(changed?.earlier).toEqual(earlier);
  });
});

describe('what a level must do', () => {
  test('duties of its bodies, whole, newest plan first', () => {
    const [own] = levelDuties(site, 'department');
    expect(own?.city.id).toBe('may-trang');
    expect(own?.plans.map(({ plan }) => plan.id)).toEqual(['may-trang-2031', 'may-trang-2026']);
    expect(own?.plans[0]?.tasks.map(({ task }) => task.id)).toContain('may-trang-2031/iii-2-2');
    const shared = own?.plans[0]?.tasks.find(({ task }) => task.id === 'may-trang-2031/iii-2-1');
    expect(shared?.bodies.map(({ id }) => id)).toEqual(['mt-sdp']);
    expect(shared?.promise?.answer).toBe('not-yet');
  });
  test('a level at which nobody is named has no city', () => expect(levelDuties(site, 'school')).toEqual([]));
  test('plans go from the newest', () =>
    expect(newestFirst(site.plans).map(({ id }) => id)).toEqual(['may-trang-2031', 'gio-xanh-2030', 'may-trang-2026']));
});
