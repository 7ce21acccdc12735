/** The pages of promises as they are published: every target and every dated duty once, files that hold what pages show, and no page too heavy. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tasksOf, timeOf } from '../../src/derive/bodies/task.ts';
import { levelsPath } from '../../src/derive/promises/level-duties.ts';
import { levelsOf } from '../../src/derive/promises/levels.ts';
import type { PromiseRow } from '../../src/derive/promises/row.ts';
import { LEVELS } from '../../src/model/promise.ts';
import { loadSite } from '../../src/model/index.ts';
import { must } from '../../src/text/must.ts';
import { html, pages, read } from '../support/site.ts';

const site = loadSite('.');
const expected = [
  ...site.targets.map(({ id }) => `target:${id}`),
  ...tasksOf(site.duties)
    .filter((task) => timeOf(task, 'vi') !== null)
    .map(({ id }) => `duty:${id}`),
].sort();
const here = pages().filter((path) => /^(?:\/en)?\/promises\//.test(path));
const promisesIn = (text: string): string[] =>
  [...text.matchAll(/<tr data-promise="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => id !== '');
const csv = <Row>(path: string): Row[] => Papa.parse<Row>(read(path), { header: true, skipEmptyLines: true }).data;

describe.each(['', '/en'])('in %s/promises/', (lang) => {
  test('the pages of the cities show every target and every dated duty once', () => {
    const shown = site.cities.flatMap(({ id }) =>
      here.includes(`${lang}/promises/${id}/`) ? promisesIn(html(`${lang}/promises/${id}/`)) : [],
    );
    expect(shown.sort()).toEqual(expected);
    // One that is left out, and one that stands twice, would be seen.
    expect([...shown.slice(1)].sort()).not.toEqual(expected);
  });

  test('the rows that the script fetches are the rows of the table', () => {
    const rows = JSON.parse(read(`promises/rows-${lang === '' ? 'vi' : 'en'}.json`)) as PromiseRow[];
    expect(rows.map(({ id }) => id).sort()).toEqual(expected);
    const table = new Map(
      csv<{ id: string; answer: string; body: string; lacks: string }>('data/promises.csv').map((row) => [row.id, row]),
    );
    for (const { id, answer, has } of rows)
      expect(table.get(id)).toMatchObject({ answer, body: has.body.join(';'), lacks: has.lacks.join(';') });
  });

  test('the main page begins with rows, offers the whole files, and leads to every city without the script', () => {
    const text = html(`${lang}/promises/`);
    const first = promisesIn(text);
    expect(first.length).toBeGreaterThan(10);
    expect(expected).toEqual(expect.arrayContaining(first));
    for (const format of ['xlsx', 'csv', 'json']) expect(text).toContain(`href="/data/promises.${format}"`);
    for (const path of here.filter((one) =>
      new RegExp(`^${lang}/promises/(?:ha-noi|hai-phong|ho-chi-minh)/$`).test(one),
    ))
      expect(text).toContain(`href="${path}"`);
    expect(text).toContain('<noscript>');
  });

  test('a page per level shows every duty of its bodies', () => {
    for (const level of LEVELS) {
      const path = `${lang}${levelsPath(level)}`;
      if (!here.includes(path)) continue;
      const text = html(path);
      const bodies = site.agencies.filter((agency) => levelsOf(agency).includes(level));
      for (const { clause } of tasksOf(bodies.flatMap(({ duties }) => duties)))
        expect(text, `${path} ${clause.id}`).toContain(`href="${lang}/plans/${clause.id}/"`);
    }
    expect(here).toContain(`${lang}/promises/levels/commune/`);
    expect(here).toContain(`${lang}/promises/levels/school/`);
  });
});

test('what promises do not say is the same on the page and in the table', () => {
  const [total] = csv<Record<string, string>>('data/promise_gaps.csv');
  const text = html('/en/promises/gaps/');
  expect(total?.['id']).toBe('all');
  for (const column of ['without_date', 'without_figure', 'without_body', 'without_measure'])
    expect(text).toMatch(new RegExp(`data-label="[^"]+"[^>]*>\\s*<a [^>]*>${must(total?.[column], column)}<`));
  expect(text).toContain(`${must(total?.['without_date'], 'date')} of ${must(total?.['targets'], 'all')} targets`);
});

test('the page of a body splits its promises by answer, each with a way to them', () => {
  const own = csv<{ id: string; body: string; answer: string }>('data/promises.csv').filter(({ body }) =>
    body.split(';').includes('hp-sgddt'),
  );
  const text = html('/agencies/hp-sgddt/');
  for (const answer of new Set(own.map((one) => one.answer))) {
    const count = own.filter((one) => one.answer === answer).length;
    expect(text).toMatch(
      new RegExp(
        `href="/promises/\\?body=hp-sgddt&(?:amp;|#38;)?answer=${answer}"[\\s\\S]{0,600}?data-count[^>]*>${count}<`,
      ),
    );
  }
  expect(own.length).toBeGreaterThan(5);
});

/** Elements of a page, by their opening tags. */
const elements = (text: string): number => [...text.matchAll(/<[a-z][^>]*>/gi)].length;

test('no page is over 300 kB or 3,000 elements', () => {
  const heavy = here.filter((path) => Buffer.byteLength(html(path)) > 300_000 || elements(html(path)) > 3_000);
  expect(heavy).toEqual([]);
  expect(here.length).toBeGreaterThan(20);
  expect(elements('<p><a href="/">a</a></p>')).toBe(2);
});
