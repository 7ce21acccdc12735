/** What all schema.org descriptions in the pages have in common, and the breadcrumbs. */
import { localised } from '../../derive/address.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { absolute, contactOf } from '../../derive/publication.ts';

export interface Page {
  lang: Lang;
  /** Path without the language. */
  path: string;
  title: string;
  crumbs: readonly { name: string; path: string }[];
}

export type Thing = { '@context'?: 'https://schema.org'; '@type': string } & Record<string, unknown>;

const CONTEXT = 'https://schema.org' as const;
/** A thing that stands alone in a page. */
export const top = (thing: Thing): Thing => ({ '@context': CONTEXT, ...thing });
export const url = (site: Site, path: string, lang: Lang): string => absolute(site, localised(path, lang));
export function publisher(site: Site, lang: Lang): Thing {
  const contact = contactOf(site);
  return {
    '@type': 'Organization',
    name: site.publisher.name[lang],
    url: absolute(site, '/'),
    ...(contact && {
      contactPoint: {
        '@type': 'ContactPoint',
        [contact.kind === 'email' ? 'email' : 'url']: contact.kind === 'email' ? contact.text : contact.href,
      },
    }),
  };
}

export function breadcrumbs(site: Site, { lang, path, title, crumbs }: Page): Thing {
  const home = { name: site.publisher.name[lang], path: '/' };
  const trail = [home, ...crumbs.filter((crumb) => crumb.path !== '/'), { name: title, path }];
  return top({
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: url(site, crumb.path, lang),
    })),
  });
}

/** The home page: the site, and how it is searched. */
export const webSite = (site: Site, lang: Lang): Thing =>
  top({
    '@type': 'WebSite',
    '@id': `${url(site, '/', lang)}#website`,
    name: site.publisher.name[lang],
    description: words(lang).tagline,
    url: url(site, '/', lang),
    inLanguage: lang,
    publisher: publisher(site, lang),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url(site, '/search/', lang)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
