/**
 * `sitemap.xml`: every page of a list with its counterpart in the other language. As long as one file may hold them all it is that file;
 * beyond that it is the index of `sitemap-1.xml`, `sitemap-2.xml`, …. Files come one after the other, so that none but one is held.
 */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';
import { localised } from '../../derive/address.ts';
import { LANGS } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { pathOf, type BuiltPage } from '../kit/built-page.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { xmlFile } from '../formats/xml.ts';

export interface Limits {
  /** Addresses in one file. */
  readonly addresses: number;
  /** Bytes of one file. */
  readonly bytes: number;
}
/** What the protocol allows; bytes with room for the frame of the file. */
export const LIMITS: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 - 1_000 };

export interface SitemapFile {
  /** Below the root of the site. */
  readonly path: string;
  readonly text: string;
}

type Publishing = Pick<Site, 'publisher'>;
type Listed = Pick<BuiltPage, 'address'>;
/** Says when a page last changed. */
type Changed = (page: Listed) => string;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** One entry as text and when its page changed. */
function* entries(
  site: Publishing,
  listed: readonly Listed[],
  changed: Changed,
): Generator<{ readonly text: string; readonly date: string }> {
  const there = new Set(listed.map(({ address }) => address));
  const alternates = (path: string) =>
    [
      ...LANGS.filter((lang) => there.has(localised(path, lang))).map((lang) => ({
        hreflang: lang,
        address: localised(path, lang),
      })),
      { hreflang: 'x-default', address: path },
    ].filter(({ address }) => there.has(address));
  for (const page of listed) {
    const date = changed(page);
    const url = x('url', [
      x('loc', absolute(site, page.address)),
      x('lastmod', date),
      ...alternates(pathOf(page)).map(({ hreflang, address }) =>
        x('xhtml:link', { rel: 'alternate', hreflang, href: absolute(site, address) }),
      ),
    ]);
    yield { text: textOf(url), date };
  }
}

const textOf = (element: Element): string => toXml(element, { closeEmptyElements: true });

/** What stands before and after the entries. */
const MARK = '·';
const [BEFORE = '', AFTER = ''] = xmlFile(x('urlset', { xmlns: NAMESPACE, 'xmlns:xhtml': XHTML }, MARK)).split(MARK);

const indexOf = (site: Publishing, files: readonly { readonly path: string; readonly date: string }[]): string =>
  xmlFile(
    x(
      'sitemapindex',
      { xmlns: NAMESPACE },
      files.map(({ path, date }) => x('sitemap', [x('loc', absolute(site, `/${path}`)), x('lastmod', date)])),
    ),
  );

/** The files of the sitemap; `sitemap.xml` comes last. */
export function* sitemapFiles(
  site: Publishing,
  listed: readonly Listed[],
  changed: Changed = () => dateOf(site),
  limits: Limits = LIMITS,
): Generator<SitemapFile> {
  const done: { path: string; date: string }[] = [];
  let [open, bytes, latest]: [string[], number, string] = [[], 0, ''];
  const close = (path: string): SitemapFile => {
    const file = { path, text: `${BEFORE}${open.join('')}${AFTER}` };
    done.push({ path, date: latest });
    [open, bytes, latest] = [[], 0, ''];
    return file;
  };
  for (const { text, date } of entries(site, listed, changed)) {
    const size = Buffer.byteLength(text);
    if (open.length > 0 && (open.length >= limits.addresses || bytes + size > limits.bytes))
      yield close(`sitemap-${done.length + 1}.xml`);
    open.push(text);
    bytes += size;
    if (date > latest) latest = date;
  }
  if (done.length === 0) {
    yield close('sitemap.xml');
    return;
  }
  yield close(`sitemap-${done.length + 1}.xml`);
  yield { path: 'sitemap.xml', text: indexOf(site, done) };
}
