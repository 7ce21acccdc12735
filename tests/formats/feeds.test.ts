/** Feeds and sitemap: judged by grammars of others, and by rules that no grammar has. */
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { baseAddress } from '../../src/derive/publication.ts';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import { site } from '../../src/site.ts';
import { DIST, html, pages, read } from '../support/site.ts';
import { ask, broken, needsStandard, needsTool, standard, xmllint } from '../support/validators.ts';
import { langOfPath } from '../../src/text/lang-of-path.ts';
import { must } from '../../src/text/must.ts';

const base = baseAddress(site);
const all = builtAddresses(DIST);
const built = new Set(all);
const leads = (address: string) =>
  address.startsWith(`${base}/`) && built.has(must(decodeURI(address.slice(base.length)).split('#')[0], 'decodeURI'));

describe('Atom', () => {
  const feeds = all.filter((path) => path.endsWith('/feed.atom'));
  const rng = 'atom/atom.rng';

  test('there is one for the site and for every plan, agency and indicator, in both languages', () => {
    expect(feeds).toHaveLength(2 * (1 + site.plans.length + site.agencies.length + site.indicators.length));
  });

  test('all are valid', (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, rng);
    const { said } = ask(
      'xmllint',
      '--nonet',
      '--noout',
      '--relaxng',
      standard(rng),
      ...feeds.map((path) => join(DIST, path)),
    );
    expect(said.match(/ validates$/gm)).toHaveLength(feeds.length);
    expect(said).not.toContain('fails to validate');
    console.log(`RELAX NG: ${feeds.length} feeds validate`);
  });

  test('each has an author, an entry, unique ids and links that lead somewhere', () => {
    for (const path of feeds) {
      const text = read(path);
      expect(text, path).toMatch(/<author><name>[^<]+<\/name>/);
      const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
      expect(ids.length, path).toBeGreaterThan(1);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, href] of text.matchAll(/<link [^>]*href="([^"]+)"/g))
        expect(leads(must(href, 'href')), `${path} ${href}`).toBe(true);
      expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${base}${path}" />`);
    }
  });

  /** The ids under which a reader keeps the entries, in order: it takes a second one of the same id for the first. */
  const byFeedsmith = (text: string): string[] => (parseAtomFeed(text).entries ?? []).map(({ id }) => must(id, 'id'));
  const byFeedParser = (text: string): string[] => parseFeed(text).items.map(({ id }) => must(id, 'id'));

  test('two programs of others find every entry, and none hides another of the other language', () => {
    const seen = { vi: new Set<string>(), en: new Set<string>() };
    let entries = 0;
    for (const path of feeds) {
      const text = read(path);
      const ids = byFeedsmith(text);
      expect(byFeedParser(text), path).toEqual(ids);
      expect(ids, path).toHaveLength(text.match(/<entry>/g)?.length ?? 0);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const id of ids) seen[langOfPath(path)].add(id);
      entries += ids.length;
    }
    expect([...seen.vi].filter((id) => seen.en.has(id))).toEqual([]);
    console.log(`Atom: ${entries} entries of ${feeds.length} feeds, by feedsmith and feed-parser`);
  });

  test('an entry that two have as their own is noticed', () => {
    const [, entry = ''] = /(<entry>.*?<\/entry>)/s.exec(read('feed.atom')) ?? [];
    const twice = byFeedsmith(read('feed.atom').replace(entry, entry + entry));
    expect(new Set(twice).size).toBeLessThan(twice.length);
  });

  test('the grammar rejects a broken feed', async (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, rng);
    expect((await xmllint(standard(rng), broken('feed.atom'))).good).toBe(false);
  });

  test('a page names its feed', () => {
    for (const path of ['/', '/en/', '/plans/hai-phong-2026/', '/en/agencies/hp-sgddt/', '/indicators/2.3.3-a/']) {
      const feed = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html(path))?.[1];
      expect(feed).toBe(`${path}feed.atom`);
    }
  });
});

describe('sitemap', () => {
  interface Url {
    loc: string;
    links: { lang: string; href: string }[];
  }
  const parse = (text: string): Url[] => {
    const { urlset } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => name === 'url' || name === 'xhtml:link',
    }).parse(text) as {
      urlset: { url: { loc: string; 'xhtml:link'?: { hreflang: string; href: string }[] }[] };
    };
    return urlset.url.map((url) => ({
      loc: url.loc,
      links: (url['xhtml:link'] ?? []).map(({ hreflang, href }) => ({ lang: hreflang, href })),
    }));
  };
  /** Alternates that do not point back, languages that are missing, addresses that name something else as themselves. */
  function faults(urls: Url[]): string[] {
    const by = new Map(urls.map((url) => [url.loc, url]));
    return urls.flatMap(({ loc, links }) => [
      ...['vi', 'en', 'x-default']
        .filter((lang) => !links.some((link) => link.lang === lang))
        .map((lang) => `${loc}: no ${lang}`),
      ...(links.some(({ href }) => href === loc) ? [] : [`${loc}: not among its own alternates`]),
      ...links
        .filter(({ href }) => !by.get(href)?.links.some((back) => back.href === loc))
        .map(({ href }) => `${loc}: ${href} does not point back`),
      ...links
        .filter(({ lang, href }) => lang === 'x-default' && href !== links.find((link) => link.lang === 'vi')?.href)
        .map(() => `${loc}: x-default is not the Vietnamese page`),
    ]);
  }
  const xsd = 'sitemap/sitemap-hreflang.xsd';

  test('is valid', async (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, xsd);
    expect((await xmllint(standard(xsd), read('sitemap.xml'))).said).toContain('validates');
    expect((await xmllint(standard(xsd), broken('sitemap-form.xml'))).good).toBe(false);
  });

  test('lists every page that is content, each with its counterpart', () => {
    const urls = parse(read('sitemap.xml'));
    expect(urls.map(({ loc }) => loc.slice(base.length)).sort()).toEqual(
      pages()
        .filter((path) => !/<meta name="robots" content="noindex"/.test(html(path)))
        .sort(),
    );
    expect(faults(urls)).toEqual([]);
    console.log(`sitemap: ${urls.length} addresses, reciprocal`);
  });

  test('a one-way alternate is noticed', () => {
    expect(faults(parse(broken('sitemap-one-way.xml')))).not.toEqual([]);
  });

  test('robots.txt names it', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${base}/sitemap.xml`);
  });
});
