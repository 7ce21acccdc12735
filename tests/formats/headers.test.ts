/** `_headers` and `_redirects` of the built site, read as their hosts read them. Servers that can be started here are asked in hosts.test.ts. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import { serve } from '../../scripts/kit/server.ts';
import type { SiteFacts } from '../../src/hosting/facts.ts';
import { COMMON_POLICY, EMBED_POLICY, framePolicy, POLICY, WASM_POLICY } from '../../src/hosting/policy.ts';
import { headersFile, redirectsFile, REDIRECTS_FORMS } from '../../src/hosting/render/static-hosts.ts';
import { storageForm } from '../../src/hosting/render/object-storage.ts';
import { cacheFor, headersFor, isEmbed } from '../../src/hosting/rules.ts';
import { contentType, mediaTypeOf, TYPES, extensionOf } from '../../src/hosting/types.ts';
import { DIST, html, pages, read } from '../support/site.ts';

type Rules = readonly { pattern: string; headers: readonly (readonly [string, string])[] }[];

const parse = (text: string): Rules =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return {
        pattern,
        headers: lines.map((line) => [line.trim().split(': ')[0] ?? '', line.split(': ').slice(1).join(': ')]),
      };
    });

/** Hosts add up the headers of all rules that match. */
function sent(rules: Rules, path: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${source}$`).test(path)) continue;
    for (const [name, value] of headers) all[name] = name in all ? `${all[name] ?? ''}, ${value}` : value;
  }
  return all;
}

/** A page obeys all its policies together. */
const directives = (policy: string) => new Set(policy.split(/[;,] ?/).filter((part) => part !== ''));

describe('_headers of the built site', () => {
  const rules = parse(read('_headers'));

  test('every page has the whole policy of its address', () => {
    for (const path of pages())
      expect(directives(sent(rules, path)['Content-Security-Policy'] ?? ''), path).toEqual(
        // Without a word about frames, any site may show a page in one.
        directives(isEmbed(path) ? COMMON_POLICY : POLICY),
      );
  });

  test('every file has the common headers, once each, and is kept as long as the table says', () => {
    for (const path of builtAddresses(DIST).filter((path) => !path.includes('/.'))) {
      const headers = sent(rules, path);
      const { 'Content-Security-Policy': _, 'Cache-Control': cache, ...common } = headersFor(path, true);
      expect(headers, path).toMatchObject(common);
      // Hosts of this kind ask again for what no rule names.
      expect(headers['Cache-Control'] ?? 'no-cache', path).toBe(cache);
    }
  });

  test('a host reads at most a hundred rules', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  test('the gate sees a page without its policy', () => {
    const broken = rules.filter(({ pattern }) => pattern !== '/plans/*');
    expect(directives(sent(broken, '/plans/x/')['Content-Security-Policy'] ?? '')).not.toEqual(directives(POLICY));
  });
});

describe('the table', () => {
  test('nothing is inline, nothing is evaluated, only cards may be framed', () => {
    expect(`${POLICY} ${EMBED_POLICY}`).not.toMatch(/unsafe|https?:/);
    expect(POLICY).toContain("frame-ancestors 'none'");
    expect(EMBED_POLICY).toContain('frame-ancestors *');
  });

  test('what is kept for good has a name made from its content', () => {
    const kept = builtAddresses(DIST).filter((path) => cacheFor(path).includes('immutable'));
    expect(kept.length).toBeGreaterThan(10);
    for (const path of kept)
      expect(path).toMatch(/^\/assets\/.*[\w-]{8}\.(?:js|css)$|^\/search-index\/\w\w\/[a-z]+\/[0-9a-f]{8,}[./]/);
  });

  test('every file of the site has a type', () => {
    const ends = new Set(
      builtAddresses(DIST)
        .filter((path) => !path.endsWith('/') && !/\/[._][^/]*$|\.hosting\//.test(path))
        .map(extensionOf),
    );
    expect([...ends].filter((end) => !(end in TYPES))).toEqual([]);
  });
});

const facts: SiteFacts = {
  base: '/open-plan/',
  origin: 'https://example.org',
  redirects: [
    { from: '/a.json', to: '/b.json' },
    { from: '/c/', to: '/d/#e' },
  ],
  gone: ['/f/', '/g.csv'],
  folders: ['plans', 'search'],
  wasm: [],
};

describe('a site whose search compiles WebAssembly', () => {
  const withWasm = { ...facts, base: '/', wasm: ['/search/', '/en/search/'] };

  test('gives its search pages that one leave, and no other', () => {
    expect(WASM_POLICY.replace(" 'wasm-unsafe-eval'", '')).toBe(POLICY);
    for (const path of ['/search/', '/en/search/']) {
      expect(headersFor(path, true, withWasm)['Content-Security-Policy']).toBe(WASM_POLICY);
      expect(headersFor(path, true)['Content-Security-Policy']).toBe(POLICY);
    }
    expect(headersFor('/plans/', true, withWasm)['Content-Security-Policy']).toBe(POLICY);
    expect(headersFor('/embed/a/', true, withWasm)['Content-Security-Policy']).toBe(EMBED_POLICY);
  });

  test('in _headers too, where the rules of a host add up', () => {
    const rules = parse(headersFile(withWasm));
    expect(directives(sent(rules, '/search/')['Content-Security-Policy'] ?? '')).toEqual(directives(WASM_POLICY));
    for (const path of ['/', '/plans/', '/en/plans/a/'])
      expect(sent(rules, path)['Content-Security-Policy'], path).toContain(
        ", frame-ancestors 'none'; script-src 'self'",
      );
  });
});

describe('below a folder', () => {
  test('rules of static hosts name the folder', () => {
    expect(parse(headersFile(facts)).every(({ pattern }) => pattern.startsWith('/open-plan/'))).toBe(true);
    expect(redirectsFile(facts, REDIRECTS_FORMS.plain)).toBe(
      '/open-plan/a.json /open-plan/b.json 301\n/open-plan/c/ /open-plan/d/#e 301\n',
    );
    expect(redirectsFile(facts, REDIRECTS_FORMS.netlify)).toBe(
      [
        '/open-plan/a.json /open-plan/b.json 301!',
        '/open-plan/c/ /open-plan/d/#e 301!',
        '/open-plan/f/ /open-plan/f/ 410!',
        '/open-plan/g.csv /open-plan/410.html 410!',
        '/open-plan/en/* /open-plan/en/404.html 404',
        '',
      ].join('\n'),
    );
  });

  test('objects are told their type, how long they keep, and where they moved', () => {
    const { objects, error, policies } = storageForm(facts, [
      '/index.html',
      '/assets/x.js',
      '/a.json',
      '/data/t.parquet',
    ]);
    expect(objects).toEqual([
      { key: 'open-plan/index.html', contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' },
      {
        key: 'open-plan/assets/x.js',
        contentType: 'text/javascript; charset=utf-8',
        cacheControl: cacheFor('/assets/x'),
      },
      { key: 'open-plan/data/t.parquet', contentType: 'application/vnd.apache.parquet', cacheControl: 'no-cache' },
      {
        key: 'open-plan/a.json',
        contentType: contentType(mediaTypeOf('/a.json')),
        cacheControl: 'no-cache',
        redirect: '/open-plan/b.json',
      },
      {
        key: 'open-plan/c/index.html',
        contentType: 'text/html; charset=utf-8',
        cacheControl: 'no-cache',
        redirect: '/open-plan/d/#e',
      },
    ]);
    expect(error).toBe('open-plan/404.html');
    expect(policies[0]?.policy).toContain(framePolicy(true));
  });
});

test.each(['/404.html', '/410.html', '/en/404.html', '/en/410.html'])('%s is there, in its language first', (path) => {
  expect(existsSync(join(DIST, path))).toBe(true);
  const text = html(path);
  const lang = path.startsWith('/en/') ? 'en' : 'vi';
  expect(text).toContain(`<html lang="${lang}"`);
  expect(text).toContain('<meta name="robots" content="noindex"');
});

describe('npm run serve', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    const running = await serve(DIST, 0);
    server = running.server;
    base = running.address.replace(/\/$/, '');
  });
  afterAll(() => server.close());

  const files = builtAddresses(DIST).filter((path) => !path.endsWith('/') && !/\/[._]|\.hosting\//.test(path));
  /** One file of every end that there is. */
  const kinds = [...Map.groupBy(files, extensionOf)].map(([end, [first = '']]) => [end, first] as const);

  test('there are files of more than a dozen kinds', () => expect(kinds.length).toBeGreaterThan(12));

  test.each(kinds)('.%s may be read by any site, and text says that it is UTF-8 (%s)', async (end, path) => {
    const response = await fetch(`${base}${path}`, { headers: { origin: 'https://elsewhere.example' } });
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const type = TYPES[end];
    expect(type, end).toBeDefined();
    expect(response.headers.get('content-type')).toBe(`${type?.type ?? ''}${type?.text ? '; charset=utf-8' : ''}`);
  });

  test.each([
    ['/nowhere/', 'vi'],
    ['/data/nowhere.csv', 'vi'],
    ['/en/nowhere/', 'en'],
    ['/en/plans/nowhere.md', 'en'],
  ])('%s is 404, in its language, with the policy', async (path, lang) => {
    const response = await fetch(`${base}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`<html lang="${lang}"`);
    expect(response.headers.get('content-security-policy')).toBe(POLICY);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});
