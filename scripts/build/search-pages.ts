/** Pages that search finds beside the registers: charts, tables, stories, guides, and the overviews that the menus lead to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../../src/charts/index.ts';
import type { Subject } from '../../src/charts/kit/chart.ts';
import { whoPath } from '../../src/derive/bodies/matrix.ts';
import { chartPath } from '../../src/derive/address.ts';
import { comparePath, writtenPairs } from '../../src/derive/compare/pairs.ts';
import { dossierPath } from '../../src/derive/dossier/dossier.ts';
import { MENU, PAGE_KINDS } from '../../src/derive/site-map.ts';
import { promisesPath } from '../../src/derive/promises/filter.ts';
import { levelsIn, levelsPath } from '../../src/derive/promises/level-duties.ts';
import { promisingCities } from '../../src/derive/promises/promise.ts';
import { timelinePath } from '../../src/derive/timeline.ts';
import { promisePages } from '../../src/i18n/words/promise-pages.ts';
import { promiseWords } from '../../src/i18n/words/promises.ts';
import { words } from '../../src/i18n/words/index.ts';
import { LANGS, type Bilingual, type Lang } from '../../src/model/schema/common.ts';
import type { City, Site } from '../../src/model/types.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import type { SitePage } from '../../src/search/index/records.ts';

const inBoth = (say: (lang: Lang) => string): Bilingual => ({ vi: say('vi'), en: say('en') });

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const field = (front: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';

/** The words of an MDX text, without its tags, links and signs. */
const prose = (mdx: string): string =>
  mdx
    .replace(FRONT, '')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/^import .*$/gm, ' ')
    .replace(/<[^>]*>|\{[^}]*\}|\[\[[^\]]*\]\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*_`>|[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts that stand under the same name in both languages. */
function written(
  root: string,
  folder: 'pages' | 'stories',
  kind: SitePage['kind'],
  path: (name: string) => string,
): SitePage[] {
  const home = join(root, 'content', folder);
  if (!existsSync(join(home, 'vi'))) return [];
  return readdirSync(join(home, 'vi'))
    .filter((name) => name.endsWith('.mdx') && existsSync(join(home, 'en', name)))
    .sort()
    .map((name) => {
      const text = Object.fromEntries(LANGS.map((lang) => [lang, readFileSync(join(home, lang, name), 'utf8')]));
      const of = (lang: Lang): string => text[lang] ?? '';
      const front = (lang: Lang): string => FRONT.exec(of(lang))?.[1] ?? '';
      return {
        path: path(name.replace('.mdx', '')),
        kind,
        title: inBoth((lang) => field(front(lang), 'title')),
        text: inBoth((lang) => field(front(lang), 'description')),
        around: inBoth((lang) => prose(of(lang)).slice(0, 3000)),
      };
    });
}

function aboutFacets(about: Subject): SitePage['facets'] {
  if (about === 'site') return {};
  if ('city' in about) return { city: [about.city.id] };
  if ('plan' in about) return { plan: [about.plan.id], city: [about.plan.city.id] };
  if ('plans' in about) return { plan: about.plans.map(({ id }) => id), city: about.plans.map(({ city }) => city.id) };
  return { feature: about.indicator.features.map(({ no }) => no) };
}

const ofCity = (city: City): SitePage[] => [
  {
    path: dossierPath(city),
    kind: 'overview',
    title: inBoth((lang) => words(lang).dossier.titleOf(city.name[lang])),
    text: inBoth((lang) => words(lang).dossier.title),
    names: [city.name],
    facets: { city: [city.id] },
  },
  ...[
    { path: timelinePath(city), say: (lang: Lang) => words(lang).timeline },
    { path: whoPath(city), say: (lang: Lang) => words(lang).matrix },
  ].map(({ path, say }): SitePage => ({
    path,
    kind: 'overview',
    title: inBoth((lang) => say(lang).titleOf(city.name[lang])),
    text: inBoth((lang) => say(lang).title),
    names: [city.name],
    facets: { city: [city.id] },
  })),
];

const comparisons = (site: Site): SitePage[] => {
  const { plans, cities } = writtenPairs(site);
  return [...cities, ...plans].map(([a, b]): SitePage => ({
    path: comparePath(a, b),
    kind: 'overview',
    title: inBoth((lang) => words(lang).compare.titleOf(a.name[lang], b.name[lang])),
    text: inBoth((lang) => words(lang).compare.lead),
    facets: {
      plan: [...a.plans, ...b.plans].map(({ id }) => id),
      city: [...new Set([...a.plans, ...b.plans].map(({ city }) => city.id))],
    },
  }));
};

/** What each city promised, and what the bodies of each level must do. */
const promises = (site: Site): SitePage[] => [
  ...promisingCities(site).map((city): SitePage => ({
    path: promisesPath(city),
    kind: 'overview',
    title: inBoth((lang) => promisePages(lang).cityQuestion(city.name[lang])),
    text: inBoth((lang) => promiseWords(lang).title),
    names: [city.name],
    facets: { city: [city.id] },
  })),
  ...levelsIn(site).map((level): SitePage => ({
    path: levelsPath(level),
    kind: 'overview',
    title: inBoth((lang) => promisePages(lang).levelQuestion[level]),
    text: inBoth((lang) => promisePages(lang).byLevel),
  })),
];

export function searchPages(site: Site, root: string): SitePage[] {
  const menu = new Map(MENU.flatMap(({ links }) => links).map((link) => [link.path, link]));
  const guides = written(root, 'pages', 'guide', (name) => `/${name}/`);
  const made = new Set(guides.map(({ path }) => path));
  return [
    ...written(root, 'stories', 'story', (name) => `/stories/${name}/`),
    ...guides,
    ...charts(site).map((chart): SitePage => ({
      path: chartPath(chart.id),
      kind: 'chart',
      title: chart.title,
      text: chart.reading,
      names: [inBoth((lang) => words(lang).chart)],
      facets: aboutFacets(chart.about),
    })),
    ...TABLES.map(({ name, title, description }): SitePage => ({
      path: `/data/${name}/`,
      kind: 'table',
      title,
      text: description,
      names: [{ vi: `bảng ${name} CSV Excel tải về`, en: `table ${name} CSV Excel download` }],
    })),
    ...[...menu.values()]
      .filter(({ path }) => !made.has(path))
      .map((link): SitePage => ({
        path: link.path,
        kind: 'overview',
        title: inBoth(link.name),
        text: inBoth((lang) => leadOf(link.path, lang)),
        ...(OTHER_NAMES[link.path] === undefined ? {} : { names: OTHER_NAMES[link.path] }),
      })),
    ...site.cities.filter(({ plans }) => plans.length > 0).flatMap(ofCity),
    ...promises(site),
    ...comparisons(site),
  ];
}

/**
 * Kinds of pages that search does not list, by their route in the site map, and why. A test wants each kind of page found or
 * named here: a new kind cannot be forgotten.
 */
export const NOT_SEARCHED: Readonly<Record<string, string>> = {
  '/plans/[plan]/sections/[section]/': 'its clauses and its plan are found themselves',
  '/': 'where everybody is already, one step from every page',
  '/compare/[a]/[b]/[part]/': 'one focal area of a comparison, which is found and leads to it',
  '/dossier/[city]/[part]/': 'one area of a dossier, which is found and leads to it',
  '/clauses/[city]/': 'the clauses of a city as one list for the search of the browser; each is found by itself',
  ...Object.fromEntries(
    PAGE_KINDS.filter(({ long }) => long).map(({ route }) => [
      route,
      'one city’s share of a long list, which is found and leads to it',
    ]),
  ),
  '/offline/': 'shown where there is no network',
  '/404/': 'no page',
  '/410/': 'no page',
  '/archive/[release]/': 'as it stood: what is in force is found, and leads to what was',
  '/archive/[release]/[plan]/': 'as it stood',
  '/archive/[release]/changes/[kind]/[id]/': 'the page of the thing is found, and leads to its changes',
  '/archive/versions/[plan]/[clause]/': 'the clause is found, and leads to its versions',
  '/embed/charts/[chart]/': 'a page of this site for the frames of others',
  '/embed/plans/[plan]/[clause]/': 'a page of this site for the frames of others',
  '/embed/archive/[release]/charts/[chart]/': 'a page of this site for the frames of others',
};

/** What people call pages whose title says it in another way. */
const OTHER_NAMES: Readonly<Record<string, Bilingual[]>> = {
  '/data/': [
    { vi: 'tải dữ liệu Excel CSV JSON', en: 'download data Excel CSV JSON' },
    { vi: 'dữ liệu mở', en: 'open data' },
  ],
  '/compare/': [
    { vi: 'so sánh hai thành phố, hai kế hoạch', en: 'compare two cities, two plans' },
    { vi: 'so sánh thành phố', en: 'compare cities' },
    { vi: 'so sánh kế hoạch', en: 'comparison of plans' },
  ],
  '/clauses/': [{ vi: 'mọi điều khoản', en: 'list of all clauses' }],
};

/** What a page that lists things says it is. */
function leadOf(path: string, lang: Lang): string {
  const leads: Readonly<Record<string, string>> = words(lang).leads;
  return leads[path.split('/')[1] ?? ''] ?? '';
}
