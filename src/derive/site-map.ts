/**
 * Every kind of page, once: its route, which is also the place of its template under `src/pages/[...lang]/`, and what follows from it.
 * The menus are made from this list, in its order; so are the parameters of the templates, who may frame a page, and the pages that tests open.
 */
import { promisePages } from '../i18n/words/promise-pages.ts';
import { menuWords } from '../i18n/words/menu.ts';
import { words } from '../i18n/words/index.ts';
import { LANGS, type Lang } from '../text/bilingual.ts';
import { localised } from './address.ts';

export interface PageKind {
  /** `/plans/[plan]/[clause]/` */
  readonly route: `/${string}`;
  /** Templates that Astro wants elsewhere, below `src/pages/`. */
  readonly templates?: readonly string[];
  /** Links in the head or the foot of every page that lead to it. */
  readonly links?: readonly MenuLink[];
  /** Other sites may show it in a frame. */
  readonly framed?: true;
  /** Shown where nothing is: hosts look for a file of this name. */
  readonly error?: true;
  /** Its records are made by a release: there are none before the first one, or none before one that has changes to tell. */
  readonly frozen?: true | 'changes';
  /** A part of a list over all cities, once that list is too long for one page (`long-lists/`): there may be none. */
  readonly long?: true;
  /** How many such pages tests open, the longest and the shortest among them; two where nothing is said. */
  readonly examples?: number;
}

/** The groups of the menu, in the order in which they stand, each with the page that its name leads to. */
const GROUPS = {
  promises: '/promises/',
  cities: '/cities/',
  who: '/agencies/',
  compare: '/compare/',
  data: '/data/',
  stories: '/stories/',
  site: '/about/',
} as const;
export type Group = keyof typeof GROUPS;

export interface MenuLink {
  readonly group: Group;
  readonly path: string;
  readonly name: (lang: Lang) => string;
}

const link =
  (group: Group) =>
  (path: string, name: MenuLink['name']): MenuLink => ({ group, path, name });
const [promises, cities, who, compare, data, stories, about] = [
  link('promises'),
  link('cities'),
  link('who'),
  link('compare'),
  link('data'),
  link('stories'),
  link('site'),
];
/** A page with an address of its own in a group. */
const at = <R extends `/${string}`>(route: R, to: typeof promises, name: MenuLink['name']) => ({
  route,
  links: [to(route, name)],
});

