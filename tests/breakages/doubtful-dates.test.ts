/** Whatever date a plan has, every file that is made of it parses, and no format is told a day that it cannot be. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { copyOfCity } from '../support/city.ts';
import { textsOf } from '../support/file-texts.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { loadPublishedSite, type Published } from '../../src/ledger/index.ts';
import { must } from '../../src/text/must.ts';
import { planThing } from '../../src/outputs/catalogues/linked-legislation.ts';
import { outputs } from '../../src/outputs/index.ts';
import { bytesOf } from '../../src/outputs/kit/bytes.ts';

const PLAN = 'content/plans/may-trang-2031/plan.yaml';
const DATES = ['2031-03-12', '2031-03-12?', '2031-03-XX', '2031~'];

const copy = copyOfCity();
afterAll(() => copy.remove());

/** One site per date, so that its files are made once. */
const SITES = new Map(
  DATES.map((date): [string, Published] => {
    copy.change(PLAN, 'date: 2031-03-12', `date: "${date}"`);
    const site = loadPublishedSite(copy.root);
    copy.restore();
    return [date, site];
  }),
);
const dated = (date: string): Published => must(SITES.get(date), date);

const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d\d-\d\d$/.test(text);

describe.each(DATES)('a plan of %s', (date) => {
  const site = dated(date);
  const plan = must(site.plan('may-trang-2031'), 'plan');
  const files = outputs(site);
  const file = async (path: string): Promise<Uint8Array> =>
    bytesOf(
      must(
        files.find((output) => output.path === path),
        path,
      ),
      site,
    );
  const text = async (path: string): Promise<string> => strFromU8(await file(path));

  test('Akoma Ntoso has whole days in its attributes, and the date as known in its text', async () => {
    const xml = await text('plans/may-trang-2031.en.akn.xml');
    fromXml(xml);
    const days = [...xml.matchAll(/ date="([^"]*)"/g)].map(([, day = '']) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    // A day that is not printed whole is no `docDate`, which would give it one.
    expect(xml.replace(/<\/?docDate[^>]*>/g, '')).toContain(`<p class="date">${formatDate(date, 'en')}</p>`);
  });

  test('JSON-LD has what is certain', () =>
    expect(planThing(site, plan, 'en')['legislationDate']).toMatch(/^2031(?:-03(?:-12)?)?$/));

  test('tables, SQLite and CSV keep it as it is', async () => {
    const { data } = Papa.parse<Record<string, string>>(await text('data/plans.csv'), { header: true });
    expect(data.find(({ id }) => id === plan.id)?.['date']).toBe(date);
    const folder = mkdtempSync(join(tmpdir(), 'open-plan-dates-'));
    try {
      writeFileSync(join(folder, 'a.sqlite'), await file('data/open-plan.sqlite'));
      const db = new DatabaseSync(join(folder, 'a.sqlite'), { readOnly: true });
      expect(db.prepare('SELECT date, typeof(date) AS kind FROM plans WHERE id = ?').get(plan.id)).toEqual(
        expect.objectContaining({ date, kind: 'text' }),
      );
      db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the doubt is a row of its own, and the plan says so', async () => {
    const rows = Papa.parse<Record<string, string>>(await text('data/uncertainties.csv'), { header: true }).data;
    expect(rows.some((row) => row['plan'] === plan.id && row['field'] === 'date')).toBe(date !== '2031-03-12');
  });

  test('the calendar has the day of issue where a day is given, and otherwise leaves it to the page', async () => {
    const days = ICAL.Component.fromString(await text('timeline.ics'))
      .getAllSubcomponents()
      .filter((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${plan.id}-issued`))
      .map((one) => String(one.getFirstPropertyValue('dtstart')));
    expect(days).toEqual(date.startsWith('2031-03-12') ? ['2031-03-12'] : []);
  });
});

test.each(['2031-03-12?'])(
  '%s: no file says undefined, NaN or Invalid Date, and each is read by another program',
  async (date) => {
    const site = dated(date);
    for (const output of outputs(site))
      for (const content of await textsOf(output.path, await bytesOf(output, site)))
        expect(content, output.path).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date/);
  },
);
