/** Every host gives the same answer: the table in src/hosting decides, and servers that can be had here are started and asked. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../../src/hosting/answer.ts';
import type { SiteFacts } from '../../src/hosting/facts.ts';
import { headersFor } from '../../src/hosting/rules.ts';
import { contentType, mediaTypeOf, TYPES } from '../../src/hosting/types.ts';
import { HOSTS, putSite, type Host } from '../support/hosts.ts';

const page = (name: string) => `<!doctype html><title>${name}</title><p>${name}</p>\n`;
/** One file of every kind that the site has, so that no host is asked about some of them only. */
const EVERY_KIND = Object.fromEntries(
  Object.keys(TYPES)
    .filter((end) => end !== 'html')
    .map((end) => [`/data/every.${end}`, `${end}\n`]),
);
const FILES: Record<string, string> = {
  ...EVERY_KIND,
  '/index.html': page('home'),
  '/en/index.html': page('home en'),
  '/plans/index.html': page('plans'),
  '/plans/a/index.html': page('plan a'),
  '/plans/a/i-1.json': '{"a":1}\n',
  '/plans/a/i-1.md': '# a\n',
  '/data/clauses.csv': 'id,text\n1,đ\n',
  '/data/clauses.parquet': 'PAR1 not really',
  '/data/open-plan.sqlite': 'SQLite format 3',
  '/data/catalog.ttl': '@prefix a: <b> .\n',
  '/data/catalog.jsonld': '{}\n',
  '/feed.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
  '/timeline.ics': 'BEGIN:VCALENDAR\n',
  '/sitemap.xml': '<urlset/>\n',
  '/manifest.webmanifest': '{}\n',
  '/sw.js': '1\n',
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  '/icon.png': 'PNG',
  '/assets/site.abc.css': 'p{}\n',
  '/assets/site.abc.js': '1\n',
  '/fonts/a.woff2': 'wOF2',
  '/search-index/vi/terms/01234567.bin': 'bin',
  '/search-index/vi/version.txt': '0123456789',
  '/search/index.html': page('tìm'),
  '/en/search/index.html': page('search'),
  '/embed/a/index.html': page('embed'),
  '/en/embed/a/index.html': page('embed en'),
  '/404.html': page('không có'),
  '/en/404.html': page('not there'),
  '/410.html': page('đã gỡ'),
  '/en/410.html': page('retired'),
  '/old/index.html': page('moved'),
  '/plans/a/old.json': '{"a":1}\n',
  '/gone/index.html': page('gone because'),
  '/en/gone/index.html': page('gone because en'),
};

/** What `publish-site --pack` puts beside pages, tables and scripts. */
const packed = () =>
  Object.fromEntries(
    ['/plans/index.html', '/data/clauses.csv', '/assets/site.abc.js'].flatMap((path) => {
      const bytes = Buffer.from(FILES[path] ?? '');
      return [
        [`${path}.gz`, gzipSync(bytes)],
        [`${path}.br`, brotliCompressSync(bytes)],
      ];
    }),
  );

const facts = (base: string): SiteFacts => ({
  base,
  origin: 'https://plans.example',
  redirects: [
    { from: '/old/', to: '/plans/a/' },
    { from: '/en/old/', to: '/plans/a/#i-1' },
    { from: '/plans/a/old.json', to: '/plans/a/i-1.json' },
    { from: '/far/', to: 'https://elsewhere.example/x/?y=1#z' },
  ],
  gone: ['/gone/', '/en/gone/', '/data/retired.csv', '/en/data/retired.csv'],
  folders: ['plans', 'data', 'search'],
  wasm: ['/search/', '/en/search/'],
});

interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

/** As it is written, with no client that tidies the address. */
const fetchRaw = (port: number, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Asked> =>
  new Promise((done, fail) => {
    ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        done({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes });
      });
    })
      .once('error', fail)
      .end();
  });

const FOUND = Object.keys(FILES)
  .filter((path) => !/\/(?:404|410)\.html$|^\/(?:en\/)?gone\/|old/.test(path))
  .map((path) => path.replace(/index\.html$/, ''));
const OTHERS = [
  '/plans',
  '/plans/a',
  '/en',
  '/plans/index.html',
  '/index.html',
  '/plans/?q=1',
  '/old/',
  '/en/old/',
  '/plans/a/old.json',
  '/far/',
  '/gone/',
  '/en/gone/',
  '/data/retired.csv',
  '/en/data/retired.csv',
  '/nowhere/',
  '/nowhere',
  '/en/nowhere/',
  '/data/nowhere.csv',
  '/assets/nowhere.js',
  '/embed/nowhere/',
  '/plans/a/nowhere.json?x=1',
  '/.hosting/site.json',
  '/.htaccess',
];
const MALFORMED = ['/%zz', '/plans/%', '/%E1%BB%zz', '/a%00b'];
const ESCAPES = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc/passwd',
  '/plans/..%5c..%5cetc',
];

