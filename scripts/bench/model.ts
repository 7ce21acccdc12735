/** What the model, all that is made of it and search cost at each size of the content, without a page: `npm run bench -- --model`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { country } from '../../src/synthetic/country.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { largest } from '../../src/text/many.ts';
import type { ModelMeasured } from './model-bench.ts';
import { readQueries } from './search-measure.ts';

/** Of the judged queries in Vietnamese, so many: each kind is among them. */
const EVERY = 5;
/** Beyond that a processor’s clock says more than the step. */
const LEAST = 0.05;

export interface ModelRow {
  readonly times: number;
  readonly measured: ModelMeasured;
}

const queriesOf = (file: string): string[] =>
  readQueries(readFileSync(file, 'utf8'))
    .filter(({ lang }) => lang === 'vi')
    .filter((_, index) => index % EVERY === 0)
    .map(({ query }) => query);

export function benchModel(root: string, times: number): ModelRow {
  const folder = mkdtempSync(join(tmpdir(), `open-plan-model-${times}-`));
  try {
    writeContent(country(readContent(root), times), folder);
    const queries = JSON.stringify(queriesOf(join(root, 'tests/search/queries.csv')));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=12000', join(import.meta.dirname, 'model-bench.ts'), folder, queries],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const line = stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith('{')) throw new Error(`${times} ×: ${stderr.slice(-500)}`);
    return { times, measured: JSON.parse(line) as ModelMeasured };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds at each size, and behind the first how many times more each line of the plans costs. */
export function modelTable(rows: readonly ModelRow[]): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const head = rows.map(({ times }) => `${times} ×`);
  const each = (say: (row: ModelRow) => string): string => rows.map(say).join(' | ');
  const steps = first.measured.steps.map(([name], step) => {
    const seconds = ({ measured }: ModelRow): number => measured.steps[step]?.[1] ?? NaN;
    const before = rows.find((row) => seconds(row) >= LEAST);
    return `| ${name} | ${each((row) => {
      const own = seconds(row);
      if (before === undefined || row === before || own < LEAST) return own.toFixed(2);
      const growth = own / seconds(before) / (row.measured.lines / before.measured.lines);
      return `${own.toFixed(2)} (${growth.toFixed(1)})`;
    })} |`;
  });
  const most = (row: ModelRow, what: 'bytes' | 'requests') => largest(row.measured.queries.map((one) => one[what]));
  const median = (row: ModelRow, what: 'bytes' | 'requests') =>
    row.measured.queries.map((one) => one[what]).sort((a, b) => a - b)[row.measured.queries.length >> 1] ?? NaN;
  return [
    `| seconds of a processor (growth for each line) | ${head.join(' | ')} |`,
    `| --- |${' --- |'.repeat(rows.length)}`,
    `| lines, cities | ${each(({ measured }) => `${measured.lines}, ${measured.cities}`)} |`,
    ...steps,
    `| peak MB | ${each(({ measured }) => (measured.memory / 1e6).toFixed(0))} |`,
    `| search: records, files, MB | ${each(
      ({ measured: { records, index } }) => `${records}, ${index.files}, ${(index.bytes / 1e6).toFixed(1)}`,
    )} |`,
    `| first query kB: median / most | ${each(
      (row) => `${(median(row, 'bytes') / 1000).toFixed(0)} / ${(most(row, 'bytes') / 1000).toFixed(0)}`,
    )} |`,
    `| first query requests: median / most | ${each((row) => `${median(row, 'requests')} / ${most(row, 'requests')}`)} |`,
  ];
}

/** What a first query may fetch, however much content there is. */
const MOST_BYTES = 200_000;
const MOST_REQUESTS = 40;

/** The script of the page is no part of it. */
export const dearQueries = ({ times, measured }: ModelRow): string[] => {
  const dear = measured.queries.filter(({ bytes, requests }) => bytes > MOST_BYTES || requests > MOST_REQUESTS);
  const [one] = dear;
  return one === undefined
    ? []
    : [
        `${times} ×: ${dear.length} of ${measured.queries.length} first queries fetch more than ${MOST_BYTES} bytes or ${MOST_REQUESTS} files, “${one.query}” ${one.bytes} and ${one.requests}`,
      ];
};
