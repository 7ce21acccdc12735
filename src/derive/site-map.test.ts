import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGS } from '../model/schema/common.ts';
import { menuOf, PAGE_KINDS } from './site-map.ts';

test('every template has one entry, and every entry a template', () => {
  const templates = globSync('**/*.astro', { cwd: 'src/pages/[...lang]' }).map((file) =>
    `/${file.replace(/(?:index)?\.astro$/, '')}/`.replace('//', '/'),
  );
  expect(PAGE_KINDS.map(({ route }) => route).sort()).toEqual(templates.sort());
});

test('a menu leads to each page once, by a name in both languages', () => {
  for (const menu of ['head', 'foot'] as const) {
    const links = menuOf(menu);
    expect(new Set(links.map(({ path }) => path)).size).toBe(links.length);
    for (const { name } of links) for (const lang of LANGS) expect(name(lang)).not.toBe('');
  }
});
