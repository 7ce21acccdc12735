/** Whatever date a field takes, every page, chart, calendar, feed and file can show: many forms at once in one site, each file opened as what it is. */
import { extname } from 'node:path';
import { strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastDay } from '../../src/derive/day.ts';
import { byYear, timeline } from '../../src/derive/timeline.ts';
import { loadPublished, type Published } from '../../src/ledger/index.ts';
import { earliest, latest } from '../../src/model/dates.ts';
import { STEPS } from '../../src/model/recurrence.ts';
import { OBSERVATION_COLUMNS } from '../../src/model/schema/observation.ts';
import type { Copy } from '../../src/model/testing.ts';
import { outputs } from '../../src/outputs/index.ts';
import { bytesOf } from '../../src/outputs/kit/bytes.ts';
import { must } from '../../src/text/must.ts';
import { copyOfCity } from '../support/city.ts';
import { datesOf, DUES, isRealDay, MARKS, PERIODS } from '../support/dates.ts';
import { textsOf } from '../support/file-texts.ts';

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

  test('no file says undefined, NaN or an impossible day, and each is read by another program', async () => {
    const formats = new Set<string>();
    for (const output of outputs(site)) {
      formats.add(extname(output.path));
      for (const text of await textsOf(output.path, await bytesOf(output, site))) {
        expect(text.match(/(?:\bundefined\b|\bNaN\b|\bInvalid Date).{0,60}/g), output.path).toBeNull();
        const isos = new Set(Array.from(text.matchAll(/(?<![\dX-])\d{4}-\d\d-\d\d(?![\d-])/g), ([iso]) => iso));
        for (const iso of isos) expect(isRealDay(iso), `${output.path}: ${iso}`).toBe(true);
        const days = new Set(
          Array.from(text.matchAll(/(?<![\d/])\d\d\/\d\d\/\d{4}(?![\d/])/g), ([printed]) => printed),
        );
        for (const printed of days)
          expect(isRealDay(printed.split('/').reverse().join('-')), `${output.path}: ${printed}`).toBe(true);
      }
    }
    expect([...formats]).toEqual(expect.arrayContaining(['.xlsx', '.docx', '.sqlite', '.parquet', '.zip', '.ics']));
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
