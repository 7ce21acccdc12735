/** The timeline as iCalendar feeds, one for all cities and one per city, in both languages. */
import ICAL from 'ical.js';
import { localised } from '../../derive/address.ts';
import { calendarPath, formatWhen, timeline, timelinePath, type TimelineEvent } from '../../derive/timeline.ts';
import { contextLine } from '../../derive/context.ts';
import { formatThreshold } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { City, Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { absolute, PACKAGE, timeOf } from '../../derive/publication.ts';
import { placeOf, skippedDays, type Again } from './calendar-days.ts';

// RFC 5545 allows 75 octets with the space that begins a folded line; ical.js does not count that space.
ICAL.foldLength = 74;

const DAILY = 'P1D';
const dayTime = (iso: string): ICAL.Time => ICAL.Time.fromDateString(iso);

/** An entry without an alarm: whether to be reminded, and how long before, is for the reader's program. Null for what has no day, which the page has. */
function component(event: TimelineEvent, site: Site, lang: Lang): ICAL.Component | null {
  const t = words(lang).timeline;
  const placed = placeOf(event);
  if (placed === null) return null;
  const when = formatWhen(event, lang);
  const item = new ICAL.Component('vevent');
  item.addPropertyWithValue('uid', `${event.id.replaceAll('/', '-')}-${lang}@${PACKAGE}`);
  item.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(timeOf(site)));
  item.addPropertyWithValue('dtstart', dayTime(placed.start));
  item.addPropertyWithValue('dtend', dayTime(placed.end));
  item.addPropertyWithValue('transp', 'TRANSPARENT');
  if (placed.again) addRecurrence(item, placed.again, placed.start);
  const what = event.what[lang];
  item.addPropertyWithValue(
    'summary',
    `${event.city.name[lang]}: ${what.length > 110 ? `${what.slice(0, 107)}…` : what}${event.kind === 'plan' || event.kind === 'event' ? '' : ` (${when})`}`,
  );
  const notes = [
    what,
    ...(event.clause && event.clause.title?.[lang] === what ? [event.clause.text[lang]] : []),
    ...(event.clause ? [contextLine(event.clause, lang)] : []),
    ...event.targets.map((target) => `- ${target.indicator.name[lang]}: ${formatThreshold(target, lang)}`),
    ...(event.agencies.length > 0
      ? [`${words(lang).agency}: ${event.agencies.map(({ name }) => name[lang]).join(', ')}`]
      : []),
    `${words(lang).when}: ${when}`,
    ...(t.placed[placed.as] === '' ? [] : [t.placed[placed.as]]),
    absolute(site, localised(event.path, lang)),
  ];
  item.addPropertyWithValue('description', notes.join('\n'));
  item.addPropertyWithValue('categories', t.kinds[event.kind]);
  item.addPropertyWithValue('url', absolute(site, localised(event.path, lang)));
  return item;
}

/** When it comes back: until the end of the plan, where it has one. */
function addRecurrence(item: ICAL.Component, again: Again, start: string) {
  const { step, months, day, until } = again;
  const rule = ICAL.Recur.fromData({
    ...(step === 12 ? { freq: 'YEARLY' } : { freq: 'MONTHLY', interval: step }),
    ...(day === 'last' && { ...(step === 12 && { bymonth: [...months] }), bymonthday: [-1] }),
    // The first time may be in a short month.
    ...(typeof day === 'number' && day > 28 && step < 12 && { bymonthday: [day] }),
    ...(until !== null && { until: dayTime(until) }),
  });
  item.addPropertyWithValue('rrule', rule);
  const skipped = skippedDays(again, start);
  if (skipped.length === 0) return;
  const dates = new ICAL.Property('rdate');
  dates.resetType('date');
  dates.setValues(skipped.map(dayTime));
  item.addProperty(dates);
}

export function renderCalendar(site: Site, lang: Lang, city?: City): string {
  const t = words(lang).timeline;
  const name = `${words(lang).site}: ${city ? t.titleOf(city.name[lang]) : t.title}`;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${PACKAGE}//timeline//${lang.toUpperCase()}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('name', name);
  calendar.addPropertyWithValue('x-wr-calname', name);
  // Both say how often to look for changes: the first is RFC 7986, the second is what older programs read.
  calendar.addProperty(new ICAL.Property(['refresh-interval', {}, 'duration', DAILY]));
  calendar.addPropertyWithValue('x-published-ttl', DAILY);
  calendar.addPropertyWithValue('url', absolute(site, localised(timelinePath(city), lang)));
  for (const event of timeline(site, city)) {
    const item = component(event, site, lang);
    if (item !== null) calendar.addSubcomponent(item);
  }
  return `${calendar.toString()}\r\n`;
}

export const calendarFiles = (site: Site): Output[] =>
  [undefined, ...site.cities.filter(({ plans }) => plans.length > 0)].flatMap((city) =>
    LANGS.map((lang): Output => ({
      path: localised(calendarPath(city), lang).slice(1),
      mediaType: 'text/calendar; charset=utf-8',
      title: city
        ? { vi: words('vi').timeline.titleOf(city.name.vi), en: words('en').timeline.titleOf(city.name.en) }
        : { vi: words('vi').timeline.title, en: words('en').timeline.title },
      render: (model) => renderCalendar(model, lang, city),
    })),
  );
