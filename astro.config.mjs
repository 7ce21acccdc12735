// @ts-check
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { proseModules } from './scripts/build/prose-modules.ts';
import { originInCss } from './scripts/build/origin-in-css.ts';
import { quotedPaths } from './scripts/build/quoted-paths.mjs';
import { ofPart } from './scripts/build/of-part.ts';
import { currentSite } from './scripts/kit/current-site.ts';
import { remarkReferences } from './src/markdown/references.ts';
import { addressOf } from './src/derive/publication.ts';

const { origin, base } = addressOf(currentSite());
const root = process.env['SITE_ROOT'] ?? process.cwd();
// Prose belongs to the country, so that its edit compiles nothing anew for a city that is built as a part of one.
const hasProse = ofPart(process.env['PART'])('about/index.html');
// Each folder of content and each address has its own: what Astro keeps of one must not come up in another.
const cache = `./.cache/${createHash('sha256').update(`${root} ${base}`).digest('hex').slice(0, 8)}`;

export default defineConfig({
  site: origin,
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: `${cache}/astro`,
  trailingSlash: 'always',
  // One stylesheet that every page shares, and nothing inline: the Content-Security-Policy allows neither style nor script in the page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8, assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The order of modules in a bundle follows their paths: packages stand below the project also where their folder is a link.
    resolve: { preserveSymlinks: true },
    cacheDir: `${cache}/vite`,
    plugins: [quotedPaths(realpathSync(process.cwd())), originInCss(origin), proseModules(hasProse ? root : null)],
  },
  compressHTML: 'jsx',
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkReferences(currentSite)] }), syntaxHighlight: false },
  integrations: [mdx()],
});
