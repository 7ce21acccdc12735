import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { reportHref } from './report.ts';

const { publisher } = cityModel();
const to = (contact: string | null) =>
  reportHref({ publisher: { ...publisher, contact } }, '/plans/', 'Kế hoạch & “mục”', 'en');

test('a letter says which page and which state of the data', () => {
  const href = new URL(to('bandoc@thanhpho.vn') ?? '');
  expect(href.href).toMatch(/^mailto:bandoc@thanhpho\.vn\?/);
  // `mailto:` knows no plus sign for a space.
  expect(href.search).not.toContain('+');
  expect(href.searchParams.get('subject')).toContain('Kế hoạch & “mục”');
  expect(href.searchParams.get('body')).toMatch(/Page: https?:\/\/\S+\/en\/plans\/\nData of: /);
});

test.each([
  ['https://github.com/city/plans/issues/new', 'title', 'body'],
  ['https://gitlab.com/city/plans/-/issues/new', 'issue[title]', 'issue[description]'],
])('the form of %s is filled in', (form, title, text) => {
  const { searchParams, origin, pathname } = new URL(to(form) ?? '');
  expect(`${origin}${pathname}`).toBe(form);
  expect(searchParams.get(title)).toContain('Kế hoạch & “mục”');
  expect(searchParams.get(text)).toContain('/en/plans/');
});

test('a page that is no form is led to as it is, and nobody to nowhere', () => {
  expect(to('https://thanhpho.vn/lien-he')).toBe('https://thanhpho.vn/lien-he');
  expect(to(null)).toBeNull();
});
