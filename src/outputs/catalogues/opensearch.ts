/** OpenSearch descriptions: browsers can add the site’s search, in either language. */
import { x } from 'xastscript';
import { localised } from '../../derive/address.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { Output } from '../kit/output.ts';
import { absolute } from '../../derive/publication.ts';
import { xmlFile } from '../formats/xml.ts';

export const openSearchPath = (lang: Lang): string => `${localised('/', lang)}opensearch.xml`;

export const openSearchFiles: readonly Output[] = LANGS.map((lang) => ({
  path: openSearchPath(lang).slice(1),
  mediaType: 'application/opensearchdescription+xml',
  title: { vi: 'Mô tả OpenSearch', en: 'OpenSearch description' },
  render: (site) =>
    xmlFile(
      x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        // Readers of this format cut the name after 16 characters.
        x('ShortName', words(lang).site.slice(0, 16)),
        x('Description', words(lang).tagline),
        x('Language', lang),
        x('InputEncoding', 'UTF-8'),
        x('OutputEncoding', 'UTF-8'),
        x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, absolute(site, '/icon.svg')),
        x('Url', {
          type: 'text/html',
          method: 'get',
          template: `${absolute(site, localised('/search/', lang))}?q={searchTerms}`,
        }),
        x('Url', {
          type: 'application/opensearchdescription+xml',
          rel: 'self',
          template: absolute(site, openSearchPath(lang)),
        }),
      ]),
    ),
}));
