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

test('the measure sees stylesheets', () => {
  expect(weight('/about/')).toBeGreaterThan(Buffer.byteLength(html('/about/')) + 5_000);
});

test('all fonts together weigh at most 80 kB', () => {
  const fonts = files('fonts').filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(4);
  expect(fonts.reduce((sum, name) => sum + size(`fonts/${name}`), 0)).toBeLessThanOrEqual(80_000);
});
