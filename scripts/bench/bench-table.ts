/** The table that `npm run bench` prints: one row for each size of the content. */
import type { Measured, Mode } from './bench-build.ts';
import type { Sizes } from './bench-sizes.ts';

export interface Row {
  times: number;
  measured: Partial<Record<Mode, Measured>>;
  sizes: Sizes;
  /** Why a step broke. */
  faults: string[];
  /** Steps that took longer than allowed. */
  stopped: string[];
  /** Seconds from a save to its page in the development server; null where it was not measured. */
  save: number | null;
}

/** What an editor waits for a saved clause, beside a full build of the same content. */
export function saveNote({ times, measured: { pages, files, index }, save }: Row): string[] {
  if (save === null || !pages || !files || !index) return [];
  const build = pages.clock + files.clock + index.clock;
  return [
    `${times} ×: from a save to its page ${save.toFixed(1)} s, ${(build / save).toFixed(0)} times in one full build`,
  ];
}

export const HEAD = [
  'content',
  'lines of plans',
  'pages',
  'build ÷ plain',
  'pages/s',
  'peak MB: pages / twins / index',
  'index kB',
  'page kB: median / largest',
  'clause page kB: median / largest',
];

export function cells({ times, measured, sizes }: Row): string[] {
  const ratio =
    measured.pages && measured.plain ? (measured.pages.processor / measured.plain.processor).toFixed(1) : '—';
  const rate = measured.pages ? (sizes.pages / measured.pages.clock).toFixed(0) : '—';
  const memory = (['pages', 'files', 'index'] as const).map((mode) =>
    measured[mode] ? (measured[mode].memory / 1e6).toFixed(0) : '—',
  );
  const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
  return [
    `${times} ×`,
    String(sizes.lines),
    String(sizes.pages) + (measured.pages?.stopped === false ? '' : ' (not all)'),
    ratio,
    rate,
    memory.join(' / '),
    kB(sizes.index),
    `${kB(sizes.median)} / ${kB(sizes.largest.bytes)}`,
    `${kB(sizes.clauseMedian)} / ${kB(sizes.clauseLargest.bytes)}`,
  ];
}
