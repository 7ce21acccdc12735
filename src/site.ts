/** The model and its ledger, loaded once per build. SITE_ROOT lets tests and benchmarks build another folder of content. */
import { charts as allCharts } from './charts/index.ts';
import { addressOf } from './derive/publication.ts';
import { keepReadingsOf } from './kept-readings.ts';
import { loadPublishedSite, type Published } from './ledger/index.ts';
import { pageDates } from './outputs/releases/page-dates.ts';
import { readingOf } from './reading.ts';
import { Recorder } from './reads/recorder.ts';
import { remembered, rememberedBy } from './reads/remember.ts';

/** Folder of the content and of the frozen releases. */
export const root = process.env['SITE_ROOT'] ?? process.cwd();

/** A preview shows plans that are still drafts. */
const drafts = process.env['DRAFTS'] === '1';

/** A build records what each page reads, so that the next one renders only those that would not be the same. */
export const recorder = process.env['RENDERER'] === undefined ? null : new Recorder();
const watched = (model: Published, name: string): Published => recorder?.watch(model, name) ?? model;

/** A city that is built as a part of its country is rendered with a model of its own content. */
const reading = readingOf();

// The build that started this process has read the content already.
keepReadingsOf(process.env['READINGS']);

/** What files, feeds and search are made of: never a draft. */
export const published = watched(loadPublishedSite(root, reading), 'published');

/** What pages show. */
export const site = drafts ? watched(loadPublishedSite(root, { ...reading, drafts }), 'shown') : published;

/** Whether the pages show a draft, so that each of them must say so. */
export const isPreview = site.plans.some(({ state }) => state === 'draft');

export const charts = allCharts(site);

/** Every table is read for it once, so not before a page asks. */
const dates = remembered('dates of pages', (of: Published) => pageDates(of, root));
const dateOfPage = rememberedBy('date of a page', (of: Published, path: string) => dates(of)(path));
/** When a page last changed. */
export const pageDate = (path: string): string => dateOfPage(published, path);

/** Base address without a final slash, and the folder in it that the site stands in: `/`, or `/open-plan/`. */
export const { href: baseAddress, origin, base } = addressOf(site);
