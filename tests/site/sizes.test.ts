import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, files, html, pages } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const size = (path: string) => statSync(join(DIST, path)).size;

/** HTML, stylesheets and scripts of a page, uncompressed, in bytes. */
function weight(path: string): number {
  const text = html(path);
  const linked = [...text.matchAll(/<(?:link rel="stylesheet" href|script[^>]*\ssrc)="([^"]+)"/g)].map(([, file]) =>
    must(file, 'file'),
  );
  return Buffer.byteLength(text) + linked.reduce((sum, file) => sum + size(file), 0);
}

test('clause, agency and indicator pages weigh at most 60 kB', () => {
  const heavy = pages()
    .filter((path) => /^(?:\/en)?\/(?:plans\/[^/]+\/[^/]+|agencies\/[^/]+|indicators\/[^/]+)\/$/.test(path))
    .map((path) => [path, weight(path)] as const)
    .filter(([, bytes]) => bytes > 60_000);
  expect(heavy).toEqual([]);
});

/** Elements of a page, its head included. */
const elements = (text: string): number => text.match(/<[a-z][\w-]*[\s/>]/g)?.length ?? 0;
const tooLong = (text: string): boolean => Buffer.byteLength(text) > 300_000 || elements(text) > 3000;

test('a plan, and each of its sections, is at most 300 kB and 3,000 elements', () => {
  const all = pages().filter((path) => /^(?:\/en)?\/plans\/[^/]+\/(?:sections\/[^/]+\/)?$/.test(path));
  expect(all.filter((path) => path.includes('/sections/')).length).toBeGreaterThan(40);
  expect(all.filter((path) => tooLong(html(path)))).toEqual([]);
});

test('the gate rejects a page that is too long either way', () => {
  expect(tooLong('<p>'.repeat(3001))).toBe(true);
  expect(tooLong(`<p>${'a'.repeat(300_000)}</p>`)).toBe(true);
  expect(tooLong('<p>'.repeat(3000))).toBe(false);
});

/** A release keeps its pages as they were; the page of a chart is its drawing. */
const read = () => pages().filter((path) => !/\/(?:archive|charts)\//.test(path));
const elementsIn = (text: string): number => text.match(/<[a-z]/g)?.length ?? 0;

test('no page is over 300 kB or 3,000 elements', () => {
  const large = read()
    .map((path) => [path, size(join(path, 'index.html')), elementsIn(html(path))] as const)
    .filter(([, bytes, elements]) => bytes > 300_000 || elements > 3_000);
  expect(large).toEqual([]);
  expect(elementsIn('<b>x</b>'.repeat(3_001))).toBeGreaterThan(3_000);
});

test('the measure sees stylesheets', () => {
  expect(weight('/about/')).toBeGreaterThan(Buffer.byteLength(html('/about/')) + 5_000);
});

test('all fonts together weigh at most 80 kB', () => {
  const fonts = files('fonts').filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(4);
  expect(fonts.reduce((sum, name) => sum + size(`fonts/${name}`), 0)).toBeLessThanOrEqual(80_000);
});
