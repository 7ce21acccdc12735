/** The MDX prose. Plan data is not a collection: it is loaded once by `site.ts`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { PageHead, StoryHead } from './markdown/heads.ts';

const root = process.env['SITE_ROOT'] ?? process.cwd();
/** The folder as an address: Astro takes a path for one, and reads nothing behind a # or a drive letter in it. */
const prose = (name: string) =>
  glob({ base: pathToFileURL(resolve(root, 'content', name)), pattern: '{vi,en}/[a-z0-9]*.mdx' });

export const collections = {
  pages: defineCollection({ loader: prose('pages'), schema: PageHead }),
  stories: defineCollection({ loader: prose('stories'), schema: StoryHead }),
};
