/** Calendar feeds: valid, the same bytes every time, and no day where the document gives none. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
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
