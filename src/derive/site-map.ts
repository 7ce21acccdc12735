/** Every kind of page: its route, which is also the place of its template under `src/pages/[...lang]/`, and its place in a menu. The menus are made from this list, in its order. */
import { menuWords } from '../i18n/words/menu.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';

export interface PageKind {
  /** `/plans/[plan]/[clause]/` */
  readonly route: string;
  /** Links in the head or the foot of every page that lead to it. */
  readonly links?: readonly MenuLink[];
}

export interface MenuLink {
  readonly menu: 'head' | 'foot';
  readonly path: string;
  readonly name: (lang: Lang) => string;
}

const link =
  (menu: MenuLink['menu']) =>
  (path: string, name: MenuLink['name']): MenuLink => ({ menu, path, name });
const [head, foot] = [link('head'), link('foot')];
/** A page with an address of its own in a menu. */
const at = (route: string, to: typeof head, name: MenuLink['name']): PageKind => ({ route, links: [to(route, name)] });

export const PAGE_KINDS: readonly PageKind[] = [
  { route: '/' },
  at('/plans/', head, (lang) => words(lang).plans),
  { route: '/plans/[plan]/' },
  { route: '/plans/[plan]/[clause]/' },
  at('/cities/', head, (lang) => words(lang).cities),
  { route: '/cities/[city]/' },
  at('/agencies/', head, (lang) => words(lang).agencies),
  { route: '/agencies/[agency]/' },
  at('/framework/', head, (lang) => words(lang).framework),
  { route: '/framework/[feature]/' },
  at('/indicators/', head, (lang) => words(lang).indicators),
  { route: '/indicators/[indicator]/' },
  at('/data/', head, (lang) => words(lang).data),
  { route: '/data/[table]/' },
  at('/compare/', foot, (lang) => words(lang).compare.title),
  { route: '/compare/[a]/[b]/' },
  at('/who-does-what/', foot, (lang) => words(lang).matrix.title),
  { route: '/who-does-what/[city]/' },
  at('/timeline/', foot, (lang) => words(lang).timeline.title),
  { route: '/timeline/[city]/' },
  {
    route: '/[page]/',
    links: [
      foot('/about/', (lang) => words(lang).about),
      foot('/methods/', (lang) => menuWords(lang).methods),
      foot('/how-to-cite/', (lang) => menuWords(lang).cite),
      foot('/accessibility/', (lang) => menuWords(lang).accessibility),
      foot('/for-reviewers/', (lang) => words(lang).guides.reviewers),
      foot('/for-journalists/', (lang) => words(lang).guides.journalists),
      foot('/for-editors/', (lang) => words(lang).guides.editors),
      foot('/publish/', (lang) => menuWords(lang).publish),
    ],
  },
  at('/clauses/', foot, (lang) => words(lang).clausesIndex),
  at('/instruments/', foot, (lang) => words(lang).instruments),
  { route: '/instruments/[instrument]/' },
  at('/charts/', foot, (lang) => words(lang).charts),
  { route: '/charts/[chart]/' },
  at('/stories/', foot, (lang) => words(lang).stories.title),
  { route: '/stories/[story]/' },
  { route: '/dossier/' },
  { route: '/dossier/[city]/' },
  { route: '/search/' },
  { route: '/offline/' },
  { route: '/410/' },
  { route: '/archive/' },
  { route: '/archive/[release]/' },
  { route: '/archive/[release]/[plan]/' },
  { route: '/embed/charts/[chart]/' },
  { route: '/embed/plans/[plan]/[clause]/' },
  { route: '/embed/archive/[release]/charts/[chart]/' },
];

/** The links of a menu in their order. */
export const menuOf = (menu: MenuLink['menu']): MenuLink[] =>
  PAGE_KINDS.flatMap(({ links = [] }) => links).filter((one) => one.menu === menu);
