/** A process of its own: lets Astro compile the site, and keeps what it would have rendered pages with in the folder that is named. */
import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { assetsOf, descriptionOf, serverOf, type Kept } from './kept.ts';

const [folder = ''] = process.argv.slice(2);

const kept: Kept = { entry: '', origin: '', base: '/', pages: [] };

/** Astro compiles, and is told that there is no page to render. */
function keep(): AstroIntegration {
  let pages: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  let compiled = '';
  return {
    name: 'open-plan:keep-renderer',
    hooks: {
      'astro:config:done': ({ config }) => {
        Object.assign(kept, { origin: new URL(config.site ?? '').origin, base: config.base });
        // The folder that Astro compiles into, and takes away when all pages are there.
        compiled = fileURLToPath(new URL('./.prerender/', config.outDir));
      },
      'astro:build:setup': ({ pages: all }) => {
        pages = all;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'open-plan:keep-renderer',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('no page is rendered here')),
          teardown: () => {
            cpSync(compiled, serverOf(folder), { recursive: true });
            const entry = readdirSync(compiled).find((name) => name.startsWith('prerender-entry'));
            if (entry === undefined) throw new Error(`Astro left no entry in ${compiled}`);
            kept.entry = entry;
            kept.pages = [...pages].map(([key, { styles }]) => [key, { styles }]);
            return Promise.resolve();
          },
        });
      },
    },
  };
}

const built = join(folder, 'built');
await build({ outDir: built, integrations: [keep()], logLevel: 'error' });
// The files of `public/` are no part of it: each build copies them as they are then.
renameSync(join(built, 'assets'), assetsOf(folder));
rmSync(built, { recursive: true });
writeFileSync(descriptionOf(folder), JSON.stringify(kept));
