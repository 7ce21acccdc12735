/** A preview of the invented city with one plan as a draft: readers of the draft see it whole, and nothing that is published knows of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filePaths } from '../../scripts/build/addresses.ts';
import { build } from '../../scripts/build/build-site.ts';
import { copyOfCity } from '../support/city.ts';
import { linksOf, type Links } from '../support/links.ts';

const DRAFT = 'gio-xanh-2030';
const copy = copyOfCity();
const out = mkdtempSync(join(tmpdir(), 'open-plan-preview-'));
afterAll(() => {
  copy.remove();
  rmSync(out, { recursive: true, force: true });
});

let links: Links;
beforeAll(async () => {
  copy.change(
    `content/plans/may-trang-2031/objectives.yaml`,
    '  clauses: [II.2, gio-xanh-2030/i-1]',
    '  clauses: [II.2]',
  );
  copy.change(`content/plans/${DRAFT}/plan.yaml`, 'number: null', 'number: null\nstate: draft');
  await build(copy.root, join(out, 'dist'), 'en', { drafts: true });
  links = linksOf(join(out, 'dist'));
});

const ofDraft = () => [...links.pages].filter(([address]) => address.includes(`/plans/${DRAFT}/`));

test('the draft has its pages, in both languages', () => {
  expect(links.pages.has(`/plans/${DRAFT}/`)).toBe(true);
  expect(links.pages.has(`/en/plans/${DRAFT}/`)).toBe(true);
  expect(ofDraft().length).toBeGreaterThan(8);
});

test('every page is for no index, and those of the draft say what it is', () => {
  for (const [address, text] of links.pages) expect(text, address).toContain('<meta name="robots" content="noindex"');
  for (const [address, text] of ofDraft()) expect(text, address).toMatch(/Dự thảo|draft/i);
});

test('no link of a preview leads nowhere', () => {
  const broken = ofDraft().flatMap(([address, text]) => links.broken(address, text));
  // The invented city has no guides.
  const guides = /→ (?:\/en)?\/[a-z-]+\/$/;
  expect([...new Set(broken)].filter((one) => !guides.test(one))).toEqual([]);
});

describe('nothing that is published knows of it', () => {
  const dist = join(out, 'dist');
  /** A preview has the pictures and the plain text of its own pages, and the lists of what it is made of; it is put on no host. */
  const own = /\.(?:html|md)$|^charts\/|^build-manifest\.json$|^\.hosting\/objects\.json$/;
  const files = () => filePaths(dist).filter((path) => !own.test(path));
  const textOf = (path: string): string => {
    const bytes = readFileSync(join(dist, path));
    return `${path} ${(path.endsWith('.bin') ? gunzipSync(bytes) : bytes).toString()}`;
  };
  const naming = (plan: string): string[] => files().filter((path) => textOf(path).includes(plan));

  test('no table, feed, index, catalogue or list of addresses', () => {
    expect(naming(DRAFT)).toEqual([]);
  });
  test('such a look finds what a plan in force leaves', () => {
    const kinds = [/^data\/clauses\.csv$/, /^search-index\/.*\.bin$/];
    for (const kind of kinds) expect(naming('may-trang-2031').join('\n')).toMatch(new RegExp(kind, 'm'));
  });
});
