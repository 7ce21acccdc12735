/** Eleventy with one layout and no plugin. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, markdownOf } from './markdown.ts';
import { VERSIONS } from './install.ts';
import type { Peer } from './peer.ts';

const CONFIG = `export default () => ({
  dir: { input: 'pages', output: 'site' },
  templateFormats: ['md', 'njk'],
  markdownTemplateEngine: false,
});
`;
const LAYOUT = `<!doctype html><html lang="{{ language }}"><meta charset="utf-8"><title>{{ title }}</title><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>
`;

export const eleventy: Peer = {
  name: 'Eleventy',
  version: VERSIONS['@11ty/eleventy'],
  program: '@11ty/eleventy/cmd.cjs',
  args: ['--quiet'],
  out: 'site',
  without: 'one layout, no plugin',
  write: (folder, pages) => {
    mkdirSync(join(folder, 'pages/_includes'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
    writeFileSync(join(folder, 'eleventy.config.js'), CONFIG);
    writeFileSync(join(folder, 'pages/_includes/page.njk'), LAYOUT);
    for (const [index, page] of pages.entries()) {
      const head = `layout: page.njk\npermalink: ${page.address}index.html\ntitle: ${page.address}\nlanguage: ${page.lang}`;
      writeFileSync(join(folder, 'pages', fileName(index)), `---\n${head}\n---\n${markdownOf(page)}`);
    }
  },
};
