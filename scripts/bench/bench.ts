/** What building costs, for the real content and for some times as much. Times are ratios to a plain writer in the same run. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { country } from '../../src/synthetic/country.ts';
import { loadModel } from '../../src/model/index.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { addAll } from '../../src/text/many.ts';
import { pageAddresses } from '../build/addresses.ts';
import { differing, hashesOf } from './bench-edits.ts';
import { saveToPage, someClause } from './bench-dev.ts';
import type { Measured, Mode, Step } from './bench-build.ts';
import { leaveFilesOut } from './bare.ts';
import { pageSizes } from './bench-sizes.ts';
import type { Row } from './bench-table.ts';
import { pageTexts } from './page-texts.ts';
import { runPeers } from './peers/run.ts';
import { proofOf } from './proof.ts';
import { countsOf, growthOf, tooManyParts } from './growth.ts';

const CODE = [
  'src',
  'scripts',
  'public',
  'content/pages',
  'content/stories',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A folder with the code as it is now and the content `times` over; others may edit the project while the bench runs. */
export function prepare(root: string, times: number, without: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), `open-plan-bench-${times}-`));
  for (const name of CODE) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const route of without) rmSync(join(folder, 'src/pages/[...lang]', route), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  writeContent(country(readContent(root), times), folder);
  mkdirSync(join(folder, 'dist'));
  return folder;
}

interface Job {
  folder: string;
  minutes: number;
  row: Row;
}

/** Runs a step into the folder `dist`, and says whether it came to its end. */
function measure(step: Step, dist: string, { folder, minutes, row }: Job): boolean {
  const mode: Mode = step === 'plain' || step === 'files' || step === 'index' ? step : 'pages';
  const out = join(folder, dist);
  const env = {
    ...process.env,
    OUT_DIR: out,
    SITE_ROOT: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    TZ: 'UTC',
  };
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/bench/bench-build.ts'), mode, out, String(minutes)],
    {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) row.measured[step] = JSON.parse(line) as Measured;
  const measured = row.measured[step];
  if (measured?.stopped) row.stopped.push(`${step}: stopped after ${minutes} minutes`);
  else if (!measured)
    row.faults.push(
      `${step}: ${(/^.*(?:error|problem).*$/im.exec(stderr)?.[0] ?? signal ?? stderr.slice(-300)).trim()}`,
    );
  if (measured?.stopped !== false) return false;
  const proof = proofOf(WROTE[step]?.(out) ?? out);
  row.proofs[step] = proof;
  if (proof.files === 0) row.faults.push(`${step}: came to its end and wrote nothing`);
  return true;
}

/** Where a step writes, if not into the folder that it is given. */
const WROTE: Partial<Record<Step, (out: string) => string>> = {
  plain: (out) => `${out}-plain`,
  index: (out) => join(out, INDEX_FOLDER),
};

/** Builds again with what was kept, which must make the same bytes, and after an edit of one clause, which must change few files. */
function again(job: Job): void {
  const { folder, row } = job;
  const first = hashesOf(join(folder, 'dist'));
  if (measure('kept', 'dist-kept', job)) {
    const other = differing(first, hashesOf(join(folder, 'dist-kept')));
    if (other.length > 0)
      row.faults.push(`kept: ${other.length} files are not as they were first made: ${other[0] ?? ''}`);
  }
  rmSync(join(folder, 'dist-kept'), { recursive: true, force: true });
  const { file, words } = someClause(folder);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(words, `Bản ghi 1. ${words}`));
  if (measure('edit', 'dist-edit', job)) row.changed = differing(first, hashesOf(join(folder, 'dist-edit'))).length;
  rmSync(join(folder, 'dist-edit'), { recursive: true, force: true });
  writeFileSync(file, before);
}

/** Pages without any file beside them: once to compile, and once to be measured. */
function bare(job: Job): void {
  const putBack = leaveFilesOut(job.folder);
  if (measure('bare', 'dist-bare', job)) measure('bare', 'dist-bare', job);
  putBack();
  rmSync(join(job.folder, 'dist-bare'), { recursive: true, force: true });
}

/** The same text by generators of others; what they wrote must be as many pages, with every text. */
function beside(folder: string, row: Row): void {
  const pages = pageTexts(loadModel(folder).site, pageAddresses(join(folder, 'dist')));
  const runs = runPeers(pages, (words) => console.error(words));
  if (typeof runs === 'string') row.stopped.push(runs);
  else {
    row.peers = runs;
    addAll(
      row.faults,
      runs.flatMap(({ peer, fault }) => (fault === null ? [] : [`${peer.name}: ${fault}`])),
    );
  }
}

interface Options {
  without: string[];
  minutes: number;
  keep: boolean;
  /** Measure the development server as well. */
  dev: boolean;
  /** Hold it against generators of others. */
  peers: boolean;
}

export async function bench(
  root: string,
  times: number,
  { without, minutes, keep, dev, peers }: Options,
): Promise<Row> {
  const folder = prepare(root, times, without);
  const dist = join(folder, 'dist');
  try {
    const row: Row = {
      times,
      measured: {},
      proofs: {},
      peers: [],
      sizes: pageSizes(dist, []),
      growth: null,
      counts: null,
      changed: null,
      faults: [],
      stopped: [],
      save: null,
    };
    const job: Job = { folder, minutes, row };
    const whole = measure('cold', 'dist', job);
    if (whole) {
      measure('plain', 'dist', job);
      again(job);
      if (peers) {
        bare(job);
        beside(folder, row);
      }
    }
    row.sizes = pageSizes(dist, pageAddresses(dist));
    if (whole) measure('files', 'dist', job);
    measure('index', 'dist', job);
    row.sizes.index = bytesBelow(join(dist, INDEX_FOLDER));
    if (whole) {
      const { site } = loadModel(folder);
      row.growth = growthOf(dist);
      row.counts = countsOf(site);
      addAll(row.faults, tooManyParts(row.growth, site));
    }
    if (dev) row.save = await saveToPage(folder);
    return row;
  } finally {
    if (keep) console.error(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

const bytesBelow = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
    : 0;
