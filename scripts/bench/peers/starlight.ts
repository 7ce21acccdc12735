/** Starlight as its documentation sets it up, without what would hold every page in every page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, markdownOf } from './markdown.ts';
import { VERSIONS } from './install.ts';
import type { Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  outDir: './site',
  integrations: [starlight({ title: 'Plans', sidebar: [], pagefind: false, disable404Route: true })],
});
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const DOCS = 'src/content/docs';

export const starlight: Peer = {
  name: 'Starlight',
  version: VERSIONS['@astrojs/starlight'],
  program: 'astro/bin/astro.mjs',
  args: ['build'],
  out: 'site',
  without: 'no list of all pages at the side, no search index',
  write: (folder, pages) => {
    mkdirSync(join(folder, DOCS), { recursive: true });
    // Astro compiles the packages of Astro that are named here.
    writeFileSync(join(folder, 'package.json'), '{"type":"module","dependencies":{"@astrojs/starlight":"*"}}\n');
    writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
    writeFileSync(join(folder, 'src/content.config.ts'), CONTENT);
    for (const [index, page] of pages.entries()) {
      const slug = page.address.slice(1, -1);
      // The first page of all is that of the file `index.md`; a slug cannot be empty.
      const [name, head] = slug === '' ? ['index.md', ''] : [fileName(index), `slug: ${JSON.stringify(slug)}\n`];
      writeFileSync(
        join(folder, DOCS, name),
        `---\ntitle: ${JSON.stringify(page.address)}\n${head}---\n${markdownOf(page)}`,
      );
    }
  },
};
