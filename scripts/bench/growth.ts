/** What a site is made of, by the kind of thing that its files are about, and the gate that no kind grows faster than the content. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/text/bilingual.ts';
import { LEVELS } from '../../src/model/promise.ts';
import { listOfPart } from '../../src/derive/long-lists/weight.ts';
import type { Site } from '../../src/model/types.ts';
import { filePaths } from '../build/addresses.ts';

export const THINGS = [
  'plan',
  'clause',
  'city',
  'part of a list',
  'agency',
  'indicator',
  'feature',
  'instrument',
  'chart',
  'comparison',
  'release',
  'table',
  'search index',
  'site',
] as const;
export type Thing = (typeof THINGS)[number];

export interface Size {
  pages: number;
  files: number;
  bytes: number;
}

export type Growth = Readonly<Record<Thing, Size>>;

/** First part of an address, without language and `embed/` or `cards/`, → what it is about. */
const BY_FOLDER: Readonly<Record<string, Thing>> = {
  cities: 'city',
  timeline: 'city',
  'who-does-what': 'city',
  promises: 'city',
  clauses: 'city',
  dossier: 'city',
  agencies: 'agency',
  indicators: 'indicator',
  framework: 'feature',
  instruments: 'instrument',
  charts: 'chart',
  compare: 'comparison',
  archive: 'release',
  schema: 'release',
  data: 'table',
  'search-index': 'search index',
};

/** `en/plans/ha-noi-2025/iv-1/index.html` → `clause`. */
export function thingOf(path: string): Thing {
  const address = `/${path.replace(/^en\//, '').replace(/(?:\/index\.html|\.md)$/, '/')}`;
  if (listOfPart(address) !== null) return 'part of a list';
  const [folder = '', ...rest] = path
    .replace(/^en\//, '')
    .replace(/^(?:embed|cards)\//, '')
    .split('/');
  if (folder === 'plans') {
    const names = rest.filter((name) => name !== 'index.html');
    if (names.length === 0) return 'site';
    return names.length === 1 || names[1] === 'sections' ? 'plan' : 'clause';
  }
  // The list of all cities is one, however many there are; that of one city is not.
  return BY_FOLDER[folder] ?? 'site';
}

/** Pages, files and bytes below `dist`, by what they are about. */
export function growthOf(dist: string): Growth {
  const sizes = Object.fromEntries(THINGS.map((thing) => [thing, { pages: 0, files: 0, bytes: 0 }])) as Record<
    Thing,
    Size
  >;
  for (const path of filePaths(dist)) {
    const size = sizes[thingOf(path)];
    size.files++;
    if (path.endsWith('/index.html')) size.pages++;
    size.bytes += statSync(join(dist, path)).size;
  }
  return sizes;
}

export type Counts = Readonly<Record<Thing, number | null>>;

/** How many things of each kind the content has; null where the files are one set, however many there are. */
export const countsOf = (site: Site): Counts => ({
  plan: site.plans.length,
  clause: site.lines.length,
  city: site.cities.length,
  'part of a list': site.cities.length,
  agency: site.agencies.length,
  indicator: site.indicators.length,
  feature: site.framework.features.length,
  instrument: site.instruments.length,
  chart: null,
  comparison: null,
  release: null,
  table: null,
  'search index': null,
  site: null,
});

/** What may come on top of growing as the content does: names with more digits, longer lists of links. */
const SPARE = 1.1;

/** What was built, and how many things of each kind there are. */
export interface Grown {
  readonly growth: Growth;
  readonly counts: Counts;
}

/**
 * Kinds that have grown faster than the content, which has grown `times`, or than their number: small cities are more than the content has grown.
 * A list is split when it outgrows its page, so its parts begin with none: they are compared from the first size that has them.
 */
export const grownTooFast = (small: Grown, large: Grown, times: number): string[] =>
  THINGS.flatMap((thing) => {
    const most = Math.max(
      times,
      (large.counts[thing] ?? large.counts.city ?? 0) / (small.counts[thing] ?? small.counts.city ?? 1),
    );
    const [before, after] = [small.growth[thing], large.growth[thing]];
    if (thing === 'part of a list' && before.files === 0) return [];
    return (['pages', 'files', 'bytes'] as const)
      .filter((what) => after[what] > before[what] * most * SPARE)
      .map(
        (what) =>
          `${thing}: ${before[what]} → ${after[what]} ${what}, ${(after[what] / before[what]).toFixed(1)} times for ${most.toFixed(1)} times as much`,
      );
  });

/** As many as there are lists, in two languages: a part is one city's share of a list, and of nothing else. */
export function tooManyParts(growth: Growth, { framework, indicators, cities }: Site): string[] {
  const most =
    LANGS.length * (framework.features.length + indicators.length + LEVELS.length + SINGLE_LISTS) * cities.length;
  const { pages } = growth['part of a list'];
  return pages > most ? [`part of a list: ${pages} pages for ${cities.length} cities, at most ${most}`] : [];
}
/** Agencies, comparisons, gaps. */
const SINGLE_LISTS = 3;
