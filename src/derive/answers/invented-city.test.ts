/** What the invented city has to say of each of its indicators: what is there, what may be drawn together, what a reviewer sees, in which words. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { across, viewsOf } from './across.ts';
import { featureEvidence, nameOf } from './evidence.ts';
import { answerOf, countAnswers, isDirection, judgedIn, judgedPlans, reasonsIn } from './judged.ts';
import { progress } from './progress.ts';
import { statement } from './progress-statement.ts';
import { middle, panelsOf } from './series.ts';

const site = cityModel();
const indicator = (id: string) => must(site.indicator(id), id);

describe('one indicator in each city', () => {
  test.each([
    // Of two plans the newer one counts; in it the target that is furthest from met.
    ['1.1.1-a', 'may-trang', 'short', '2031-06', true],
    ['1.1.1-a', 'gio-xanh', 'cannot-be-judged', '2030', true],
    // A value that is only a part of what is asked answers nothing.
    ['1.1.1-b', 'may-trang', 'cannot-be-judged', '2030', false],
    ['1.1.1-b', 'gio-xanh', 'nothing', null, false],
    ['1.1.2-a', 'may-trang', 'target-only', null, false],
    ['1.2.1-a', 'may-trang', 'cannot-be-judged', '2030', false],
    ['1.2.1-b', 'may-trang', 'met', '2030', true],
    ['2.1.1-a', 'may-trang', 'cannot-be-judged', '2030', false],
    ['2.1.1-b', 'may-trang', 'short', '2030', true],
    ['2.1.1-b', 'gio-xanh', 'target-only', null, false],
    ['monthly-borrowers', 'may-trang', 'met', '2031-01/2031-03', true],
  ])('%s in %s: %s', (id, city, sign, period, comparable) => {
    const view = viewsOf(site, indicator(id)).find((one) => one.city.id === city);
    expect([view?.sign, view?.latest?.period ?? null, view?.comparable]).toEqual([sign, period, comparable]);
  });

  test('the country is no city, and a city with nothing is left out', () => {
    const cities = (id: string) => across(site, indicator(id)).map(({ city }) => city.id);
    expect(cities('1.1.1-a')).toEqual(['may-trang', 'gio-xanh']);
    expect(cities('1.1.1-b')).toEqual(['may-trang']);
  });

  test('a value without a target is said to be one; a value in doubt stands only where there is no other', () => {
    const own = { ...indicator('1.1.1-a'), targets: [] };
    expect(viewsOf(site, own).map(({ sign }) => sign)).toEqual(['value-only', 'value-only']);
    const benches = indicator('2.1.1-a');
    const [doubtful] = benches.observations;
    const older = { ...must(doubtful, 'value'), period: '2029', status: null, basis: 'context' as const };
    const latest = (observations: typeof benches.observations) =>
      viewsOf(site, { ...benches, observations })[0]?.latest?.period;
    expect(latest(benches.observations)).toBe('2030');
    expect(latest([...benches.observations, older])).toBe('2029');
  });
});

describe('what may be drawn together', () => {
  const panels = (id: string) =>
    panelsOf(indicator(id)).map(({ area, unit, breakdowns, lines, targets, boundaries, national }) => ({
      of: `${area.id} ${unit.id} ${breakdowns.join('+')}${national ? ' (country)' : ''}`,
      lines: lines.map(({ points }) => points.map(({ period, value }) => `${period}: ${value}`).join(', ')),
      targets: targets.map(({ value }) => value),
      boundaries,
    }));

  test('a break, a boundary and another population each end a line; the country comes last and has no targets', () => {
    expect(panels('1.1.1-a')).toEqual([
      { of: 'gio-xanh percent total', lines: ['2030: 71'], targets: [70, 70], boundaries: [] },
      {
        of: 'may-trang percent total',
        lines: ['2028: 40', '2030: 58.5', '2031-06: 62'],
        targets: [30, 60, 85, 90],
        boundaries: ['2029-07-01'],
      },
      { of: 'viet-nam percent total (country)', lines: ['2030: 33'], targets: [], boundaries: [] },
    ]);
  });

  test('another unit is another panel, and a target stands where its unit does', () => {
    expect(panels('monthly-borrowers')).toEqual([
      { of: 'may-trang million-vnd total', lines: ['2030: 250'], targets: [], boundaries: [] },
      { of: 'may-trang percent total', lines: ['2031-01/2031-03: 13'], targets: [12.5], boundaries: [] },
    ]);
  });

  test('parts of a whole stand apart', () => {
    expect(panels('1.1.1-b').map(({ of }) => of)).toEqual([
      'may-trang people female',
      'may-trang people male',
      'may-trang percent rate',
    ]);
  });

  test('values of one kind with nothing between them are one line, in order of time', () => {
    const { observations } = indicator('1.1.1-a');
    const first = must(
      observations.find(({ area, period }) => area.id === 'gio-xanh' && period === '2030'),
      'value',
    );
    const own = ['2033', '2031', '2032'].map((period) => ({ ...first, period, as_of: period }));
    const [panel] = panelsOf({ ...indicator('1.1.1-a'), observations: own });
    expect(panel?.lines.map(({ points }) => points.map(({ period }) => period))).toEqual([['2031', '2032', '2033']]);
    const doubtful = own.map((one) => (one.period === '2032' ? { ...one, status: 'suspect' as const } : one));
    const [broken] = panelsOf({ ...indicator('1.1.1-a'), observations: doubtful });
    expect(broken?.lines.map(({ points }) => points.map(({ period }) => period))).toEqual([
      ['2031'],
      ['2032'],
      ['2033'],
    ]);
  });

  test('a value is drawn in the middle of its period', () => {
    expect(new Date(middle('2030')).getUTCMonth()).toBe(6);
    expect(middle('2029')).toBeLessThan(middle('2030'));
  });
});

describe('what a reviewer sees of a feature in a city', () => {
  test.each([
    ['1.1.1', 'may-trang', ['1.1.1-a 4 2031-06 –', '1.1.1-b 2 – 2030', 'monthly-borrowers 1 2031-01/2031-03 –']],
    ['1.1.1', 'gio-xanh', ['1.1.1-a 2 2030 –']],
    ['1.1.1', 'viet-nam', ['1.1.1-a 0 2030 –']],
    ['1.1.2', 'may-trang', ['1.1.2-a 1 – –']],
    ['1.1.2', 'gio-xanh', []],
    ['1.2.1', 'may-trang', ['1.2.1-a 1 – 2030', '1.2.1-b 2 2030 –']],
  ])('%s in %s', (no, cityId, expected) => {
    const [feature, city] = [must(site.feature(no), no), must(site.city(cityId), cityId)];
    expect(
      featureEvidence(site, feature, city).map(
        ({ indicator: { id }, targets, reading, other }) =>
          `${id} ${targets.length} ${reading?.period ?? '–'} ${other?.period ?? '–'}`,
      ),
    ).toEqual(expected);
  });

  test('a target has the name of its annex where that differs, and a second target of a row says its part', () => {
    const name = (id: string) =>
      nameOf(
        must(
          site.targets.find((one) => one.id === id),
          id,
        ),
      ).en;
    expect(name('may-trang-2031/1.2.1-a')).toBe('Voluntary storytellers');
    expect(name('may-trang-2031/1.1.1-b')).toBe('Children who borrow');
    expect(name('may-trang-2031/1.1.1-b-b')).toBe('Girls and boys in balance.');
    expect(name('may-trang-2031/i-1-1-a')).toBe('Streets with a reading room');
  });
});

test('answers and their reasons are counted, the most common reason first', () => {
  const all = progress(site);
  const counts = countAnswers(all);
  expect(counts).toEqual({ met: 4, missed: 0, 'not-yet': 2, short: 2, 'cannot-be-judged': 8 });
  expect(judgedIn(counts)).toBe(8);
  expect(judgedPlans(site).map(({ plan, targets }) => [plan.id, targets.length])).toEqual(
    site.plans.filter(({ targets }) => targets.length > 0).map(({ id, targets }) => [id, targets.length]),
  );
  const reasons = reasonsIn(all).map(({ targets }) => targets.length);
  expect(reasons).toEqual([...reasons].sort((a, b) => b - a));
  expect(all.filter(isDirection).map(({ id }) => id)).toEqual(['may-trang-2031/i-2-1-b', 'may-trang-2031/1.2.1-b']);
  expect(all.filter((one) => answerOf(one) === 'short').map(({ id }) => id)).toEqual([
    'may-trang-2031/1.1.1-a',
    'may-trang-2031/2.1.1-b',
  ]);
});

test('each target in a sentence', () => {
  for (const one of progress(site)) expect(statement(one)).toMatchSnapshot(one.id);
});
