import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { NO_ORIGIN, originInCss } from './origin-in-css.ts';

const { transform } = originInCss('https://o.example');

test('a stylesheet gets the host, whatever stands behind its name', () => {
  for (const id of ['/a/site.css', '/a/site.css?direct'])
    expect(transform(`:root { --origin: '${NO_ORIGIN}'; }`, id)?.code).toBe(":root { --origin: 'https://o.example'; }");
});

test('other files, and stylesheets that do not ask, stay as they are', () => {
  expect(transform(NO_ORIGIN, '/a/site.ts')).toBeNull();
  expect(transform('a { color: red; }', '/a/site.css')).toBeNull();
});

test('the stylesheet of the site asks for it', () => {
  expect(readFileSync('src/styles/print.css', 'utf8')).toContain(NO_ORIGIN);
});
