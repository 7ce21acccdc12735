/** What the watch says of published sites: each served on this machine, well or spoilt in one way. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { certificate } from '../support/certificate.ts';
import { MANIFEST } from '../../src/hosting/manifest.ts';
import { COMMON_POLICY } from '../../src/hosting/policy.ts';
import type { Moves } from '../../src/ledger/moves.ts';
import { siteServer } from '../../scripts/hosting/server.ts';
import { manifestOf } from '../../scripts/hosting/site-manifest.ts';
import { listen } from '../../scripts/kit/server.ts';
import { askBelow, certificateOf } from '../../scripts/doctor/ask.ts';
import { checkCertificate } from '../../scripts/doctor/certificate.ts';
import type { Finding } from '../../scripts/doctor/finding.ts';
import { checkHost } from '../../scripts/doctor/host.ts';

const page = (words: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${COMMON_POLICY}"><p>${words}</p>`;
const BASE = '/open-plan/';
const moves: Moves = {
  redirects: [
    { from: '/old/', to: '/plans/#i-1' },
    { from: '/data/old.csv', to: '/data/clauses.csv' },
  ],
  gone: ['/gone/', '/data/gone.csv'],
};
const FILES: Record<string, string> = {
  'index.html': page('nhà'),
  'en/index.html': page('home'),
  'plans/index.html': page('plans'),
  'embed/x/index.html': page('card'),
  'old/index.html': page(`<a href="${BASE}plans/#i-1">plans</a>`),
  'gone/index.html': page('gone because'),
  '404.html': page('không có'),
  'en/404.html': page('not there'),
  '410.html': page('đã gỡ'),
  'data/clauses.csv': 'id\ná\n',
  'data/old.csv': 'id\ná\n',
  'data/clauses.parquet': 'PAR1 and more',
  'assets/site.css': 'p{}',
  'feed.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'timeline.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  'sitemap.xml': '<urlset/>',
};

const root = mkdtempSync(join(tmpdir(), 'open-plan-watch-'));
/** Puts files and their manifest into a new folder below `root`. */
function build(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries({
    ...FILES,
    ...changes,
    '.hosting/site.json': JSON.stringify({ base: BASE, ...moves }),
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifestOf(folder)));
  return folder;
}
let good: Server;
beforeAll(() => {
  good = siteServer(build('good')).server;
});
afterAll(() => rmSync(root, { recursive: true }));

const running: Server[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** Asks a host; what `spoil` does not answer is answered as it should be. */
async function watch(
  spoil: (request: IncomingMessage, response: ServerResponse, path: string) => boolean = () => false,
  every = true,
  of: Server = good,
): Promise<Finding[]> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(BASE.length - 1);
    if (!spoil(request, response, path)) of.emit('request', request, response);
  });
  running.push(server);
  const site = new URL(`${(await listen(server, 0)).address.slice(0, -1)}${BASE}`);
  return checkHost(askBelow(site.href), { site, moves, every });
}
const bad = (all: readonly Finding[]) => all.filter(({ state }) => state === 'bad').map(({ words }) => words.en);
const notes = (all: readonly Finding[]) => all.filter(({ state }) => state === 'note').map(({ words }) => words.en);

/** Answers as `of` does, but for these headers; null takes one away. */
const withHeaders =
  (change: Readonly<Record<string, string | null>>, when: (path: string) => boolean = () => true) =>
  (_: IncomingMessage, response: ServerResponse, path: string): boolean => {
    if (when(path)) {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => {
        const other = Object.entries(change).find(([one]) => one.toLowerCase() === name.toLowerCase());
        if (other === undefined) return set(name, value);
        return other[1] === null ? response : set(name, other[1]);
      };
    }
    return false;
  };
/** Answers some addresses with something else. */
const instead =
  (when: RegExp, status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse, path: string): boolean => {
    if (!when.test(path)) return false;
    response.writeHead(status, headers).end(text);
    return true;
  };
const HTML = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': COMMON_POLICY };

test('a site that is as it was built has nothing against it', async () => {
  const all = await watch();
  expect(all.filter(({ state }) => state !== 'good')).toEqual([]);
  expect(all.map(({ words }) => words.en)).toContain('10 of 10 files asked for, all as they were built');
  expect(bad(await watch(undefined, false))).toEqual([]);
});

test('nothing answers: said at once', async () => {
  const { server, address } = await listen(createServer(), 0);
  await new Promise((done) => server.close(done));
  const all = await checkHost(askBelow(address), { site: new URL(address), moves, every: true });
  expect(bad(all)).toEqual(['The home page answers nothing']);
});

