/** Whatever date a field takes, every page, chart, calendar, feed and file can show: many forms at once, drawn at random with a fixed seed, in one site. */
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { copyOfCity } from '../../tests/support/city.ts';
import { textOutputs } from '../../tests/support/text-outputs.ts';
import { certainDate, firstDay, lastDay } from '../derive/day.ts';
import { byYear, timeline } from '../derive/timeline.ts';
import { formatDate, formatDue, formatSpan, inBrackets } from '../i18n/format.ts';
import { loadPublished, type Published } from '../ledger/index.ts';
import { DATE_FIELDS, isDate, type DateField } from '../model/date-fields.ts';
import { earliest, latest } from '../model/dates.ts';
import { STEPS } from '../model/recurrence.ts';
import { RECURRENCES, type Due } from '../model/schema/clause.ts';
import { OBSERVATION_COLUMNS } from '../model/schema/observation.ts';
import type { Copy } from '../model/testing.ts';
import { LANGS } from '../text/bilingual.ts';
import { must } from '../text/must.ts';
import { outputs } from './index.ts';
import { bytesOf } from './kit/bytes.ts';

const SEED = 20261126;
const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2024, max: 2036 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const point = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom('33', '34', '35', '36', '40', '41')).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
);
const date = fc.oneof(
  point,
  fc.tuple(point, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  fc.tuple(point, point).map((parts) => parts.join('/')),
  fc.constant('XXXX'),
  month.map((one) => `XXXX-${one}`),
  fc.tuple(month, day).map((parts) => `XXXX-${parts.join('-')}`),
  day.map((one) => `XXXX-XX-${one}`),
);

const DRAWN = fc.sample(date, { numRuns: 6000, seed: SEED });

/** Different dates that a field takes: its forms in equal parts, and the days that are easily got wrong. */
function datesOf(field: DateField, count: number): string[] {
  const edges = [
    '2024-02-29',
    '2031-12-31',
    '2024/2025',
    '2028-02',
    'XXXX-02-29',
    'XXXX-03-31',
    'XXXX-01-31',
    'XXXX-XX-30',
  ];
  return [...new Set([...edges, ...DRAWN])].filter((one) => isDate(field, one)).slice(0, count);
}

const MARKS = datesOf('mark', 120);
const PERIODS = datesOf('period', 120);
const DUES: Due[] = [
  ...datesOf('due', 60).map((one): Due => ({ date: one, rule: 'by' })),
  ...RECURRENCES.flatMap((recurs) => datesOf(recurs, 40).map((one): Due => ({ date: one, rule: 'before', recurs }))),
];

describe('words and bounds', () => {
  test('of every date that any field takes', () => {
    const all = new Set((Object.keys(DATE_FIELDS) as DateField[]).flatMap((field) => datesOf(field, 400)));
    expect(all.size).toBeGreaterThan(800);
    for (const one of all) {
      const said = LANGS.flatMap((lang) => [
        formatDate(one, lang),
        formatSpan(one, null, lang),
        formatSpan(null, one, lang),
        formatSpan(one, one, lang),
        inBrackets(one, lang),
      ]);
      for (const text of said) {
        expect(text, one).not.toMatch(/undefined|NaN|null|Invalid|XX/);
        if (!one.startsWith('XXXX')) expect(text, one).toMatch(/\d{4}/);
      }
      if (one.startsWith('XXXX')) continue;
      expect(earliest(one)).toBeLessThanOrEqual(latest(one));
      for (const iso of [firstDay(one), lastDay(one)]) expect(isRealDay(iso), `${one}: ${iso}`).toBe(true);
      expect(certainDate(one)).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    }
  });

  test('of every due date name no day that no month has', () => {
    for (const due of DUES)
      for (const lang of LANGS) {
        const text = formatDue(due, lang);
        expect(text, due.date).not.toMatch(/undefined|NaN|null|XX/);
        for (const [, d = '', m = ''] of text.matchAll(/(\d\d)\/(\d\d)(?!\/?\d)/g))
          expect(isRealDay(`2000-${m}-${d}`), `${due.date}: ${text}`).toBe(true);
      }
  });
});

const isRealDay = (iso: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(Date.parse(iso) || 0).toISOString().startsWith(iso);

describe('a site full of dates', () => {
  let copy: Copy;
  let site: Published;
  beforeAll(() => {
    copy = copyOfCity();
    fill(copy);
    const loaded = loadPublished(copy.root);
    expect(loaded.problems).toEqual([]);
    site = loaded.site;
  });
  afterAll(() => copy.remove());

  test('every event has a year or says that it has none', () => {
    const events = timeline(site);
    expect(events.length).toBeGreaterThan(DUES.length + MARKS.length / 2);
    for (const [known] of byYear(events)) expect(Number.isInteger(known)).toBe(true);
  });

  test('no file says undefined, NaN or an impossible day, and each parses', async () => {
    for (const output of textOutputs(site)) {
      const text = strFromU8(await bytesOf(output, site));
      expect(text.match(/(?:\bundefined\b|\bNaN\b|\bInvalid Date).{0,60}/g), output.path).toBeNull();
      const isos = new Set(Array.from(text.matchAll(/(?<![\dX-])\d{4}-\d\d-\d\d(?![\d-])/g), ([iso]) => iso));
      for (const iso of isos) expect(isRealDay(iso), `${output.path}: ${iso}`).toBe(true);
      const days = new Set(Array.from(text.matchAll(/(?<![\d/])\d\d\/\d\d\/\d{4}(?![\d/])/g), ([printed]) => printed));
      for (const printed of days)
        expect(isRealDay(printed.split('/').reverse().join('-')), `${output.path}: ${printed}`).toBe(true);
      if (output.mediaType.includes('xml')) fromXml(text);
      if (output.mediaType.includes('json')) JSON.parse(text);
    }
  });

  test('the calendar misses none of the days on which a duty comes back', async () => {
    const output = must(
      outputs(site).find(({ path }) => path === 'timeline.ics'),
      'calendar',
    );
    const calendar = ICAL.Component.fromString(strFromU8(await bytesOf(output, site)));
    const events = calendar
      .getAllSubcomponents('vevent')
      .filter((one) => one.hasProperty('rrule'))
      .map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(80);
    for (const event of events) {
      const item = /^due-may-trang-2031-v-(\d+)-/.exec(event.uid)?.[1];
      const due = item === undefined ? null : must(DUES[Number(item) - 1], event.uid);
      if (due === null) continue;
      const step = STEPS[must(due.recurs, 'recurrence')];
      const times = event.iterator();
      const days: string[] = [];
      for (let index = 0; index < 24 / step && !times.complete; index++) days.push(String(times.next()));
      const months = days
        .filter((one) => one !== '')
        .map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)));
      expect(
        months.every((one, index) => index === 0 || one - must(months[index - 1], 'month') === step),
        `${due.date} ${due.recurs}: ${days.join(' ')}`,
      ).toBe(true);
      if (/^XXXX-(?:01|XX)-31$/.test(due.date) && due.recurs === 'monthly')
        for (const one of days.filter(Boolean)) expect(one).toBe(lastDay(one.slice(0, 7)));
    }
  });
});

