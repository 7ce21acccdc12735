/** `sitemap.xml`: every page of a list with its counterpart in the other language. */
import { x } from 'xastscript';
import { localised } from '../../derive/address.ts';
import { LANGS } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { pathOf, type BuiltPage } from '../kit/built-page.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { xmlFile } from '../formats/xml.ts';

/** `changed` says when a page last changed; the day of the data where nobody says. */
export function sitemap(
  site: Site,
  listed: readonly Pick<BuiltPage, 'address'>[],
  changed: (path: string) => string = () => dateOf(site),
): string {
  const there = new Set(listed.map(({ address }) => address));
  const alternates = (path: string) =>
    [
      ...LANGS.filter((lang) => there.has(localised(path, lang))).map((lang) => ({
        hreflang: lang,
        address: localised(path, lang),
      })),
      { hreflang: 'x-default', address: path },
    ].filter(({ address }) => there.has(address));
  const urls = listed.map((page) =>
    x('url', [
      x('loc', absolute(site, page.address)),
      x('lastmod', changed(pathOf(page))),
      ...alternates(pathOf(page)).map(({ hreflang, address }) =>
        x('xhtml:link', { rel: 'alternate', hreflang, href: absolute(site, address) }),
      ),
    ]),
  );
  return xmlFile(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      urls,
    ),
  );
}
