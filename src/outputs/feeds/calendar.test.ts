/** Calendar feeds: valid, the same bytes every time, and no day where the document gives none. */
import ICAL from 'ical.js';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { loadModel } from '../../model/index.ts';
import { firstDay, lastDay } from '../../derive/day.ts';
import { must } from '../../text/must.ts';
import { nextDay } from '../../text/day-shift.ts';
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

const span = (uid: string) => [value(uid, 'dtstart'), value(uid, 'dtend')];

describe('dates', () => {
  test('“before” a day is the day before it; “in” a year is its last day', () => {
    expect(span('due-ho-chi-minh-2025-v-cuoi-1')).toEqual(['2025-12-09', '2025-12-10']);
    const year = must(
      site.milestones.find(({ from, to }) => from !== null && from === to && /^\d{4}$/.test(from)),
      'a mark of a year',
    );
    expect(span(`milestone-${year.id.replaceAll('/', '-')}`)).toEqual([
      `${String(year.to)}-12-31`,
      `${Number(year.to) + 1}-01-01`,
    ]);
  });
  test('what lasts takes its whole span', () => {
    const lasting = must(
      site.milestones.find(({ from, to }) => from !== null && to !== null && from !== to),
      'a mark that lasts',
    );
    expect(span(`milestone-${lasting.id.replaceAll('/', '-')}`)[0]).toBe(firstDay(String(lasting.from)));
    expect(span(`milestone-${lasting.id.replaceAll('/', '-')}`)[1]).toBe(nextDay(lastDay(String(lasting.to))));
  });
  test('before 1 December of every year is the last day of November until the plan ends', () => {
    expect(value('due-ha-noi-2024-closing-1', 'dtstart')).toBe('2024-11-30');
    expect(value('due-ha-noi-2024-closing-1', 'rrule')).toBe('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1;UNTIL=20301231');
  });
  test('nothing lasts longer than the document says, and nothing without a day is in the calendar', () => {
    for (const one of calendar.getAllSubcomponents()) {
      expect(one.name).toBe('vevent');
      expect(one.getAllSubcomponents('valarm')).toEqual([]);
      const uid = String(one.getFirstPropertyValue('uid'));
      const days =
        (Date.parse(String(one.getFirstPropertyValue('dtend'))) -
          Date.parse(String(one.getFirstPropertyValue('dtstart')))) /
        86_400_000;
      if (!uid.startsWith('milestone-')) expect(days, uid).toBe(1);
    }
    for (const uid of ['due-hai-phong-2026-iv-1-6', 'milestone-ha-noi-2025-iii-2-1-1'])
      expect(text).not.toContain(`UID:${uid}-vi`);
  });
});

describe('what comes back', () => {
  const FILE = 'content/plans/may-trang-2031/responsibilities.yaml';
  const copy = copyOfCity();
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());
  const RECURRING = 'due: { date: XXXX-12-01, rule: before, recurs: yearly }';

  function found(due: string) {
    copy.change(FILE, RECURRING, `due: ${due}`);
    const loaded = loadModel(copy.root);
    expect(loaded.problems).toEqual([]);
    return ICAL.Component.fromString(renderCalendar(loaded.site, 'vi'))
      .getAllSubcomponents()
      .find((one) => one.getFirstPropertyValue('uid') === 'due-may-trang-2031-iii-2-2-vi@open-plan');
  }
  const eventOf = (due: string) => must(found(due), 'event');
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

  test.each([
    ['{ date: XXXX-12-01, rule: before, recurs: yearly }', '2031-11-30'],
    ['{ date: XXXX-03-01, rule: before, recurs: yearly }', '2032-02-29'],
    ['{ date: XXXX-04-01, rule: before, recurs: quarterly }', '2031-03-31'],
    ['{ date: XXXX-01-01, rule: before, recurs: half-yearly }', '2031-06-30'],
    ['{ date: XXXX-XX-01, rule: before, recurs: monthly }', '2031-03-31'],
    ['{ date: XXXX-11, rule: in, recurs: yearly }', '2031-11-30'],
    ['{ date: XXXX-12, rule: before, recurs: yearly }', '2031-11-30'],
  ])('%s is the last day of the month before, or of the month itself', (due, first) => {
    expect(rule(eventOf(due))).toContain('BYMONTHDAY=-1');
    copy.restore();
    expect(String(eventOf(due).getFirstPropertyValue('dtstart'))).toBe(first);
  });

  test('on a day that every month has, it is just that day, or the one before it', () => {
    const by = eventOf('{ date: XXXX-03-15, rule: by, recurs: quarterly }');
    expect(rule(by)).not.toContain('BYMONTHDAY');
    expect(String(by.getFirstPropertyValue('dtstart'))).toBe('2031-03-15');
    copy.restore();
    expect(
      String(eventOf('{ date: XXXX-03-15, rule: before, recurs: quarterly }').getFirstPropertyValue('dtstart')),
    ).toBe('2031-03-14');
  });

  test('“every year” without a day, and what the plan does not live to see, are left to the page', () => {
    expect(found('{ date: XXXX, rule: in, recurs: yearly }')).toBeUndefined();
    copy.restore();
    copy.change('content/plans/may-trang-2031/plan.yaml', 'to: "2035"', 'to: "2031-06"');
    expect(found('{ date: XXXX-12-01, rule: before, recurs: yearly }')).toBeUndefined();
  });
});
