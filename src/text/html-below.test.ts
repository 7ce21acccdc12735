import { expect, test } from 'vitest';
import { htmlBelow } from './html-below.ts';

const put = (html: string, base = '/open-plan/') => htmlBelow(html, base, '/assets/');

test.each([
  ['<a href="/plans/">', '<a href="/open-plan/plans/">'],
  ['<a class="x" href="/">', '<a class="x" href="/open-plan/">'],
  ['<img src="/charts/x.svg">', '<img src="/open-plan/charts/x.svg">'],
  ['<form action="/en/search/">', '<form action="/open-plan/en/search/">'],
  ['<div data-static-index="/clauses/">', '<div data-static-index="/open-plan/clauses/">'],
  ['<meta content="0; url=/new/#a">', '<meta content="0; url=/open-plan/new/#a">'],
])('%s', (from, to) => {
  expect(put(from)).toBe(to);
  expect(put(from, '/')).toBe(from);
});

test.each([
  '<a href="#main">',
  '<a href="https://example.org/plans/">',
  '<a href="//cdn.example/x">',
  '<a href="../x/">',
  '<script src="/open-plan/assets/x.js">',
  '<p>/plans/ is an address</p>',
  '<meta content="A text; /plans/">',
])('%s stays', (html) => {
  expect(put(html)).toBe(html);
});

test('a folder that is called like a page of the site is no trap', () => {
  expect(put('<a href="/plans/x/"><script src="/plans/assets/x.js">', '/plans/')).toBe(
    '<a href="/plans/plans/x/"><script src="/plans/assets/x.js">',
  );
});
