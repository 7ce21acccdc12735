/** The model and its ledger, loaded once per build. SITE_ROOT lets tests and benchmarks build another folder of content. */
import { charts as allCharts } from './charts/index.ts';
import { addressOf } from './derive/publication.ts';
import { loadPublishedSite } from './ledger/index.ts';

/** Folder of the content and of the frozen releases. */
export const root = process.env['SITE_ROOT'] ?? process.cwd();

export const site = loadPublishedSite(root);

export const charts = allCharts(site);

/** Base address without a final slash, and the folder in it that the site stands in: `/`, or `/open-plan/`. */
export const { href: baseAddress, origin, base } = addressOf(site);
