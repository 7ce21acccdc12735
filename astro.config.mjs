// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { remarkReferences } from './src/markdown/references.ts';
import { base, origin, site } from './src/site.ts';

export default defineConfig({
  site: origin,
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  // One stylesheet that every page shares, and nothing inline: the Content-Security-Policy allows neither style nor script in the page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8, assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  compressHTML: 'jsx',
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkReferences(site)] }), syntaxHighlight: false },
  integrations: [mdx()],
});
