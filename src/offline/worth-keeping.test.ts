import { describe, expect, test } from 'vitest';
import { headersOfCopy, isPageOf, isWholeBody, mayBeFile, mayBePage, titleOf } from './worth-keeping.ts';

const answered = (status: number, type: string, more: Record<string, string> = {}) =>
  new Response(status === 204 ? null : 'x', { status, headers: { 'content-type': type, ...more } });
const PAGE = '<!DOCTYPE html><html lang="en" data-address="/en/plans/"><head><title>A &#60; B</title></head></html>\n';

test('a page is a whole answer in HTML', () => {
  expect(mayBePage(answered(200, 'text/html; charset=utf-8'))).toBe(true);
  for (const status of [203, 206, 401, 404, 410, 500, 503])
    expect(mayBePage(answered(status, 'text/html')), String(status)).toBe(false);
  expect(mayBePage(answered(200, 'application/json'))).toBe(false);
  expect(mayBePage(Response.error())).toBe(false);
  // An opaque answer and a redirect have the status 0.
  expect(mayBePage(Object.defineProperty(answered(200, 'text/html'), 'redirected', { value: true }))).toBe(false);
});

test('a file is a whole answer that is no page', () => {
  expect(mayBeFile(answered(200, 'text/css'))).toBe(true);
  expect(mayBeFile(answered(200, 'text/html'))).toBe(false);
  for (const status of [204, 206, 404, 500]) expect(mayBeFile(answered(status, 'text/css'))).toBe(false);
});

describe('a page of an address', () => {
  test('bears it and is whole', () => expect(isPageOf(PAGE, '/en/plans/')).toBe(true));
  test.each([
    ['of another language', PAGE, '/plans/'],
    ['of another address', PAGE, '/en/'],
    ['half', PAGE.slice(0, -12), '/en/plans/'],
    ['nothing', '', '/en/plans/'],
    ['of a network that wants a name', '<html><title>Sign in</title></html>', '/en/plans/'],
  ])('not one that is %s', (_, html, address) => expect(isPageOf(html, address)).toBe(false));
});

test('a body has as many bytes as were announced', () => {
  expect(isWholeBody(answered(200, 'text/css'), 1)).toBe(true);
  expect(isWholeBody(answered(200, 'text/css', { 'content-length': '9' }), 9)).toBe(true);
  expect(isWholeBody(answered(200, 'text/css', { 'content-length': '9' }), 4)).toBe(false);
  expect(isWholeBody(answered(200, 'text/css', { 'content-length': '4', 'content-encoding': 'br' }), 9)).toBe(true);
  expect(isWholeBody(answered(200, 'text/css'), 0)).toBe(false);
});

test('a copy says nothing of packing and readers, and keeps the policy', () => {
  const headers = headersOfCopy(
    answered(200, 'text/html', {
      vary: '*',
      'content-encoding': 'br',
      'content-security-policy': "default-src 'none'",
    }),
  );
  expect([...headers.keys()]).toEqual(['content-security-policy', 'content-type']);
});

test('the title is text', () => {
  expect(titleOf(PAGE)).toBe('A < B');
  expect(titleOf('<p>')).toBeUndefined();
});
