import { globSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { LANGS } from '../text/bilingual.ts';
import { menuWords } from '../i18n/words/menu.ts';
import { errorPage, FRAMED_FOLDERS, groupOf, MENU, PAGE_KINDS, type PageKind, type ParamsOf } from './site-map.ts';

/** Stands at whatever address the register says was given up; it is no kind of page. */
const OF_THE_REGISTER = '[...moved].astro';

const templatesOf = ({ route, templates }: PageKind): readonly string[] =>
  templates ?? [`[...lang]${route}index.astro`, `[...lang]${route.slice(0, -1)}.astro`];

/** What is missing: templates without an entry, and entries without one template. */
function faults(kinds: readonly PageKind[], templates: readonly string[]): string[] {
  const known = kinds.flatMap(templatesOf);
  return [
    ...templates.filter((file) => known.filter((one) => one === file).length !== 1),
    ...kinds
      .filter(
        (kind) => templatesOf(kind).filter((file) => templates.includes(file)).length !== (kind.templates?.length ?? 1),
      )
      .map(({ route }) => route),
  ];
}

test('every template has one entry, and every entry its template', () => {
  const templates = globSync('**/*.astro', { cwd: 'src/pages' }).filter((file) => file !== OF_THE_REGISTER);
  expect(templates.length).toBeGreaterThan(40);
  expect(faults(PAGE_KINDS, templates)).toEqual([]);
});

test('a template without an entry, an entry without a template and a second entry are found', () => {
  const home: PageKind = { route: '/' };
  const map: PageKind = { route: '/map/' };
  expect(faults([home], ['[...lang]/index.astro', '[...lang]/map/index.astro'])).toEqual(['[...lang]/map/index.astro']);
  expect(faults([home, map], ['[...lang]/index.astro'])).toEqual(['/map/']);
  expect(faults([map, map], ['[...lang]/map.astro'])).toEqual(['[...lang]/map.astro']);
});

test('the menu leads to each page once, by a name in both languages; the name of a group leads to a page of the group', () => {
  const links = MENU.flatMap((group) => group.links);
  expect(new Set(links.map(({ path }) => path)).size).toBe(links.length);
  for (const { group, path, links: own } of MENU) {
    expect(own.map((one) => one.path)).toContain(path);
    for (const lang of LANGS) expect(menuWords(lang).groups[group]).not.toBe('');
  }
  for (const { name } of links) for (const lang of LANGS) expect(name(lang)).not.toBe('');
});

test('a page stands in the group of the room that it is part of', () => {
  expect(groupOf('/plans/ha-noi-2025/i-1/')).toBe('promises');
  expect(groupOf('/timeline/ha-noi/')).toBe('promises');
  expect(groupOf('/')).toBeNull();
});

test('cards may be framed in both languages, and nothing else', () => {
  expect(FRAMED_FOLDERS).toEqual(['/embed/', '/en/embed/']);
  const framed = PAGE_KINDS.filter(({ route }) => FRAMED_FOLDERS.some((folder) => route.startsWith(folder)));
  expect(framed.every((kind) => kind.framed)).toBe(true);
});

test('hosts look for error pages as files', () => {
  expect(errorPage('/410/')).toBe('/410.html');
  expect(errorPage('/en/404/')).toBe('/en/404.html');
});

test('a template must give exactly the parameters of its route', () => {
  expectTypeOf<ParamsOf<'/plans/[plan]/[clause]/'>>().toExtend<{ readonly plan: string; readonly clause: string }>();
  expectTypeOf<{ plan: string }>().not.toExtend<ParamsOf<'/plans/[plan]/[clause]/'>>();
});
