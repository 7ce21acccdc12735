/** What `check` takes for an address of the site is what the build makes. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { knownAddresses, modelPages } from '../../src/known-addresses.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { langOfPath } from '../../src/text/lang-of-path.ts';
import { html, pages } from '../support/site.ts';

const site = loadPublishedSite('.');
const names = (folder: string, before: string) =>
  readdirSync(folder).map((name) => `${before}${name.replace(/\.mdx$/, '')}/`);
const written = {
  charts: charts(site).map(({ id }) => id),
  prose: [...names('content/pages/vi', '/'), ...names('content/stories/vi', '/stories/')],
};

test('all pages but those of releases follow from the model, and nothing else does', () => {
  const built = pages().filter(
    (path) => langOfPath(path) === 'vi' && !/^(?:\/embed)?\/archive\/./.test(path) && !html(path).includes('data-sign'),
  );
  expect(modelPages(site, written).sort()).toEqual(built.sort());
});

test('files and pages in both languages are among the addresses', () => {
  const known = knownAddresses(site, written);
  for (const path of ['/data/plans.csv', '/en/about/', '/charts/overview.en.png', '/plans/hai-phong-2026/iv-1-1.md'])
    expect(known.has(path), path).toBe(true);
  expect(known.has('/abuot/')).toBe(false);
});