describe('a spoilt site', () => {
  test.each<[string, Parameters<typeof watch>[0], RegExp]>([
    [
      'a file that was changed',
      instead(/^\/plans\/$/, 200, page('other'), HTML),
      /^1 of 10 files: not as they were built \(\/plans\/\)$/,
    ],
    [
      'a file that is not there yet',
      instead(/^\/data\/clauses\.parquet$/, 404, ''),
      /^1 of 10 files: missing, .*\(\/data\/clauses\.parquet: 404\)$/,
    ],
    ['a file behind a fault of the server', instead(/^\/data\/clauses\.parquet$/, 503, ''), /clauses\.parquet: 503/],
    [
      'pages that a CDN rewrites',
      instead(/^\/(?:en\/)?$/, 200, `${page('x')}<script>`, HTML),
      /^2 of 10 files: not as they were built/,
    ],
    [
      'a feed that does not parse',
      instead(/^\/feed\.atom$/, 200, '<feed><entry></feed>', { 'content-type': 'application/atom+xml' }),
      /^1 of 10 files: a feed or calendar that cannot be read \(\/feed\.atom\)$/,
    ],
    [
      'a page where the feed was',
      instead(/^\/feed\.atom$/, 200, '<html/>', { 'content-type': 'application/atom+xml' }),
      /a feed or calendar that cannot be read/,
    ],
    [
      'a calendar that does not parse',
      instead(/^\/timeline\.ics$/, 200, 'BEGIN:VCALENDAR\r\nEND', { 'content-type': 'text/calendar; charset=utf-8' }),
      /cannot be read \(\/timeline\.ics\)$/,
    ],
    [
      'a manifest that is no manifest',
      instead(/^\/build-manifest\.json$/, 200, page('home'), HTML),
      /^\/build-manifest\.json cannot be read$/,
    ],
    [
      'an empty manifest',
      instead(/^\/build-manifest\.json$/, 200, '{"files":{}}'),
      /^\/build-manifest\.json cannot be read$/,
    ],
    [
      'a redirect that is lost',
      instead(/^\/old\/$/, 404, ''),
      /^Addresses that moved and do not lead on any more: 1 \(\/old\/\)$/,
    ],
    ['a redirect to the home page', instead(/^\/old\/$/, 301, '', { location: BASE }), /do not lead on/],
    ['a redirect without its fragment', instead(/^\/old\/$/, 301, '', { location: `${BASE}plans/` }), /do not lead on/],
    ['a page at an old address that leads nowhere', instead(/^\/old\/$/, 200, page('home'), HTML), /do not lead on/],
    [
      'a page that was given up without a word',
      instead(/^\/gone\/$/, 404, ''),
      /^Addresses that were given up and do not say why/,
    ],
    [
      'a table of a wrong charset',
      withHeaders({ 'content-type': 'text/csv; charset=windows-1258' }, (path) => path.endsWith('.csv')),
      /^1 of 10 files: not said to be UTF-8 \(\/data\/clauses\.csv: text\/csv; charset=windows-1258\)$/,
    ],
    [
      'a table without a charset',
      withHeaders({ 'content-type': 'text/csv' }, (path) => path.endsWith('.csv')),
      /not said to be UTF-8/,
    ],
    [
      'a style sheet as text',
      withHeaders({ 'content-type': 'text/plain; charset=utf-8' }, (path) => path.endsWith('.css')),
      /^1 of 10 files: wrong type \(\/assets\/site\.css/,
    ],
    ['a file without a type', withHeaders({ 'content-type': null }, (path) => path.endsWith('.css')), /site\.css: —/],
    [
      'cards that cannot be embedded',
      withHeaders({ 'content-security-policy': "frame-ancestors 'none'" }, (path) => path.startsWith('/embed/')),
      /^1 of 10 files: a card that cannot be embedded \(\/embed\/x\/\)$/,
    ],
  ])('%s', async (_, spoil, said) => {
    const all = await watch(spoil);
    const words = bad(all);
    expect(
      words.filter((one) => said.test(one)),
      words.join('\n'),
    ).toHaveLength(1);
    for (const { state, todo } of all) if (state === 'bad') expect(todo).toBeDefined();
  });

  test('a host that answers 200 for everything', async () => {
    const soft = await watch((_, response, path) => {
      const known = path.slice(1).replace(/(^|\/)$/, '$1index.html') in FILES || path === `/${MANIFEST}`;
      if (!known) response.writeHead(200, HTML).end(FILES['index.html']);
      return !known;
    });
    expect(bad(soft)).toHaveLength(1);
    expect(bad(soft)[0]).toMatch(/^A missing address does not answer 404 \(\/no-such-page-7f3a9c1e\/: 200, .*…\)$/);
  });

  test('a host that shows its home page everywhere', async () => {
    const words = bad(
      await watch((_, response) => {
        response.writeHead(200, HTML).end(FILES['index.html']);
        return true;
      }),
    );
    expect(words.join('\n')).toMatch(/does not answer 404/);
    expect(words.join('\n')).toMatch(/build-manifest\.json cannot be read/);
  });

  test('half of an upload: the list is new, the pages are old', async () => {
    const half = siteServer(build('half')).server;
    for (const path of ['plans/index.html', 'feed.atom'])
      writeFileSync(join(root, 'half', path), `${FILES[path] ?? ''} `);
    rmSync(join(root, 'half/assets/site.css'));
    const words = bad(await watch(undefined, true, half));
    expect(words.join('\n')).toMatch(/2 of 10 files: not as they were built/);
    expect(words.join('\n')).toMatch(
      /1 of 10 files: missing, the site is uploaded in part only \(\/assets\/site\.css: 404\)/,
    );
  });
});

describe('a host that cannot send headers', () => {
  const bare = withHeaders({ 'content-security-policy': null, 'access-control-allow-origin': null });
  test('costs something, which is said, and breaks nothing', async () => {
    const all = await watch(bare);
    expect(bad(all)).toEqual([]);
    expect(notes(all)).toEqual([
      'Scripts of other sites cannot read the data',
      expect.stringMatching(/^4 of 10 files: the policy stands in the page/),
    ]);
  });

  test('and pages without a policy of their own are refused', async () => {
    const open = siteServer(build('open', { 'plans/index.html': '<!doctype html><p>x' })).server;
    const words = bad(await watch(bare, true, open));
    expect(words).toEqual(['1 of 10 files: no Content-Security-Policy (/plans/)']);
  });

  test('pages at old addresses do instead of redirects and 410', async () => {
    const all = await watch((_, response, path) => {
      const file = { '/old/': 'old/index.html', '/gone/': 'gone/index.html', '/data/old.csv': 'data/old.csv' }[path];
      if (file !== undefined) response.writeHead(200, HTML).end(FILES[file]);
      return file !== undefined;
    });
    expect(bad(all)).toEqual([]);
    expect(notes(all)).toEqual([
      'Addresses that were given up and answer 200 instead of 410, with a page that says why: 1',
    ]);
  });
});

describe('a certificate', () => {
  const DAY = 86_400_000;
  const now = Date.UTC(2026, 10, 26);
  const in_ = (days: number) => new Date(Date.now() + days * DAY);
  const never: RequestListener = (_, response) => response.end();

  /** What is said of a host with a certificate that browsers trust, or do not. */
  async function said(from: Date, to: Date, isTrusted = true): Promise<string> {
    const { key, cert } = certificate(from, to);
    const server = createSecure({ key, cert }, never);
    running.push(server);
    const { port } = (await listen(server, 0)).server.address() as AddressInfo;
    const seen = await certificateOf(`https://127.0.0.1:${port}/`, isTrusted ? cert : undefined);
    return checkCertificate(seen, Date.now())
      .map(({ state, words }) => `${state}: ${words.en}`)
      .join();
  }

  test('that holds for long is well', async () => {
    expect(await said(in_(-1), in_(60.5))).toBe('good: The certificate holds for 60 days');
  });
  test('that ends soon is named', async () => {
    expect(await said(in_(-60), in_(5.5))).toBe('bad: The certificate holds for 5 days only');
  });
  test('that ran out is named, and is no missing one', async () => {
    expect(await said(in_(-60), in_(-2.5))).toBe('bad: The certificate ran out 3 days ago');
  });
  test('that nobody vouches for is named', async () => {
    expect(await said(in_(-1), in_(60), false)).toMatch(
      /^bad: Browsers refuse the certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    );
  });
  test('where nothing answers is named', async () => {
    const { server, address } = await listen(createServer(), 0);
    await new Promise((done) => server.close(done));
    const seen = await certificateOf(address.replace('http:', 'https:'));
    expect(checkCertificate(seen, now)[0]?.words.en).toBe('Browsers refuse the certificate (ECONNREFUSED)');
  });
  test('is none of a site without HTTPS', async () => {
    expect(checkCertificate(await certificateOf('http://127.0.0.1:1/'), now)).toEqual([]);
  });
});