const KINDS = [
  { route: '/' },
  at('/promises/', promises, (lang) => promisePages(lang).all),
  { route: '/promises/[city]/' },
  at('/promises/levels/', who, (lang) => promisePages(lang).byLevel),
  { route: '/promises/levels/[level]/' },
  { route: '/promises/levels/[level]/[city]/', long: true },
  at('/promises/gaps/', promises, (lang) => promisePages(lang).gapsMenu),
  { route: '/promises/gaps/[city]/', long: true },
  at('/plans/', promises, (lang) => words(lang).plans),
  { route: '/plans/[plan]/' },
  { route: '/plans/[plan]/[clause]/', examples: 6 },
  { route: '/plans/[plan]/sections/[section]/' },
  at('/cities/', cities, (lang) => words(lang).cities),
  { route: '/cities/[city]/' },
  { route: '/cities/by-letter/[letters]/', long: true },
  at('/regions/', cities, (lang) => words(lang).regions),
  at('/agencies/', who, (lang) => words(lang).agencies),
  { route: '/agencies/[agency]/' },
  { route: '/agencies/by-city/[city]/', long: true },
  at('/framework/', promises, (lang) => words(lang).framework),
  { route: '/framework/[feature]/' },
  { route: '/framework/[feature]/[city]/', long: true },
  at('/indicators/', promises, (lang) => words(lang).indicators),
  { route: '/indicators/[indicator]/' },
  { route: '/indicators/[indicator]/[city]/', long: true },
  at('/data/', data, (lang) => words(lang).data),
  { route: '/data/[table]/' },
  at('/compare/', compare, (lang) => words(lang).compare.title),
  { route: '/compare/by-city/[city]/', long: true },
  { route: '/compare/[a]/[b]/' },
  { route: '/compare/[a]/[b]/[part]/', examples: 4 },
  at('/who-does-what/', who, (lang) => words(lang).matrix.title),
  { route: '/who-does-what/[city]/' },
  at('/timeline/', promises, (lang) => words(lang).timeline.title),
  { route: '/timeline/[city]/' },
  {
    route: '/[page]/',
    // Each is written by hand.
    examples: Infinity,
    links: [
      about('/about/', (lang) => words(lang).about),
      about('/methods/', (lang) => menuWords(lang).methods),
      data('/how-to-cite/', (lang) => menuWords(lang).cite),
      about('/accessibility/', (lang) => menuWords(lang).accessibility),
      stories('/for-reviewers/', (lang) => words(lang).guides.reviewers),
      stories('/for-journalists/', (lang) => words(lang).guides.journalists),
      stories('/for-editors/', (lang) => words(lang).guides.editors),
      about('/publish/', (lang) => menuWords(lang).publish),
    ],
  },
  at('/clauses/', promises, (lang) => words(lang).clausesIndex),
  { route: '/clauses/[city]/' },
  at('/instruments/', data, (lang) => words(lang).instruments),
  { route: '/instruments/by-city/[city]/', long: true },
  { route: '/instruments/[instrument]/' },
  at('/charts/', data, (lang) => words(lang).charts),
  // So many that every form of chart is likely among them.
  { route: '/charts/[chart]/', examples: 8 },
  at('/stories/', stories, (lang) => words(lang).stories.title),
  { route: '/stories/[story]/', examples: Infinity },
  at('/dossier/', cities, (lang) => words(lang).dossier.title),
  { route: '/dossier/[city]/' },
  { route: '/dossier/[city]/[part]/', examples: 4 },
  at('/search/', about, (lang) => words(lang).search),
  { route: '/offline/' },
  { route: '/404/', error: true, templates: ['404.astro', 'en/404.astro'] },
  { route: '/410/', error: true },
  at('/archive/', data, (lang) => menuWords(lang).changes),
  { route: '/archive/[release]/', frozen: true },
  { route: '/archive/[release]/[plan]/', frozen: true },
  { route: '/archive/[release]/changes/[kind]/[id]/', frozen: 'changes' },
  { route: '/archive/versions/[plan]/[clause]/', frozen: 'changes' },
  { route: '/embed/charts/[chart]/', framed: true },
  { route: '/embed/plans/[plan]/[clause]/', framed: true },
  { route: '/embed/archive/[release]/charts/[chart]/', framed: true, frozen: true },
] as const satisfies readonly PageKind[];

export const PAGE_KINDS: readonly PageKind[] = KINDS;

/** Routes with a page per record, and the names in them: `plan` and `clause` of `/plans/[plan]/[clause]/`. */
export type RecordRoute = Extract<(typeof KINDS)[number]['route'], `${string}[${string}`>;
export type ParamsOf<R extends string> = R extends `${string}[${infer Name}]${infer Rest}`
  ? Readonly<Record<Name, string>> & ParamsOf<Rest>
  : unknown;

/** The groups in their order: where the name of each leads, and every page in it. */
export const MENU: readonly { group: Group; path: string; links: readonly MenuLink[] }[] = (
  Object.keys(GROUPS) as Group[]
).map((group) => ({
  group,
  path: GROUPS[group],
  links: PAGE_KINDS.flatMap(({ links = [] }) => links).filter((one) => one.group === group),
}));

/** The group in which a page stands: that of the longest address in the menu at which its own begins. */
export const groupOf = (path: string): Group | null =>
  MENU.flatMap(({ links }) => links)
    .filter((one) => path.startsWith(one.path))
    .sort((a, b) => b.path.length - a.path.length)[0]?.group ?? null;

/** Folders of which every page may be framed: `/embed/`, in each language. */
export const FRAMED_FOLDERS: readonly string[] = [
  ...new Set(PAGE_KINDS.filter(({ framed }) => framed).map(({ route }) => `/${route.split('/')[1] ?? ''}/`)),
].flatMap((folder) => LANGS.map((lang) => localised(folder, lang)));

/** Pages that hosts look for as files: `/410/` of the build is `/410.html`. */
export const errorPage = (route: string): string => route.replace(/\/$/, '.html');
