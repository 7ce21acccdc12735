/** The timeline: dates stay as precise as the document; past and ahead are relative to the date of the data. */
import { describe, expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadModel } from '../../src/model/index.ts';
import { byYear, formatWhen, timeline, yearOf } from '../../src/derive/timeline.ts';

const { site } = loadModel('.');
const events = timeline(site);
const event = (id: string) =>
  must(
    events.find((one) => one.id === id),
    id,
  );
const at = (updated: string, id: string) =>
  timeline({ ...site, publisher: { ...site.publisher, updated } }).find((one) => one.id === id)?.state;

test('ids are unique', () => {
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

describe('state', () => {
  const id = 'milestone-hai-phong-2026/iii-5-2';
  test('is relative to the date of the data, not to the clock', () => {
    expect([at('2026-11-23', id), at('2027-06-01', id), at('2028-01-01', id)]).toEqual(['ahead', 'running', 'past']);
  });
  test('a step without an end is never past', () => {
    expect(at('2099-01-01', 'milestone-hai-phong-2026/iii-3-4')).toBe('running');
  });
  test('what recurs or has no date is neither past nor ahead', () => {
    expect(event('due-ha-noi-2024/closing-1').state).toBe('recurring');
    expect(event('milestone-ha-noi-2025/iii-2-1-1').state).toBe('undated');
    expect(yearOf(event('milestone-ha-noi-2025/iii-2-1-1'))).toBeNull();
  });
});

describe('precision', () => {
  test.each([
    ['milestone-hai-phong-2026/iii-5-2', 'by 2027'],
    ['due-ho-chi-minh-2025/v-cuoi-1', 'before 10 December 2025'],
    ['due-ha-noi-2024/closing-1', 'before 1 December, every year'],
    ['milestone-ho-chi-minh-2025/ii-1-2-4', 'Q4 2025'],
  ])('%s is %s', (id, when) => {
    expect(formatWhen(event(id), 'en')).toBe(when);
  });
});

describe('grouping', () => {
  test('a date that a clause states twice is one event', () => {
    expect(events.filter(({ clause }) => clause?.id === 'ho-chi-minh-2025/v-cuoi-1').map(({ kind }) => kind)).toEqual([
      'due',
    ]);
  });
  test('targets of one date are one event; targets of an annex have no year and are none', () => {
    expect(event('targets-ha-noi-2024-by-2025').targets.every(({ by }) => by === '2025')).toBe(true);
    expect(events.flatMap(({ targets }) => targets).filter(({ annex }) => annex !== null)).toEqual([]);
  });
  test('a target of 2027-2028 is listed in 2028, not in 2030', () => {
    const listed = byYear(events).filter(([, list]) =>
      list.some(({ id }) => id === 'targets-hai-phong-2021-2027-2028'),
    );
    expect(listed.map(([year]) => year)).toEqual([2028]);
  });
  test('one city has its own events only', () => {
    expect(new Set(timeline(site, site.city('ha-noi')).map(({ city }) => city.id))).toEqual(new Set(['ha-noi']));
  });
});
