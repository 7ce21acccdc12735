/** Markdown twins, read with remark: word for word what their pages say, with the figures of the model, and links that lead somewhere. */
import type { Element, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as MarkdownNodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import {
  agencyPath,
  cityPath,
  clausePath,
  featurePath,
  indicatorPath,
  instrumentPath,
  localised,
  planPath,
} from '../../src/derive/address.ts';
import { comparePath, writtenPairs } from '../../src/derive/compare/pairs.ts';
import { comparisonParts } from '../../src/derive/compare/parts.ts';
import { baseAddress } from '../../src/derive/publication.ts';
import { formatNumber, formatThreshold } from '../../src/i18n/format.ts';
import { words } from '../../src/i18n/words/index.ts';
import { hasTwin, twinPath } from '../../src/outputs/documents/twin-path.ts';
import { langOf, pathOf } from '../../src/outputs/kit/built-page.ts';
import { site } from '../../src/site.ts';
import { LANGS, type Lang } from '../../src/text/bilingual.ts';
import { clauseTitle } from '../../src/derive/clause-title.ts';
import { must } from '../../src/text/must.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { DIST, html, pages, read } from '../support/site.ts';

const base = baseAddress(site);
const built = new Set(builtAddresses(DIST));
const twinned = pages().filter((address) => hasTwin(pathOf({ address })));
const twin = (address: string) => twinPath(pathOf({ address }), langOf({ address }));

/** Words as they are kept apart by spaces; signs that stand alone are the layout of one form or the other. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const BLOCKS =
  /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|t[dh]|section|article|figure|figcaption|details|summary|pre|br|aside|blockquote)$/;
const isLeftOut = (node: Element, lang: Lang): boolean =>
  /^(?:nav|svg|form|script|style|button)$/.test(node.tagName) ||
  (node.tagName === 'details' && String(node.properties.className).includes('no-print')) ||
  (node.tagName === 'p' &&
    htmlText(node, lang, true)
      .trim()
      .startsWith(`${words(lang).citeFull}:`));

/** What a reader sees of the content: blocks and labels stand apart. */
function htmlText(node: HtmlNodes, lang: Lang, whole = false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (!whole && node.type === 'element' && isLeftOut(node, lang)) return ' ';
  const inside = node.children.map((child) => htmlText(child, lang, whole)).join('');
  if (node.type !== 'element') return inside;
  if (node.tagName === 'del') return `~~${inside}~~`;
  if (node.tagName === 'ins') return `++${inside}++`;
  const apart = BLOCKS.test(node.tagName) || String(node.properties.className).split(',').includes('tag');
  return apart ? ` ${inside} ` : inside;
}
const pageWords = (address: string): string[] => {
  const main = must(must(/<main[^>]*>([\s\S]*)<\/main>/.exec(html(address)), 'main')[1], 'group');
  return wordsOf(htmlText(fromHtml(main, { fragment: true }), langOf({ address })));
};

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
function markdownText(node: MarkdownNodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const inside = node.children.map(markdownText).join('');
  if (node.type === 'delete') return `~~${inside}~~`;
  return /^(?:paragraph|heading|listItem|tableCell|tableRow|blockquote)$/.test(node.type) ? ` ${inside} ` : inside;
}
const twinText = (text: string): string => markdownText(parse(text)).replace(/\s+/g, ' ');

/** Each twin is parsed once; every test asks of it what it needs. */
const parsed = new Map<string, { text: string; links: string[] }>();
function twinAt(path: string): { text: string; links: string[] } {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const tree = parse(read(path));
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => {
    links.push(url);
  });
  const one = { text: markdownText(tree).replace(/\s+/g, ' '), links };
  parsed.set(path, one);
  return one;
}

test('every plan, clause, indicator, agency, city, feature, instrument and comparison has one', () => {
  const { plans, cities } = writtenPairs(site);
  const paths = [
    ...site.plans.map(planPath),
    ...site.lines.map(clausePath),
    ...site.indicators.map(indicatorPath),
    ...site.agencies.map(agencyPath),
    ...site.cities.map(cityPath),
    ...site.framework.features.map(featurePath),
    ...site.instruments.map(instrumentPath),
    ...[...plans, ...cities].map(([a, b]) => comparePath(a, b)),
    ...comparisonParts(site).map(({ path }) => path),
  ];
  const expected = paths.flatMap((path) => LANGS.map((lang) => localised(path, lang)));
  expect([...twinned].sort()).toEqual([...new Set(expected)].sort());
  expect(twinned.filter((address) => !built.has(twin(address)))).toEqual([]);
  for (const address of twinned.filter((_, index) => index % 37 === 0))
    expect(html(address)).toContain(`<link rel="alternate" type="text/markdown" href="${twin(address)}"`);
});

