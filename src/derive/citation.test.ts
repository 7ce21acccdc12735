import { describe, expect, test } from 'vitest';
import { citationOf, dataCitation, pageCitation, type Facts } from './citation.ts';
import type { Release } from '../ledger/releases.ts';
import { loadSite } from '../model/index.ts';

const page: Facts = {
  kind: 'webpage',
  lang: 'en',
  key: 'plans-may-trang-2031-iv-1-1',
  author: 'Open Plan',
  title: 'IV.1.1, Mây Trắng 2031',
  date: '2031-04-05',
  version: '2031-04-05',
  url: 'https://site.example/en/plans/may-trang-2031/iv-1-1/',
  licence: 'CC-BY-4.0',
};
const data: Facts = { ...page, kind: 'dataset', key: 'clauses-2031.1', title: 'Clauses', version: '2031.1' };

describe('expected results', () => {
  test.each<[string, Facts, string]>([
    ['a page', page, 'Open Plan (2031), IV.1.1, Mây Trắng 2031'],
    ['data', data, 'Open Plan (2031), Clauses, 2031.1'],
    ['a year alone', { ...page, date: '2031', version: '2031' }, 'Open Plan (2031), IV.1.1, Mây Trắng 2031'],
  ])('short: %s', (_, facts, expected) => expect(citationOf(facts).short).toBe(expected));

  test.each<[string, Facts, string]>([
    [
      'a page',
      page,
      'Open Plan (2031). IV.1.1, Mây Trắng 2031. Version 2031-04-05. https://site.example/en/plans/may-trang-2031/iv-1-1/. CC-BY-4.0.',
    ],
    [
      'data',
      data,
      'Open Plan (2031). Clauses. Version 2031.1. Data set. https://site.example/en/plans/may-trang-2031/iv-1-1/. CC-BY-4.0.',
    ],
    [
      'Vietnamese, a question',
      { ...data, lang: 'vi', author: 'Kế hoạch mở', title: 'Đã đạt chưa?' },
      'Kế hoạch mở (2031). Đã đạt chưa? Bản 2031.1. Bộ dữ liệu. https://site.example/en/plans/may-trang-2031/iv-1-1/. CC-BY-4.0.',
    ],
  ])('full: %s', (_, facts, expected) => expect(citationOf(facts).full).toBe(expected));

  test('BibTeX', () => {
    expect(citationOf(page).bibtex).toBe(
      [
        '@misc{open-plan-en-plans-may-trang-2031-iv-1-1,',
        '  author = {{Open Plan}},',
        '  title = {{IV.1.1, Mây Trắng 2031}},',
        '  year = {2031},',
        '  month = {4},',
        '  version = {2031-04-05},',
        '  url = {https://site.example/en/plans/may-trang-2031/iv-1-1/},',
        '  langid = {english},',
        '  note = {CC-BY-4.0}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['A & B_1', 'A \\& B\\_1'],
    ['100% {more} #1', '100\\% (more) \\#1'],
    ['$x \\y ~z ^2', '\\$x \\textbackslash{}y \\textasciitilde{}z \\textasciicircum{}2'],
    ['“Đề án 1373”', '“Đề án 1373”'],
  ])('BibTeX: the title %j is %j', (title, expected) => {
    const { bibtex } = citationOf({ ...page, title });
    expect(bibtex).toContain(`  title = {{${expected}}},`);
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });

  test.each([
    ['2031-04-05', [2031, 4, 5], '  month = {4},'],
    ['2031-04', [2031, 4], '  month = {4},'],
    ['2031', [2031], null],
  ])('a date as far as it is known: %s', (date, parts, month) => {
    const { csl, bibtex } = citationOf({ ...page, date });
    expect(csl.issued).toEqual({ 'date-parts': [parts] });
    expect(bibtex.split('\n').find((line) => line.includes('month')) ?? null).toBe(month);
  });

  test('CSL-JSON', () => {
    expect(citationOf(page).csl).toEqual({
      id: 'open-plan-en-plans-may-trang-2031-iv-1-1',
      type: 'webpage',
      title: 'IV.1.1, Mây Trắng 2031',
      'container-title': 'Open Plan',
      author: [{ literal: 'Open Plan' }],
      publisher: 'Open Plan',
      version: '2031-04-05',
      issued: { 'date-parts': [[2031, 4, 5]] },
      URL: 'https://site.example/en/plans/may-trang-2031/iv-1-1/',
      language: 'en',
      license: 'CC-BY-4.0',
    });
    expect(citationOf(data).csl).toMatchObject({ type: 'dataset', version: '2031.1' });
  });
});

describe('what is cited', () => {
  const site = { ...loadSite('.'), ledger: { releases: [] as Release[] } };
  const clauses = { key: 'clauses', title: { vi: 'Điều khoản', en: 'Clauses' }, path: '/data/clauses/' };

  test('a page has its own address and a key that BibTeX takes', () => {
    for (const path of ['/', '/indicators/2.3.3-a/', '/compare/ha-noi/hai-phong/']) {
      const { csl, url, bibtex } = pageCitation(site, path, 'x', 'en');
      expect(url.endsWith(`/en${path}`)).toBe(true);
      expect(csl.id).toMatch(/^[\w.-]*\w$/);
      expect(bibtex).toContain(`@misc{${csl.id},`);
    }
  });

  test('data: the newest release, or the page while there is none', () => {
    expect(dataCitation(site, clauses, 'en').url).toMatch(/\/data\/clauses\/$/);
    const release = (id: string, date: string): Release => ({
      id,
      date,
      previous: null,
      rows: {},
      changes: [],
      told: [],
      files: [],
    });
    const ledger = { releases: [release('2031.1', '2031-01-01'), release('2031.2', '2031-06-01')] };
    expect(dataCitation({ ...site, ledger }, clauses, 'vi')).toMatchObject({
      url: expect.stringMatching(/\/archive\/2031\.2\/$/) as string,
      csl: { version: '2031.2', issued: { 'date-parts': [[2031, 6, 1]] } },
    });
    expect(dataCitation({ ...site, ledger }, clauses, 'vi', ledger.releases[0]).csl.id).toBe(
      'open-plan-vi-clauses-2031.1',
    );
  });
});
