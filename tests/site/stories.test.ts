/** The stories: no number is typed, and what they show is what the model says. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/model/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { html, pages } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const site = loadSite('.');
const FOLDER = 'content/stories';
const names = (lang: string) => readdirSync(`${FOLDER}/${lang}`).map((name) => name.replace('.mdx', ''));

test('there are at least three, the same in both languages', () => {
  expect(names('vi').length).toBeGreaterThanOrEqual(3);
  expect(names('en')).toEqual(names('vi'));
  for (const name of names('vi'))
    expect(pages()).toEqual(expect.arrayContaining([`/stories/${name}/`, `/en/stories/${name}/`]));
});

test('their text holds no figures but years, dates and age groups', () => {
  for (const lang of LANGS) {
    for (const name of names(lang)) {
      const prose = readFileSync(`${FOLDER}/${lang}/${name}.mdx`, 'utf8')
        .replace(/^---[\s\S]*?---/, '')
        .replace(/<[^>]+>|\[\[[^\]]+\]\]|\]\([^)]*\)/g, '');
      const figures = [...prose.matchAll(/\d[\d.,/]*\d|\d/g)]
        .map(([figure]) => figure)
        .filter((figure) => !/^(?:20\d\d|01\/7\/2025|1|15|60|5)$/.test(figure));
      expect(figures, `${lang}/${name}`).toEqual([]);
      expect(prose, `${lang}/${name}`).not.toMatch(/\d\s?%/);
    }
  }
});

test('both languages ask for the same numbers and charts', () => {
  const asked = (lang: string, name: string) =>
    [...readFileSync(`${FOLDER}/${lang}/${name}.mdx`, 'utf8').matchAll(/<([A-Z]\w+[^>]*)\/>/g)]
      .map(([, tag]) => must(tag, 'tag').trim())
      .sort();
  for (const name of names('vi')) expect(asked('en', name)).toEqual(asked('vi', name));
});

test('each has a live chart with its table and files', () => {
  for (const lang of LANGS) {
    for (const name of names(lang)) {
      const text = html(`${lang === 'en' ? '/en' : ''}/stories/${name}/`);
      expect(text).toMatch(/<figure class="chart"[\s\S]*<svg[\s\S]*<table[\s\S]*\/charts\/[\w-]+\.csv/);
    }
  }
});

test('each target that is quoted leads to the clause that sets it', () => {
  const text = html('/en/stories/two-cities-2030/');
  const quoted = [...text.matchAll(/<a href="\/en\/plans\/([^"]+)\/">([^<]*%)<\/a>/g)];
  expect(quoted.length).toBeGreaterThan(5);
  for (const [, id, figure] of quoted)
    expect(
      site.clause(must(id, 'id'))?.targets.some(({ value }) => must(figure, 'figure').includes(`${value}`)),
      `${id} ${figure}`,
    ).toBe(true);
});

test('no successor is named where no document shows one', () => {
  const text = html('/en/stories/after-the-reorganisation/');
  expect(text).toContain('This site has no plan of Hà Nội issued after 1 July 2025');
});
