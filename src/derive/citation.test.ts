import { expect, test } from 'vitest';
import { loadSite } from '../model/index.ts';
import { citationOf } from './citation.ts';

const { publisher } = loadSite('.');
const of = (title: string, path = '/plans/hai-phong-2026/iv-1-1/') =>
  citationOf({ path, title, lang: 'en', base: 'https://site.example', publisher });

test('all four forms name the same page, title and date', () => {
  const { url, short, full, bibtex, csl } = of('IV.1.1, Hải Phòng 2026');
  expect(url).toBe('https://site.example/en/plans/hai-phong-2026/iv-1-1/');
  expect(short).toContain('IV.1.1, Hải Phòng 2026');
  expect(full).toContain(url);
  expect(bibtex).toContain(`url = {${url}}`);
  expect(bibtex).toContain('title = {{IV.1.1, Hải Phòng 2026}}');
  expect(csl).toMatchObject({
    type: 'webpage',
    title: 'IV.1.1, Hải Phòng 2026',
    URL: url,
    language: 'en',
    issued: { 'date-parts': [publisher.updated.split('-').map(Number)] },
  });
  expect(bibtex).toContain(`@misc{${csl.id},`);
  expect(full).toContain(publisher.updated);
});

test('what TeX would run is written out, and braces stay balanced', () => {
  const { bibtex } = of('100% & {more}_#1 $x \\y ~z');
  expect(bibtex).toContain('{{100\\% \\& (more)\\_\\#1 \\$x \\textbackslash{}y \\textasciitilde{}z}}');
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
});

test('keys hold nothing that BibTeX forbids', () => {
  for (const path of ['/', '/indicators/2.3.3-a/', '/compare/ha-noi/hai-phong/'])
    expect(of('x', path).csl.id).toMatch(/^[\w.-]+$/);
});
