/** What others show of a link to a page: every listed page says it whole, and its picture is there in the size that is said. */
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { langOfPath } from '../../src/text/lang-of-path.ts';
import { must } from '../../src/text/must.ts';
import { bytes, html, pages } from '../support/site.ts';

const WANTED = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:locale:alternate',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
];

/** All tags of the head by their name, each with every content that it has. */
function tagsOf(text: string): ReadonlyMap<string, string[]> {
  const tags = new Map<string, string[]>();
  visit(fromHtml(text.slice(0, text.indexOf('</head>'))), 'element', ({ tagName, properties }) => {
    const name = String(properties['property'] ?? properties['name'] ?? '');
    if (tagName === 'meta' && /^(?:og|twitter):/.test(name))
      tags.set(name, [...(tags.get(name) ?? []), String(properties['content'])]);
  });
  return tags;
}

/** What a page lacks or says twice. */
const faults = (text: string): string[] => {
  const tags = tagsOf(text);
  return [
    ...WANTED.filter((name) => !tags.get(name)?.[0]).map((name) => `no ${name}`),
    ...[...tags].filter(([, all]) => all.length > 1).map(([name]) => `${name} twice`),
  ];
};

const listed = pages()
  .map((path) => ({ path, text: html(path) }))
  .filter(({ text }) => !text.includes('name="robots"'));
const cards = listed.map(({ path, text }) => {
  const tags = tagsOf(text);
  return {
    path,
    tag: (name: string) => tags.get(name)?.[0] ?? '',
    canonical: /rel="canonical" href="([^"]+)"/.exec(text)?.[1],
  };
});

test('every listed page has every tag once', () => {
  expect(listed.length).toBeGreaterThan(1500);
  expect(listed.flatMap(({ path, text }) => faults(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

test('the gate rejects a page that lacks a tag, and one that has it twice', () => {
  const [{ text }] = [must(listed[0], 'a page')];
  const [tag] = must(/<meta property="og:image" [^>]*>/.exec(text), 'a picture');
  expect(faults(text.replace(tag, ''))).toEqual(['no og:image']);
  expect(faults(text.replace(tag, tag + tag))).toEqual(['og:image twice']);
});

test('address and language are those of the page', () => {
  for (const { path, tag, canonical } of cards) {
    expect(tag('og:url'), path).toBe(canonical);
    const [own, other] = langOfPath(path) === 'vi' ? ['vi_VN', 'en_GB'] : ['en_GB', 'vi_VN'];
    expect([tag('og:locale'), tag('og:locale:alternate')], path).toEqual([own, other]);
  }
});

test('each picture is a built PNG, as wide and as high as is said', async () => {
  const said = new Map(
    cards.map(({ tag }) => [tag('og:image'), [tag('og:image:width'), tag('og:image:height')].map(Number)]),
  );
  const home = must(
    cards.find(({ path }) => path === '/'),
    'home',
  ).tag('og:url');
  expect(said.size).toBeGreaterThan(50);
  for (const [address, size] of said) {
    expect(address.startsWith(home), address).toBe(true);
    const { format, width, height } = await sharp(bytes(address.slice(home.length - 1))).metadata();
    expect([format, width, height], address).toEqual(['png', ...size]);
  }
});

test('a chart shows itself, in the language of the page; so do the pages of what charts are about', () => {
  const pictureAt = (path: string) =>
    must(
      cards.find((card) => card.path === path),
      path,
    ).tag('og:image');
  for (const { path, tag } of cards) {
    const [, id] = /^(?:\/en)?\/charts\/([^/]+)\/$/.exec(path) ?? [];
    if (id !== undefined) expect(tag('og:image')).toMatch(new RegExp(`/charts/${id}\\.${langOfPath(path)}\\.png$`));
  }
  for (const path of ['/plans/hai-phong-2026/', '/en/cities/ha-noi/', '/timeline/', '/en/framework/'])
    expect(pictureAt(path), path).toContain('/charts/');
  expect(pictureAt('/')).toMatch(/\/card\.png$/);
});

test('a clause is called by what it says and by its plan', () => {
  const clause = must(
    cards.find(({ path }) => path === '/en/plans/hai-phong-2026/iv-1-1/'),
    'a clause',
  );
  for (const name of ['og:title', 'og:description']) {
    expect(clause.tag(name)).toContain('Hải Phòng 2026');
    expect(clause.tag(name)).not.toMatch(/IV\.1/);
    expect(clause.tag(name).length).toBeGreaterThan(40);
  }
});