for (const base of ['/', '/open-plan/'])
  describe.each(Object.entries(HOSTS))(`%s at ${base}`, (name, start) => {
    if (start === null) {
      test.skip(`${name} is not installed; npm test installs it where the user is root`, () => undefined);
      return;
    }
    const root = mkdtempSync(join(tmpdir(), 'open-plan-hosts-'));
    const known = { facts: facts(base), hasFile: (path: string) => path in FILES };
    let host: Host;
    beforeAll(async () => {
      putSite(join(root, 'www'), base, { ...FILES, ...packed() });
      mkdirSync(join(root, 'work'));
      host = await start({ root: join(root, 'www'), work: join(root, 'work'), facts: known.facts });
    });
    afterAll(async () => {
      await host.stop();
      rmSync(root, { recursive: true, force: true });
    });
    const at = (path: string) => base.slice(0, -1) + path;

    test.each([...FOUND, ...OTHERS])('%s', async (path) => {
      const wanted = answerTo(known, 'GET', at(path));
      const { status, headers, body } = await fetchRaw(host.port, at(path));
      // A permanent redirect is 301 or 308.
      expect(status === 308 ? 301 : status).toBe(wanted.status);
      const asked = path.replace(/\?.*/, '');
      for (const [header, value] of Object.entries(headersFor(asked, wanted.status === 200, known.facts)))
        expect(headers[header.toLowerCase()], header).toBe(value);
      if (wanted.status === 301) {
        const here = `http://127.0.0.1:${host.port}`;
        expect(new URL(headers.location ?? '', here).href).toBe(new URL(wanted.location, here).href);
      } else if ('file' in wanted && wanted.file !== null) {
        expect(body).toBe(FILES[wanted.file]);
        expect(headers['content-type']?.toLowerCase()).toBe(contentType(mediaTypeOf(wanted.file)));
      }
      if (wanted.status === 200) expect(headers.etag ?? headers['last-modified']).toBeDefined();
      const head = await fetchRaw(host.port, at(path), 'HEAD');
      expect(head.status).toBe(status);
      expect(head.body).toBe('');
      expect(head.headers['content-security-policy']).toBe(headers['content-security-policy']);
    });

    test.each(MALFORMED)('%s cannot be read: refused', async (path) => {
      const { status } = await fetchRaw(host.port, at(path));
      expect([400, 404]).toContain(status);
    });

    test.each(ESCAPES)('%s leads out of the folder: refused', async (path) => {
      const { status, body } = await fetchRaw(host.port, at(path));
      expect([400, 403, 404]).toContain(status);
      expect(body).not.toContain('root:');
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not answered', async (method) => {
      for (const path of ['/', '/nowhere/', '/data/clauses.csv']) {
        const { status, headers } = await fetchRaw(host.port, at(path), method);
        expect([path, status]).toEqual([path, 405]);
        // Apache adds TRACE by itself.
        expect(headers.allow).toMatch(/^GET, HEAD/);
        expect(headers['content-security-policy']).toBeDefined();
      }
    });

    test.each([
      ['bytes=0-3', 'bytes 0-3/', '/data/clauses.parquet', 'PAR1'],
      ['bytes=-6', 'bytes 9-14/', '/data/clauses.parquet', 'really'],
      ['bytes=9-', 'bytes 9-14/', '/data/clauses.parquet', 'really'],
      ['bytes=9-999', 'bytes 9-14/', '/data/clauses.parquet', 'really'],
    ])('%s is a part', async (range, said, path, body) => {
      const part = await fetchRaw(host.port, at(path), 'GET', { range });
      expect(part.status).toBe(206);
      expect(part.headers['content-range']).toBe(`${said}15`);
      expect(part.headers['content-length']).toBe(String(body.length));
      expect(part.headers['access-control-allow-origin']).toBe('*');
      expect(part.body).toBe(body);
    });

    test.each(['bytes=5-2', 'bytes=99-', 'bytes=abc', 'bytes=-'])('%s cannot be sent', async (range) => {
      const { status } = await fetchRaw(host.port, at('/data/clauses.parquet'), 'GET', { range });
      expect(status).toBe(416);
      expect((await fetchRaw(host.port, at('/'))).status).toBe(200);
    });

    test.each([
      ['/plans/', '/plans/index.html'],
      ['/data/clauses.csv', '/data/clauses.csv'],
      ['/assets/site.abc.js', '/assets/site.abc.js'],
    ])('%s is sent packed to whom takes that, as what it is', async (path, file) => {
      const { status, headers, bytes } = await fetchRaw(host.port, at(path), 'GET', { 'accept-encoding': 'gzip' });
      expect([status, headers['content-encoding']]).toEqual([200, 'gzip']);
      expect(gunzipSync(bytes).toString()).toBe(FILES[file]);
      expect(headers['content-type']?.toLowerCase()).toBe(contentType(mediaTypeOf(path)));
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      for (const [header, value] of Object.entries(headersFor(path, true, known.facts)))
        expect(headers[header.toLowerCase()], header).toBe(value);
      const plain = await fetchRaw(host.port, at(path));
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body).toBe(FILES[file]);
    });

    // nginx of Debian has no module for br.
    test.skipIf(name === 'nginx')('and best of all as br', async () => {
      const { headers, bytes } = await fetchRaw(host.port, at('/data/clauses.csv'), 'GET', {
        'accept-encoding': 'gzip, br',
      });
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(bytes).toString()).toBe(FILES['/data/clauses.csv']);
    });

    test('what the reader has is not sent again', async () => {
      const first = await fetchRaw(host.port, at('/data/clauses.csv'));
      const again = await fetchRaw(host.port, at('/data/clauses.csv'), 'GET', {
        'if-none-match': first.headers.etag ?? '',
      });
      expect([again.status, again.body]).toEqual([304, '']);
    });

    if (base !== '/')
      test('the folder without its slash leads to the site', async () => {
        const { status, headers } = await fetchRaw(host.port, '/open-plan');
        expect([301, 308]).toContain(status);
        expect(new URL(headers.location ?? '', 'http://127.0.0.1').pathname).toBe('/open-plan/');
      });
  });
