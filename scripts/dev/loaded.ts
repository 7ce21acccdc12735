/** The content as the development server last read it; loaded inside Vite, so that an edit of the model's code is seen as well. */
import { checkFolder } from '../../src/check.ts';

export const { site, problems } = checkFolder(process.env['SITE_ROOT'] ?? process.cwd(), { drafts: true });

/** Stands for the loader of the ledger in `src/site.ts`: the content is read once, not once more for the pages. */
export const loadPublishedSite = (): typeof site => site;
