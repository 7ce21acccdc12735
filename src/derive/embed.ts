/** Owns embeds: their addresses, and the line that puts one into another page. */
import type { Release } from '../ledger/releases.ts';

/** `/plans/x/y/` → `/embed/plans/x/y/`. */
export const embedPath = (path: string): string => `/embed${path}`;

export interface Embed {
  /** Address of the card, without the language. */
  path: string;
  title: string;
  /** In CSS pixels. A frame cannot ask its page for room, so it is estimated from the content. */
  height: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML line to copy. `url` is the whole address of the card. */
export const iframeLine = (url: string, { title, height }: Embed): string =>
  `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

/** `/embed/archive/2026.1/charts/overview/`: a chart as a release froze it. */
export const frozenChartPath = (release: string, chart: string): string => `/embed/archive/${release}/charts/${chart}/`;

/** The charts that a release holds; the first ones hold none. */
export const frozenCharts = ({ files }: Pick<Release, 'files'>): string[] =>
  files.flatMap(({ path }) => /^archive\/[^/]+\/charts\/([^/]+)\.csv$/.exec(path)?.[1] ?? []);

/** The file that lets a page give each card the room that it asks for. */
export const EMBED_SCRIPT = '/embed.js';

export const scriptLine = (url: string): string => `<script async src="${escape(url)}"></script>`;
