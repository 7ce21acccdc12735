/** The model and its ledger, loaded once per build. SITE_ROOT lets tests and benchmarks build another folder of content. */
import { charts as allCharts } from './charts/index.ts';
import { addressOf } from './derive/publication.ts';
import { loadPublishedSite } from './ledger/index.ts';
import { pageDates, type PageDate } from './outputs/releases/page-dates.ts';
import { readingOf } from './reading.ts';

/** Folder of the content and of the frozen releases. */
export const root = process.env['SITE_ROOT'] ?? process.cwd();

/** A preview shows plans that are still drafts. */
const drafts = process.env['DRAFTS'] === '1';

/** A city that is built as a part of its country is rendered with a model of its own content. */
const reading = readingOf();

/** What files, feeds and search are made of: never a draft. */
export const published = loadPublishedSite(root, reading);

/** What pages show. */
export const site = drafts ? loadPublishedSite(root, { ...reading, drafts }) : published;

/** Whether the pages show a draft, so that each of them must say so. */
export const isPreview = site.plans.some(({ state }) => state === 'draft');

export const charts = allCharts(site);

let dates: Promise<PageDate> | undefined;
/** When a page last changed. Every table is read for it once, so not before a page asks. */
export const pageDate = async (path: string): Promise<string> => (await (dates ??= pageDates(published, root)))(path);

/** Base address without a final slash, and the folder in it that the site stands in: `/`, or `/open-plan/`. */
export const { href: baseAddress, origin, base } = addressOf(site);