/** A section of duties, one per due date; roadmap marks in all pairs of neighbours; a value per period; targets by every mark. */
function fill(copy: Copy) {
  copy.change('data/publisher.yaml', 'updated: "2031-11-23"', 'updated: "2040-01-01"');
  const plan = 'content/plans/may-trang-2031';
  const text = { vi: 'Làm việc này.', en: 'Do this.' };
  const title = (no: number, of: string) => ({ vi: `Làm việc ${of} thứ ${no}`, en: `Do the ${of} numbered ${no}` });
  const append = (file: string, entries: readonly object[]) =>
    copy.write(file, `${copy.read(file)}${entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('')}`);
  append(
    `${plan}/responsibilities.yaml`,
    DUES.map((due, index) => ({
      section: 'V',
      item: index + 1,
      title: title(index, 'task'),
      text,
      agencies: ['mt-sds'],
      roles: ['lead'],
      due,
    })),
  );
  const spans = MARKS.map((mark, index): [string | undefined, string | undefined] => {
    const next = MARKS[index + 1];
    if (index % 3 === 0) return [mark, undefined];
    if (index % 3 === 1) return [undefined, mark];
    return next !== undefined && earliest(mark) <= latest(next) ? [mark, next] : [mark, mark];
  });
  append(
    `${plan}/milestones.yaml`,
    spans.map(([from, to], index) => ({
      section: 'VI',
      item: index + 1,
      title: title(index, 'mark'),
      text,
      milestones: [{ what: text, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }],
      targets: [
        {
          key: 'a',
          indicator: '1.1.1-a',
          statement: text,
          operator: '>=',
          value: 50,
          unit: 'percent',
          ...(from !== undefined && { from }),
          ...(to !== undefined && { by: to }),
        },
      ],
    })),
  );
  copy.change(
    `${plan}/plan.yaml`,
    '  - { ref: closing,',
    `  - { ref: V, title: { vi: Việc, en: Tasks }, items: ${DUES.length} }\n  - { ref: VI, title: { vi: Mốc, en: Marks }, items: ${spans.length} }\n  - { ref: closing,`,
  );
  const values = 'data/observations/may-trang.csv';
  const [published, accessed] = [datesOf('published', 200), datesOf('accessed', 200)];
  const rows = PERIODS.map((period, index) => {
    const row: Partial<Record<(typeof OBSERVATION_COLUMNS)[number], string>> = {
      indicator: '1.1.1-a',
      period,
      value: String(10 + (index % 80)),
      unit: 'percent',
      as_of: period,
      published: index % 2 ? must(published[index], 'date') : '',
      basis: 'exact',
      series: `s${index % 7}`,
      source_title: `Sổ ${index}`,
      source_publisher: 'Sở Đường phố',
      source_url: 'https://stat.example/x',
      licence: 'CC BY 4.0',
      // Nothing is read before it is published.
      accessed: index % 2 ? '' : must(accessed[index], 'date'),
    };
    return `${OBSERVATION_COLUMNS.map((name) => row[name] ?? '').join(',')}\n`;
  });
  copy.write(values, copy.read(values) + rows.join(''));
}
