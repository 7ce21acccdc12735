/** The calendars as three programs of others read them: ical.js, node-ical and ts-ics find the same entries on the same days, those that the model means; the first two follow what comes back. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { baseAddress } from '../../src/derive/publication.ts';
import { calendarPath, timeline, timelinePath } from '../../src/derive/timeline.ts';
import { localised } from '../../src/derive/address.ts';
import { placeOf } from '../../src/outputs/feeds/calendar-days.ts';
import { site } from '../../src/site.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { must } from '../../src/text/must.ts';
import { html, read } from '../support/site.ts';

/** How far what comes back is followed. */
const HORIZON = '2036-01-01';
type Days = Map<string, string[]>;

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const sorted = (days: readonly string[]): string[] => [...new Set(days)].filter((day) => day < HORIZON).sort();

function byIcalJs(text: string): Days {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return new Map(
    events.map((component) => {
      const event = new ICAL.Event(component);
      const days: string[] = [];
      const iterator = event.iterator();
      for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined) {
        if (next.toString() >= HORIZON) break;
        days.push(next.toString());
      }
      return [event.uid, sorted(days)];
    }),
  );
}

function byNodeIcal(text: string): Days {
  const days: Days = new Map();
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    // Days without a time are read as midnight of the machine.
    const local = (date: Date) =>
      `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
    const again = event.rrule ? nodeIcal.expandRecurringEvent(event, { from: event.start, to: new Date(HORIZON) }) : [];
    days.set(event.uid, sorted([local(event.start), ...again.map(({ start }) => local(start))]));
  }
  return days;
}

/** First days and rules: this program reads a rule, but does not follow “the last day of every third month”. */
function byTsIcs(text: string): Map<string, { start: string; rule: string | null }> {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return new Map(
    events.map(({ uid, start, recurrenceRule: rule }) => [
      uid,
      {
        start: iso(start.date),
        rule: rule ? [rule.frequency, rule.interval ?? 1, rule.byMonth, rule.byMonthday].join(' ') : null,
      },
    ]),
  );
}

const feeds = [undefined, ...site.cities.filter(({ plans }) => plans.length > 0)].flatMap((city) =>
  LANGS.map((lang) => [localised(calendarPath(city), lang), city, lang] as const),
);

describe.each(feeds)('%s', (path, city, lang) => {
  const text = read(path);
  const events = timeline(site, city).filter((event) => placeOf(event) !== null);
  const uid = (id: string) => `${id.replaceAll('/', '-')}-${lang}@open-plan`;

  test('three programs find the same entries on the same days, and two of them the same days again', () => {
    const days = byIcalJs(text);
    expect([...days.keys()].sort()).toEqual(events.map(({ id }) => uid(id)).sort());
    expect(byNodeIcal(text)).toEqual(days);
    const third = byTsIcs(text);
    expect([...third.keys()]).toEqual([...days.keys()]);
    for (const event of events) {
      const place = must(placeOf(event), event.id);
      expect(days.get(uid(event.id))?.[0], event.id).toBe(place.start);
      expect(third.get(uid(event.id))?.start, event.id).toBe(place.start);
      expect(third.get(uid(event.id))?.rule !== null, event.id).toBe(place.again !== null);
      if (place.again === null) expect(days.get(uid(event.id)), event.id).toHaveLength(1);
    }
    console.log(`${path}: ${days.size} entries, ${[...days.values()].flat().length} days, by three programs`);
  });

  test('says how often to look again, and the page offers to subscribe', () => {
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D');
    expect(text).toContain('X-PUBLISHED-TTL:P1D');
    expect(
      html(localised(timelinePath(city), lang)).includes(
        `href="${baseAddress(site).replace(/^https?:/, 'webcal:')}${path}"`,
      ),
    ).toBe(true);
  });
});

test('a rule that skips short months is noticed', () => {
  const rule = (recurs: string) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260331\r\nRRULE:${recurs};UNTIL=20261231\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const ends = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
  for (const reader of [byIcalJs, byNodeIcal]) {
    expect(reader(rule('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1')).get('a'), reader.name).toEqual(ends);
    expect(reader(rule('FREQ=MONTHLY;INTERVAL=3')).get('a'), reader.name).not.toEqual(ends);
  }
  expect(byTsIcs(rule('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1')).get('a')?.rule).toBe('MONTHLY 3  -1');
});
