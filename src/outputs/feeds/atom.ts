/** Atom feeds: what a release changed, for the whole site and for each plan, agency and indicator. */
import { x } from 'xastscript';
import { localised } from '../../derive/address.ts';
import { changesPagePath, releasePath } from '../../derive/as-it-stood.ts';
import { followedName } from '../../derive/followed.ts';
import { openDataWords } from '../../i18n/words/open-data.ts';
import { LANGS, type Bilingual, type Lang } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';
import type { Change, Release } from '../../ledger/releases.ts';
import { changeAnchor, FOLLOWED, type FollowedKind, type ToldChange } from '../../ledger/told-changes.ts';
import { releaseWords } from '../../i18n/words/releases.ts';
import { sayCell, shownCells } from '../tables/say-cell.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { absolute, timeOf } from '../../derive/publication.ts';
import { xmlFile } from '../formats/xml.ts';

/** Something that can be followed. */
interface Followed {
  /** Its page; the feed lies beside it. */
  path: string;
  title: Bilingual;
  about: (change: ToldChange) => boolean;
  /** Its page of changes in a release; the site has the page of the release. */
  kind: FollowedKind | null;
  id: string;
}

export const feedPath = (path: string, lang: Lang): string => `${localised(path, lang)}feed.atom`;

const followed = (site: Site): Followed[] => [
  { path: '/', title: site.publisher.name, about: () => true, kind: null, id: '' },
  ...FOLLOWED.flatMap((kind) =>
    site[kind].map(({ id }): Followed => {
      const { name, path } = followedName(site, kind, id);
      return { path: path ?? '/', title: name, about: (change) => change[kind].includes(id), kind, id };
    }),
  ),
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

/** As many changes of a release as a feed tells one by one; the last entry leads to the rest. */
const TOLD = 200;

/** Newest first. The first entry of all says that the thing is here, so that no feed is empty. */
function entriesOf(site: Published, thing: Followed, lang: Lang): Entry[] {
  const w = openDataWords(lang);
  const first = site.ledger.releases[0];
  const here = {
    id: absolute(site, `${localised(thing.path, lang)}#published`),
    title: thing.title[lang],
    updated: first ? `${first.date}T00:00:00Z` : timeOf(site),
    href: absolute(site, localised(thing.path, lang)),
    summary: w.onThisSite,
  };
  return [...site.ledger.releases.flatMap((release) => releaseEntries(site, thing, release, lang)).reverse(), here];
}

/** The release itself, then each change that it tells of the thing. */
function releaseEntries(
  site: Published,
  { path, title, about, kind, id }: Followed,
  release: Release,
  lang: Lang,
): Entry[] {
  const w = openDataWords(lang);
  const told = release.told.filter(about);
  if (told.length === 0 && path !== '/' && release.previous !== null) return [];
  const page = releasePath(release.id);
  const updated = `${release.date}T00:00:00Z`;
  const pageOf = (change: ToldChange): string => {
    const [of, one] = kind ? [kind, id] : whereTold(change);
    return of ? changesPagePath(release.id, of, one) : page;
  };
  const whole: Entry = {
    id: absolute(site, `${localised(page, lang)}#${path}`),
    title: `${title[lang]}: ${w.release} ${release.id}`,
    updated,
    href: absolute(site, localised(kind && told.length > 0 ? changesPagePath(release.id, kind, id) : page, lang)),
    summary:
      release.previous === null
        ? w.firstRelease
        : [releaseWords(lang).howMany(told.length), ...told.slice(0, LISTED).map(({ name }) => name[lang])].join('; ') +
          (told.length > LISTED ? ' …' : ''),
  };
  return [
    ...told
      .slice(0, TOLD)
      .map((change): Entry => ({
        // The same in every feed that tells of it, and another in the other language.
        id: absolute(site, `${localised(page, lang)}#${changeAnchor(change)}`),
        title: change.says[lang],
        updated,
        href: absolute(site, `${localised(pageOf(change), lang)}#${changeAnchor(change)}`),
        summary: summaryOf(site, change, lang),
      }))
      .reverse(),
    whole,
  ];
}

/** The page that tells of a change, of those that do: of its plan, then of its body, then of its indicator. */
function whereTold(change: ToldChange): readonly [FollowedKind, string] | readonly [null, ''] {
  const kind = FOLLOWED.find((one) => change[one].length > 0);
  return kind ? [kind, change[kind][0] ?? ''] : [null, ''];
}

/** What differs, as “before → after”. */
const summaryOf = (site: Site, change: ToldChange, lang: Lang): string =>
  shownCells(change.cells, lang)
    .map((cell) => sayCell(site, cell, lang))
    .map(({ label, before, after }) => `${label}: ${[before, after].filter((text) => text !== '').join(' → ')}`)
    .join('; ') || change.says[lang];

const LISTED = 20;

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
