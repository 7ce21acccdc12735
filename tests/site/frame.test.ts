/** What stands around every kind of page: its scripts and the way to the other language, read from the built HTML. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { localised, otherLang } from '../../src/derive/address.ts';
import { PAGE_KINDS } from '../../src/derive/site-map.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { langOfPath } from '../../src/text/lang-of-path.ts';
import { bytes, html, TEMPLATES } from '../support/site.ts';

const elements = (tree: Root | Element, isWanted: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
};
const classes = ({ properties }: Element): string => String(properties['className'] ?? '');
/** A card in a frame has neither; its policy and its links are tested as a card. */
const trees = new Map(
  TEMPLATES.filter(({ kind }) => !kind.framed).map(({ path }) => [path, fromHtml(html(path))] as const),
);
const isContent = (tree: Root): boolean =>
  elements(tree, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots').length === 0;

test('every kind of page is among them that has a record', () => {
  const opened = new Set(TEMPLATES.map(({ kind }) => kind.route));
  const { releases } = loadPublishedSite('.').ledger;
  const made = { true: releases.length > 0, changes: releases.some(({ told }) => told.length > 0) };
  expect(
    PAGE_KINDS.filter(
      ({ route, frozen, long }) => !opened.has(route) && !long && (frozen === undefined || made[`${frozen}`]),
    ),
  ).toEqual([]);
});

test('beside search, comparisons and the list of promises, pages load the small script that keeps them for reading offline, charts one that shows what a mark says, timelines one that counts the days by the reader’s clock, plans one that filters their lines, long tables one that filters and orders them, and nothing else', () => {
  const loaded = {
    offline: new Set<string>(),
    chart: new Set<string>(),
    today: new Set<string>(),
    filter: new Set<string>(),
    tools: new Set<string>(),
  };
  for (const [path, tree] of trees) {
    if (/\/(?:search|compare|promises)\/$/.test(path)) continue;
    const [body] = elements(tree, ({ tagName }) => tagName === 'body');
    const last = body?.children.findLast(({ type }) => type === 'element');
    const scripts = elements(
      tree,
      ({ tagName, properties }) => tagName === 'script' && properties['src'] !== undefined,
    );
    // Modules are deferred, and the one that keeps pages stands after everything that is drawn.
    expect(
      scripts.every(({ properties }) => properties['type'] === 'module'),
      path,
    ).toBe(true);
    expect(scripts.filter((script) => script === last).length, path).toBe(1);
    const hasChart = elements(tree, (one) => one.tagName === 'figure' && classes(one).includes('chart')).length > 0;
    const hasDays = elements(tree, ({ properties }) => properties['dataToday'] !== undefined).length > 0;
    const hasFilter = elements(tree, (one) => classes(one).includes('plan-filter')).length > 0;
    const hasTools = elements(tree, ({ properties }) => properties['id'] === 'table-tools').length > 0;
    const most = [hasChart, hasDays, hasFilter, hasTools].filter(Boolean).length;
    expect(scripts.length, path).toBeLessThanOrEqual(1 + most);
    for (const script of scripts) {
      const src = String(script.properties['src']);
      const isToday = hasDays && String(bytes(src)).includes('data-today');
      const isFilter = hasFilter && String(bytes(src)).includes('plan-filter');
      const isTools = hasTools && String(bytes(src)).includes('table-tools');
      const what = isToday ? 'today' : isFilter ? 'filter' : isTools ? 'tools' : 'chart';
      loaded[script === last ? 'offline' : what].add(src);
    }
  }
  for (const [name, sources] of Object.entries(loaded)) {
    expect(sources.size).toBeLessThanOrEqual(1);
    for (const src of sources) expect(bytes(src).length).toBeLessThan(name === 'chart' ? 3_000 : 2_000);
  }
  expect(String(bytes(must([...loaded.offline][0], 'script')))).toContain('/sw.js');
});

test('the switch of languages stays on the same thing; where nothing is, it leads home', () => {
  for (const [path, tree] of trees) {
    const links = elements(tree, (one) => one.tagName === 'a' && classes(one).split(',').includes('lang'));
    const lang = langOfPath(path);
    const twin = localised(isContent(tree) ? path.replace(/^\/en/, '') : '/', otherLang(lang));
    expect(
      links.map(({ properties }) => properties['href']),
      path,
    ).toEqual([twin]);
  }
});
