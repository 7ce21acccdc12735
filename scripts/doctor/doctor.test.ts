import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkContent } from './content.ts';
import type { Finding } from './finding.ts';
import { checkHost, type Answered, type Ask } from './host.ts';
import { checkMachine } from './machine.ts';
import { checkPublisher } from './publisher.ts';
import { checkCertificate, checkSources } from './sources.ts';

/** What is not well, in English. */
const faults = (all: readonly Finding[]) => all.filter(({ state }) => state === 'bad').map(({ words }) => words.en);

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const PAGE = '<meta http-equiv="content-security-policy" content="x">';
const FILES: Record<string, string> = {
  '/': PAGE,
  '/data/clauses.csv': 'id\n',
  '/data/clauses.parquet': 'PAR1 and more',
  '/feed.atom': '<feed/>',
  '/plans/': PAGE,
};
const MANIFEST = JSON.stringify({
  files: Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [
      path.replace(/\/$/, '/index.html').slice(1),
      { size: text.length, sha256: sha256(text) },
    ]),
  ),
});
const HEADERS = {
  'content-security-policy': "default-src 'none'",
  'content-type': 'text/csv; charset=utf-8',
  'access-control-allow-origin': '*',
};

/** A published site; `change` spoils one answer. */
const host =
  (change: (path: string, answered: Answered) => Answered | null = (_, answered) => answered): Ask =>
  (path, headers = {}) => {
    const text = path === '/build-manifest.json' ? MANIFEST : FILES[path];
    const part = headers['range'] !== undefined;
    const answered =
      text === undefined
        ? { status: 404, headers: HEADERS, body: bytes('not here') }
        : { status: part ? 206 : 200, headers: HEADERS, body: bytes(part ? text.slice(0, 4) : text) };
    return Promise.resolve(change(path, answered));
  };

describe('a published site', () => {
  test('that answers as it should has no fault', async () => {
    const all = await checkHost(host());
    expect(all.every(({ state }) => state === 'good')).toBe(true);
  });

  test('that does not answer is named at once', async () => {
    expect(faults(await checkHost(() => Promise.resolve(null)))).toEqual(['The home page answers nothing']);
  });

  test('that answers 200 for everything is named', async () => {
    const soft = host((_, answered) => (answered.status === 404 ? { ...answered, status: 200 } : answered));
    expect(faults(await checkHost(soft))).toEqual(['A missing address answers 200 instead of 404']);
  });

  test('that shows its home page everywhere has no manifest either', async () => {
    const spa = host((_, answered) => ({ ...answered, status: 200, body: bytes(PAGE) }));
    expect(faults(await checkHost(spa))).toContain('/build-manifest.json cannot be read');
  });

  test('that is uploaded in part is named with a file', async () => {
    const half = host((path, answered) => (path === '/plans/' ? { ...answered, body: bytes('old') } : answered));
    expect(faults(await checkHost(half))).toEqual([
      'The site is uploaded in part only: 1 of 5 sampled files are missing or old (plans/index.html)',
    ]);
  });

  test('without headers is told what is lost; without any policy is refused', async () => {
    const bare = host((_, answered) => ({ ...answered, headers: { 'content-type': 'text/csv; charset=utf-8' } }));
    const all = await checkHost(bare);
    expect(faults(all)).toEqual([]);
    expect(all.filter(({ state }) => state === 'note')).toHaveLength(2);
    const foreign = host((path, answered) => ({
      ...answered,
      headers: {},
      body: path === '/' ? bytes('x') : answered.body,
    }));
    expect(faults(await checkHost(foreign))).toContain('There is no Content-Security-Policy');
  });

  test('with a wrong charset is named', async () => {
    const latin = host((_, answered) => ({ ...answered, headers: { ...HEADERS, 'content-type': 'text/csv' } }));
    expect(faults(await checkHost(latin))).toEqual(['CSV: 200 text/csv']);
  });
});

describe('the publisher', () => {
  const good = {
    name: { vi: 'Thành phố', en: 'The city' },
    confirmed: true,
    base_address: 'https://plans.vn',
    data_licence: { id: 'CC-BY-4.0' },
    updated: '2026-11-01',
  };
  test.each([
    ['all settled', good, 'https://plans.vn', 0],
    ['not confirmed', { ...good, confirmed: false }, 'https://plans.vn', 1],
    ['an example address', good, 'https://open-plan.example', 1],
    ['an example address with a folder', good, 'https://www.example.org/open-plan', 1],
    ['data of long ago', { ...good, updated: '2025-10-01' }, 'https://plans.vn', 1],
  ])('%s', (_, publisher, address, count) => {
    expect(faults(checkPublisher(publisher, address, '2026-11-26'))).toHaveLength(count);
  });
});

test('content that can be built may still be unfinished', () => {
  expect(faults(checkContent({ problems: 0, stale: [], unsourced: ['x'] }))).toEqual([]);
  expect(faults(checkContent({ problems: 2, stale: ['a/i-1'], unsourced: [] }))).toHaveLength(2);
});

test('a machine needs a Node that is new enough; the rest is a note', () => {
  expect(faults(checkMachine({ node: '20.1.0', newEnough: false, program: () => null }))).toHaveLength(1);
  expect(faults(checkMachine({ node: '24.9.0', newEnough: true, program: () => null }))).toEqual([]);
});

test('dead sources are named; a bad day of a server is none', () => {
  const found = [
    { url: 'https://a.example/', status: 200 },
    { url: 'https://b.example/', status: 503 },
    { url: 'https://c.example/', status: 404 },
    { url: 'https://d.example/', status: null },
  ];
  expect(faults(checkSources(found))).toEqual(['https://c.example/ answers 404', 'https://d.example/ answers nothing']);
  expect(faults(checkSources(found.slice(0, 2)))).toEqual([]);
});

test('a certificate that ends soon is named', () => {
  const now = Date.UTC(2026, 10, 26);
  expect(faults(checkCertificate(now + 5 * 86_400_000, now))).toEqual(['The certificate holds for 5 days only']);
  expect(faults(checkCertificate(now + 60 * 86_400_000, now))).toEqual([]);
  expect(checkCertificate(null, now)).toEqual([]);
});