test('word for word what its page says', () => {
  const different: string[] = [];
  for (const address of twinned) {
    const [here, there] = [wordsOf(twinAt(twin(address)).text), pageWords(address)];
    const at = there.findIndex((word, index) => word !== here[index]);
    if (at >= 0 || here.length !== there.length)
      different.push(`${address}: ${there.slice(at, at + 6).join(' ')} ≠ ${here.slice(at, at + 6).join(' ')}`);
  }
  expect(different.slice(0, 20)).toEqual([]);
  console.log(`${twinned.length} twins say word for word what their pages say`);
});

test('a twin with a word changed, or with two words run together, is noticed', () => {
  const address = '/en/plans/hai-phong-2026/iv-1-1/';
  const text = read(twin(address));
  expect(wordsOf(twinText(text.replace('standing agency', 'sitting agency')))).not.toEqual(pageWords(address));
  expect(wordsOf(twinText(text.replace('standing agency', 'standingagency')))).not.toEqual(pageWords(address));
});

test('no letter is written as a code, no emphasis is left as signs', () => {
  const bad = twinned.filter(
    (address) => /&#?\w+;|\*{3,}/.test(read(twin(address))) || /\*\*/.test(twinAt(twin(address)).text),
  );
  expect(bad).toEqual([]);
});

describe('figures and texts of the model', () => {
  const said = (path: string, lang: Lang) => twinAt(twinPath(path, lang)).text;
  const lacking = (path: string, lang: Lang, texts: readonly string[]): string[] => {
    const all = said(path, lang);
    return texts.filter((text) => !all.includes(text.replace(/\s+/g, ' '))).map((text) => `${path} ${lang}: ${text}`);
  };

  test.each(LANGS)('%s', (lang) => {
    const missing = [
      ...site.plans.flatMap((plan) =>
        lacking(planPath(plan), lang, [
          plan.title[lang],
          ...plan.lines.flatMap(({ text }) => paragraphsOf(text[lang])),
          ...plan.annex.flatMap(({ targets }) => targets.map((target) => formatThreshold(target, lang))),
        ]),
      ),
      ...site.lines.flatMap((line) => lacking(clausePath(line), lang, paragraphsOf(line.text[lang]))),
      ...site.indicators.flatMap((indicator) =>
        lacking(indicatorPath(indicator), lang, [
          indicator.name[lang],
          ...indicator.targets.flatMap((target) => [formatThreshold(target, lang)]),
          ...indicator.observations.flatMap(({ source, value }) => [source.title, formatNumber(value, lang)]),
        ]),
      ),
      ...site.agencies.flatMap((agency) =>
        lacking(agencyPath(agency), lang, [
          agency.name[lang],
          ...agency.duties.flatMap(({ clause }) => (clause.operative ? [clauseTitle(clause)[lang]] : [])),
        ]),
      ),
      ...site.cities.flatMap((city) =>
        lacking(
          cityPath(city),
          lang,
          city.plans.map(({ short }) => short[lang]),
        ),
      ),
      ...site.framework.features.flatMap((feature) => lacking(featurePath(feature), lang, [feature.title[lang]])),
      ...site.instruments.flatMap((one) => lacking(instrumentPath(one), lang, [one.title[lang], one.number ?? ''])),
    ];
    expect(missing.slice(0, 20)).toEqual([]);
  });
});

describe('links', () => {
  const leads = (href: string): boolean => built.has(must(decodeURI(href.slice(base.length)).split(/[#?]/)[0], 'path'));

  test('lead somewhere, and to twins where there are any', () => {
    const inside = twinned.flatMap((address) =>
      twinAt(twin(address))
        .links.filter((href) => href.startsWith(`${base}/`))
        .map((href) => [address, href.slice(base.length)] as const),
    );
    expect(new Set(inside.map(([, path]) => path).filter((path) => !leads(`${base}${path}`)))).toEqual(new Set());
    // A page names itself by its own address.
    const toPages = inside.filter(
      ([address, path]) => path !== address && path.endsWith('/') && hasTwin(pathOf({ address: path })),
    );
    expect(toPages.slice(0, 5)).toEqual([]);
  });

  test('so do those of llms.txt and llms-full.txt', () => {
    const llms = twinAt('llms.txt').links;
    expect(llms.length).toBeGreaterThan(15);
    for (const href of [...llms, ...LANGS.flatMap((lang) => twinAt(localised('/llms-full.txt', lang)).links)])
      if (href.startsWith(base)) expect(leads(href), href).toBe(true);
  });
});

test.each(LANGS)('llms-full.txt, %s: every clause and every target, once', (lang) => {
  const text = markdownText(parse(read(localised('/llms-full.txt', lang)))).replace(/\s+/g, ' ');
  const texts = [
    ...site.lines.flatMap((line) => [line.id, ...paragraphsOf(line.text[lang])]),
    ...site.targets.map((target) => formatThreshold(target, lang)),
    ...site.indicators.map(({ name }) => name[lang]),
  ];
  expect(texts.filter((one) => !text.includes(one.replace(/\s+/g, ' '))).slice(0, 10)).toEqual([]);
});
