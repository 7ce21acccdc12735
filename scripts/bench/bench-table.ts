/** The table that `npm run bench` prints: one row for each size of the content. */
import type { Measured, Step } from './bench-build.ts';
import { THINGS, type Counts, type Growth } from './growth.ts';
import type { PeerRun } from './peers/run.ts';
import { sayProof, type Proof } from './proof.ts';
import type { Sizes } from './bench-sizes.ts';

export interface Row {
  times: number;
  measured: Partial<Record<Step, Measured>>;
  /** What each step has written. */
  proofs: Partial<Record<Step, Proof>>;
  /** Generators of others on the same text; none where they were not asked for or are not to be had. */
  peers: readonly PeerRun[];
  sizes: Sizes;
  /** What the site is made of; null where it was not built to its end. */
  growth: Growth | null;
  counts: Counts | null;
  /** Files that are not the same after one clause was changed. */
  changed: number | null;
  /** Why a step broke. */
  faults: string[];
  /** Steps that took longer than allowed. */
  stopped: string[];
  /** Seconds from a save to its page in the development server; null where it was not measured. */
  save: number | null;
}

/** What an editor waits for a saved clause, beside a full build of the same content. */
export function saveNote({ times, measured: { cold, files, index }, save }: Row): string[] {
  if (save === null || !cold || !files || !index) return [];
  const build = cold.clock + files.clock + index.clock;
  return [
    `${times} ×: from a save to its page ${save.toFixed(1)} s, ${(build / save).toFixed(0)} times in one full build`,
  ];
}

export const HEAD = [
  'content',
  'lines of plans',
  'pages',
  'pages and files ÷ plain writer: nothing kept / all kept / one clause changed',
  'ms of a processor per page, the same',
  'files changed by one clause',
  'peak MB: pages / sitemap / index',
  'index kB',
  'page kB: median / largest',
  'clause page kB: median / largest',
];

export function cells({ times, measured, sizes, changed }: Row): string[] {
  const three = (say: (measured: Measured) => string): string =>
    (['cold', 'kept', 'edit'] as const)
      .map((step) => measured[step])
      .map((one) => (one ? say(one) : '—'))
      .join(' / ');
  const memory = (['cold', 'files', 'index'] as const).map((mode) =>
    measured[mode] ? (measured[mode].memory / 1e6).toFixed(0) : '—',
  );
  const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
  return [
    `${times} ×`,
    String(sizes.lines),
    String(sizes.pages) + (measured.cold?.stopped === false ? '' : ' (not all)'),
    three(({ processor }) => (measured.plain ? (processor / measured.plain.processor).toFixed(1) : '—')),
    three(({ processor }) => ((1000 * processor) / sizes.pages).toFixed(1)),
    String(changed ?? '—'),
    memory.join(' / '),
    kB(sizes.index),
    `${kB(sizes.median)} / ${kB(sizes.largest.bytes)}`,
    `${kB(sizes.clauseMedian)} / ${kB(sizes.clauseLargest.bytes)}`,
  ];
}

/** For each kind of thing, what one of them costs at each size of the content, as lines of a table; the whole where the files are one set. */
export function growthTable(rows: readonly Row[]): string[] {
  const grown = rows.flatMap(({ times, growth, counts }) => (growth && counts ? [{ times, growth, counts }] : []));
  const lines = THINGS.map((thing) => {
    const parts = grown.map(({ growth, counts }) => {
      const { pages, files, bytes } = growth[thing];
      const one = counts[thing] ?? 1;
      const each = (value: number) => (value / one).toFixed(value / one < 100 ? 1 : 0);
      return `${counts[thing] ?? 'all'} | ${each(pages)} | ${each(files)} | ${each(bytes / 1000)}`;
    });
    return `| ${thing} | ${parts.join(' | ')} |`;
  });
  const heads = grown.map(({ times }) => `${times} ×: how many | pages each | files each | kB each`);
  return [`| | ${heads.join(' | ')} |`, `| --- |${' --- |'.repeat(4 * grown.length)}`, ...lines];
}

/** One line for each that wrote the pages: what a page costs, and what shows that they were written. */
export function writersTable({ times, measured, proofs, peers, sizes }: Row): string[] {
  const plain = measured.plain?.processor;
  if (plain === undefined) return [];
  const line = (name: string, processor: number, pages: number, proof: Proof | undefined) =>
    `| ${name} | ${((1000 * processor) / pages).toFixed(2)} | ${(processor / plain).toFixed(1)} | ${proof ? sayProof(proof) : '—'} |`;
  const ours = (
    [
      ['plain', 'the plain writer'],
      ['bare', 'ours, pages alone, compiled before'],
      ['cold', 'ours, every file, nothing kept'],
      ['kept', 'ours, every file, all kept'],
      ['edit', 'ours, every file, one clause changed'],
    ] as const
  ).flatMap(([step, name]) => {
    const one = measured[step];
    return one && !one.stopped ? [line(name, one.processor, sizes.pages, proofs[step])] : [];
  });
  const others = peers.map(({ peer, processor, proof }) =>
    line(`${peer.name} ${peer.version}, ${peer.without}`, processor, proof.pages || 1, proof),
  );
  return [
    `| ${times} ×: who wrote the pages | ms of processor a page | times the plain writer | what was written |`,
    '| --- | --- | --- | --- |',
    ...ours.slice(0, 1),
    ...others,
    ...ours.slice(1),
  ];
}
