/** What building costs, for the real content and for some times as much. Times are ratios to a plain writer in the same run. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { multiply } from '../../src/synthetic/multiply.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { pageAddresses } from '../build/addresses.ts';
import { saveToPage } from './bench-dev.ts';
import type { Measured, Mode } from './bench-build.ts';
import { pageSizes } from './bench-sizes.ts';
import type { Row } from './bench-table.ts';

const CODE = ['src', 'scripts', 'public', 'content/pages', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A folder with the code as it is now and the content `times` over; others may edit the project while the bench runs. */
function prepare(root: string, times: number, without: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), `open-plan-bench-${times}-`));
  for (const name of CODE) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const route of without) rmSync(join(folder, 'src/pages/[...lang]', route), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  writeContent(multiply(readContent(root), times), folder);
  mkdirSync(join(folder, 'dist'));
  return folder;
}

function measure(mode: Mode, folder: string, minutes: number, row: Row): boolean {
  const out = join(folder, 'dist');
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
  if (line.startsWith('{')) row.measured[mode] = JSON.parse(line) as Measured;
  const measured = row.measured[mode];
  if (measured?.stopped) row.stopped.push(`${mode}: stopped after ${minutes} minutes`);
  else if (!measured)
    row.faults.push(
      `${mode}: ${(/^.*(?:error|problem).*$/im.exec(stderr)?.[0] ?? signal ?? stderr.slice(-300)).trim()}`,
    );
  return measured?.stopped === false;
}

interface Options {
  without: string[];
  minutes: number;
  keep: boolean;
  /** Measure the development server as well. */
  dev: boolean;
}

export async function bench(root: string, times: number, { without, minutes, keep, dev }: Options): Promise<Row> {
  const folder = prepare(root, times, without);
  const dist = join(folder, 'dist');
  try {
    const row: Row = { times, measured: {}, sizes: pageSizes(dist, []), faults: [], stopped: [], save: null };
    const whole = measure('pages', folder, minutes, row);
    if (whole) measure('plain', folder, minutes, row);
    row.sizes = pageSizes(dist, pageAddresses(dist));
    if (whole) measure('files', folder, minutes, row);
    measure('index', folder, minutes, row);
    row.sizes.index = bytesBelow(join(dist, INDEX_FOLDER));
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
