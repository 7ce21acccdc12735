/** The timeline as iCalendar feeds, one for all cities and one per city, in both languages. A year stays a year: spans are whole-day, never a day picked for the reader. */
import ICAL from 'ical.js';
import { localised } from '../../derive/address.ts';
import { calendarPath, formatWhen, timeline, timelinePath, type TimelineEvent } from '../../derive/timeline.ts';
import { contextLine } from '../../derive/context.ts';
import { formatThreshold } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { firstDay, lastDay } from '../../derive/day.ts';
import { earliest, latest } from '../../model/dates.ts';
import { dayIn, firstFrom, recurrenceOf, type Recurrence } from '../../model/recurrence.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { City, Plan, Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { absolute, PACKAGE, timeOf } from '../../derive/publication.ts';

// RFC 5545 allows 75 octets with the space that begins a folded line; ical.js does not count that space.
ICAL.foldLength = 74;

const DAY = 86_400_000;
const DAILY = 'P1D';
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const dayTime = (iso: string): ICAL.Time => ICAL.Time.fromDateString(iso);

/** First day, and the day after the last, of the span that the document gives. Null where no day can be placed. */
function spanOf({ from, to, due, plan }: TimelineEvent): { start: string; end: string } | null {
  if (due?.recurs !== undefined) {
    const recurrence = recurrenceOf(due);
    if (recurrence === null || plan === null) return null;
    const first = firstFrom(recurrence, firstDay(plan.date));
    // A plan may end before what it asks for comes round.
    return plan.period.to !== undefined && first.start > lastDay(plan.period.to) ? null : first;
  }
  const first = from ?? to;
  // Without an end, the span is that of the beginning; the note says so.
  const last = to ?? from;
  return first === null || last === null ? null : { start: isoDay(earliest(first)), end: isoDay(latest(last) + 1) };
}

function component(event: TimelineEvent, site: Site, lang: Lang): ICAL.Component {
  const t = words(lang).timeline;
  const span = spanOf(event);
  const when = formatWhen(event, lang);
  const exact = span !== null && Date.parse(span.end) - Date.parse(span.start) === DAY;
  // What has no day is a task without a date: an event would have to invent one.
  const item = new ICAL.Component(span ? 'vevent' : 'vtodo');
  item.addPropertyWithValue('uid', `${event.id.replaceAll('/', '-')}-${lang}@${PACKAGE}`);
  item.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(timeOf(site)));
  if (span) {
    item.addPropertyWithValue('dtstart', dayTime(span.start));
    item.addPropertyWithValue('dtend', dayTime(span.end));
    item.addPropertyWithValue('transp', 'TRANSPARENT');
    const again = event.due && recurrenceOf(event.due);
    if (again) addRecurrence(item, again, span.start, event.plan);
  }
  const what = event.what[lang];
  item.addPropertyWithValue(
    'summary',
    `${event.city.name[lang]}: ${what.length > 110 ? `${what.slice(0, 107)}…` : what}${event.kind === 'plan' || event.kind === 'event' ? '' : ` (${when})`}`,
  );
  const notes = [
    what,
    ...(event.clause ? [contextLine(event.clause, lang)] : []),
    ...event.targets.map((target) => `- ${target.indicator.name[lang]}: ${formatThreshold(target, lang)}`),
    ...(event.agencies.length > 0
      ? [`${words(lang).agency}: ${event.agencies.map(({ name }) => name[lang]).join(', ')}`]
      : []),
    span === null ? t.noDay : exact ? `${words(lang).when}: ${when}` : t.onlyYear(when),
    ...(event.state !== 'recurring' && event.from !== null && event.to === null ? [t.openEnd] : []),
    absolute(site, localised(event.path, lang)),
  ];
  item.addPropertyWithValue('description', notes.join('\n'));
  item.addPropertyWithValue('categories', t.kinds[event.kind]);
  item.addPropertyWithValue('url', absolute(site, localised(event.path, lang)));
  return item;
}

/** When it comes back: until the end of the plan's period, where it has one. */
function addRecurrence(item: ICAL.Component, { step, months, day }: Recurrence, start: string, plan: Plan | null) {
  const to = plan?.period.to;
  const until = to === undefined ? null : lastDay(to);
  const rule = ICAL.Recur.fromData({
    ...(step === 12 ? { freq: 'YEARLY' } : { freq: 'MONTHLY', interval: step }),
    ...(day === 'last' && { ...(step === 12 && { bymonth: [...months] }), bymonthday: [-1] }),
    // The first time may be in a short month.
    ...(typeof day === 'number' && day > 28 && step < 12 && { bymonthday: [day] }),
    ...(until !== null && { until: dayTime(until) }),
  });
  item.addPropertyWithValue('rrule', rule);
  // RFC 5545 skips a month that lacks the day: on the 30th of every month, February has its last day all the same.
  if (typeof day !== 'number' || day <= 28 || !months.includes(2)) return;
  const first = Number(start.slice(0, 4));
  const last = until === null ? first + OPEN_YEARS : Number(until.slice(0, 4));
  for (let year = first; year <= last; year++) {
    const february = `${year}-02-${dayIn(day, year, 2)}`;
    if (february > start && (until === null || february <= until) && dayIn(day, year, 2) < day)
      item.addPropertyWithValue('rdate', dayTime(february));
  }
}

/** For how long days are written one by one where a plan names no end. */
const OPEN_YEARS = 10;

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
  for (const event of timeline(site, city)) calendar.addSubcomponent(component(event, site, lang));
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
