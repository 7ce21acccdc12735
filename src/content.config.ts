/** The MDX prose. Plan data is not a collection: it is loaded once by `site.ts`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const root = process.env['SITE_ROOT'] ?? process.cwd();

/** As an address: Astro takes a path for one, and reads nothing behind a # or a drive letter in it. */
const below = (folder: string) => pathToFileURL(resolve(root, 'content', folder));

export const collections = {
  pages: defineCollection({
    loader: glob({ base: below('pages'), pattern: '{vi,en}/[a-z0-9]*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
  stories: defineCollection({
    loader: glob({ base: below('stories'), pattern: '{vi,en}/[a-z0-9]*.mdx' }),
    /** `order` is the place in the list; the description is the question that the story answers. */
    schema: z.object({ title: z.string(), description: z.string(), order: z.number().int() }),
  }),
};
