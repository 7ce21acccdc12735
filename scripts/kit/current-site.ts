/** The model that prose is linked with: loaded once by a build; the development server puts a new one in its place after every edit. */
import { loadPublishedSite, type Published } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/reading.ts';

let current: Published | null = null;

export const currentSite = (): Published =>
  (current ??= loadPublishedSite(process.env['SITE_ROOT'] ?? process.cwd(), readingOf()));

export const setCurrentSite = (site: Published): void => {
  current = site;
};
