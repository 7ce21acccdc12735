/** Calendar feeds: valid, the same bytes every time, and no day where the document gives none. */
import ICAL from 'ical.js';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { loadModel } from '../../model/index.ts';
import { must } from '../../text/must.ts';
import { calendarFiles, renderCalendar } from './calendar.ts';

const { site } = loadModel('.');
const text = renderCalendar(site, 'vi');
const calendar = ICAL.Component.fromString(text);
const item = (uid: string) =>
  must(
    calendar.getAllSubcomponents().find((one) => one.getFirstPropertyValue('uid') === `${uid}-vi@open-plan`),
    uid,
  );
const value = (uid: string, name: string) => item(uid).getFirstPropertyValue(name)?.toString() ?? null;

test('two renderings are the same bytes, whatever the clock says', () => {
  expect(renderCalendar(site, 'vi')).toBe(text);
  expect(text).toContain(`DTSTAMP:${site.publisher.updated.replaceAll('-', '')}T000000Z`);
});

test('lines end with CRLF and hold 75 octets at most', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('one feed for all and one per city, in both languages', () => {
  expect(calendarFiles(site).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['timeline.ics', 'en/timeline.ics', 'timeline/hai-phong.ics', 'en/timeline/hai-phong.ics']),
  );
});

describe('dates', () => {
  test('a year is the whole year', () => {
    expect([
      value('milestone-hai-phong-2026-iii-5-2', 'dtstart'),
      value('milestone-hai-phong-2026-iii-5-2', 'dtend'),
    ]).toEqual(['2027-01-01', '2028-01-01']);
  });
  test('a day is a day', () => {
    expect([
      value('due-ho-chi-minh-2025-v-cuoi-1', 'dtstart'),
      value('due-ho-chi-minh-2025-v-cuoi-1', 'dtend'),
    ]).toEqual(['2025-12-10', '2025-12-11']);
  });
  test('1 December of every year recurs until the plan ends', () => {
    expect(value('due-ha-noi-2024-closing-1', 'rrule')).toBe('FREQ=YEARLY;UNTIL=20301231');
  });
  test('“every year” without a day, and a step without a date, are tasks without a date', () => {
    for (const uid of ['due-hai-phong-2026-iv-1-6', 'milestone-ha-noi-2025-iii-2-1-1']) {
      expect(item(uid).name).toBe('vtodo');
      expect(value(uid, 'dtstart')).toBeNull();
    }
  });
});

describe('what comes back', () => {
  const FILE = 'content/plans/may-trang-2031/responsibilities.yaml';
  const copy = copyOfCity();
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());
  const RECURRING = 'due: { date: XXXX-12-01, rule: before, recurs: yearly }';

  function eventOf(due: string) {
    copy.change(FILE, RECURRING, `due: ${due}`);
    const loaded = loadModel(copy.root);
    expect(loaded.problems).toEqual([]);
    const found = ICAL.Component.fromString(renderCalendar(loaded.site, 'vi'))
      .getAllSubcomponents()
      .find((one) => one.getFirstPropertyValue('uid') === 'due-may-trang-2031-iii-2-2-vi@open-plan');
    return must(found, 'event');
  }
  const rule = (component: ICAL.Component) => String(component.getFirstPropertyValue('rrule'));

  test.each([
    ['{ date: XXXX-03-31, rule: before, recurs: quarterly }', /FREQ=MONTHLY;.*INTERVAL=3/, '2031-03-31'],
    ['{ date: XXXX-06-30, rule: before, recurs: half-yearly }', /FREQ=MONTHLY;.*INTERVAL=6/, '2031-06-30'],
    ['{ date: XXXX-01-31, rule: before, recurs: monthly }', /FREQ=MONTHLY/, '2031-03-31'],
    ['{ date: XXXX-XX-31, rule: before, recurs: monthly }', /FREQ=MONTHLY/, '2031-03-31'],
    ['{ date: XXXX-02-29, rule: before, recurs: yearly }', /FREQ=YEARLY;.*BYMONTH=2/, '2032-02-29'],
  ])('%s is the last day of each month', (due, expected, first) => {
    const component = eventOf(due);
    expect(rule(component)).toMatch(expected);
    expect(rule(component)).toContain('BYMONTHDAY=-1');
    expect(String(component.getFirstPropertyValue('dtstart'))).toBe(first);
  });

  test('on a day that every month has, it is just that day', () =>
    expect(rule(eventOf('{ date: XXXX-03-15, rule: before, recurs: quarterly }'))).not.toContain('BYMONTHDAY'));

  test('what the plan does not live to see is a task without a date', () => {
    copy.change('content/plans/may-trang-2031/plan.yaml', 'to: "2035"', 'to: "2031-06"');
    expect(eventOf('{ date: XXXX-12-01, rule: before, recurs: yearly }').name).toBe('vtodo');
  });
});
