/** Atom feeds: what a release changed, for the whole site and for each plan, agency and indicator. */
import { x } from 'xastscript';
import { agencyPath, indicatorPath, localised, planPath } from '../../derive/address.ts';
import { openDataWords } from '../../i18n/words/open-data.ts';
import { LANGS, type Bilingual, type Lang } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';
import type { Change } from '../../ledger/releases.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { absolute, timeOf } from '../../derive/publication.ts';
import { xmlFile } from '../formats/xml.ts';

/** Something that can be followed. */
interface Followed {
  /** Its page; the feed lies beside it. */
  path: string;
  title: Bilingual;
  about: (change: Change) => boolean;
}

export const feedPath = (path: string, lang: Lang): string => `${localised(path, lang)}feed.atom`;
export const releasePath = (id: string): string => `/archive/${id}/`;

const followed = (site: Site): Followed[] => [
  { path: '/', title: site.publisher.name, about: () => true },
  ...site.plans.map((plan) => ({
    path: planPath(plan),
    title: plan.short,
    about: ({ plans }: Change) => plans.includes(plan.id),
  })),
  ...site.agencies.map((agency) => ({
    path: agencyPath(agency),
    title: agency.name,
    about: ({ agencies }: Change) => agencies.includes(agency.id),
  })),
  ...site.indicators.map((indicator) => ({
    path: indicatorPath(indicator),
    title: indicator.name,
    about: ({ indicators }: Change) => indicators.includes(indicator.id),
  })),
];

/** “3 thêm, 1 bỏ, 2 sửa”. */
export function countChanges(changes: readonly Change[], lang: Lang): string {
  const { added, removed, changed } = openDataWords(lang).counts;
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return `${added(count('added'))}, ${removed(count('removed'))}, ${changed(count('changed'))}`;
}

interface Entry {
  id: string;
  title: string;
  updated: string;
  href: string;
  summary: string;
}

/** Newest first. The first entry of all says that the thing is here, so that no feed is empty. */
function entriesOf(site: Published, { path, title, about }: Followed, lang: Lang): Entry[] {
  const w = openDataWords(lang);
  const releases = site.ledger.releases
    .map((release) => ({ release, changes: release.changes.filter(about) }))
    .filter(({ release, changes }) => path === '/' || release.previous === null || changes.length > 0);
  const first = site.ledger.releases[0];
  const entries = releases.map(({ release, changes }): Entry => ({
    id: absolute(site, `${localised(releasePath(release.id), lang)}#${path}`),
    title: `${title[lang]}: ${w.release} ${release.id}`,
    updated: `${release.date}T00:00:00Z`,
    href: absolute(site, localised(releasePath(release.id), lang)),
    summary: release.previous === null ? w.firstRelease : `${countChanges(changes, lang)}. ${listed(changes)}`,
  }));
  const here = {
    id: absolute(site, `${localised(path, lang)}#published`),
    title: title[lang],
    updated: first ? `${first.date}T00:00:00Z` : timeOf(site),
    href: absolute(site, localised(path, lang)),
    summary: w.onThisSite,
  };
  return [...entries.reverse(), here];
}

const LISTED = 20;
const listed = (changes: readonly Change[]): string =>
  [...new Set(changes.map(({ id }) => id))].slice(0, LISTED).join(', ') + (changes.length > LISTED ? ' …' : '');

function feed(site: Published, thing: Followed, lang: Lang): string {
  const entries = entriesOf(site, thing, lang);
  const self = absolute(site, feedPath(thing.path, lang));
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      x('id', self),
      x('title', thing.path === '/' ? thing.title[lang] : `${thing.title[lang]} · ${site.publisher.name[lang]}`),
      x(
        'updated',
        entries
          .map(({ updated }) => updated)
          .sort()
          .at(-1),
      ),
      x('author', [x('name', site.publisher.name[lang]), x('uri', absolute(site, '/'))]),
      x('rights', site.publisher.data_licence.name[lang]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: lang,
        href: absolute(site, localised(thing.path, lang)),
      }),
      ...entries.map(({ id, title, updated, href, summary }) =>
        x('entry', [
          x('id', id),
          x('title', title),
          x('updated', updated),
          x('link', { rel: 'alternate', type: 'text/html', href }),
          x('summary', summary),
        ]),
      ),
    ]),
  );
}

export const feedFiles = (site: Published): Output[] =>
  followed(site).flatMap((thing) =>
    LANGS.map((lang) => ({
      path: feedPath(thing.path, lang).slice(1),
      mediaType: 'application/atom+xml',
      title: { vi: `Nguồn tin: ${thing.title.vi}`, en: `Feed: ${thing.title.en}` },
      render: () => feed(site, thing, lang),
    })),
  );

/** The feed of a page: its own where it has one, otherwise that of the site. */
export const feedOf = (path: string, lang: Lang): string =>
  /^\/(?:plans|agencies|indicators)\/[^/]+\/$/.test(path) ? feedPath(path, lang) : feedPath('/', lang);
