/** Recall, rank and bytes of the built site’s search against plain Pagefind and MiniSearch, on the same records and queries. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../src/model/index.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { byGroup, gate, judge, readQueries, type Case } from './search-measure.ts';
import { records } from '../../src/search/index/records.ts';
import { miniSearch, ours, pagefind, strokeFold, type Contestant } from './search-engines.ts';

export const QUERIES = 'tests/search/queries.csv';

/** Bytes of the scripts that the search page loads. */
export function scriptBytes(dist: string): number {
  const html = readFileSync(join(dist, 'search', 'index.html'), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].reduce(
    (sum, [, path = '']) => sum + statSync(join(dist, path)).size,
    0,
  );
}

/** Bytes of everything below a folder. */
export const folderBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

export const builtSearch = (dist: string): Contestant =>
  ours(join(dist, INDEX_FOLDER), scriptBytes(dist), folderBytes(join(dist, INDEX_FOLDER)));

export async function bytesOf(
  contestant: Contestant,
  cases: readonly Case[],
): Promise<{ median: number; most: number; query: string }> {
  const all: { bytes: number; query: string }[] = [];
  for (const { query, lang } of cases) all.push({ bytes: await contestant.firstQuery(query, lang), query });
  all.sort((a, b) => a.bytes - b.bytes);
  return { median: all[all.length >> 1]?.bytes ?? 0, most: all.at(-1)?.bytes ?? 0, query: all.at(-1)?.query ?? '' };
}

const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

export async function compareEngines(dist: string, file: string, worst: boolean): Promise<void> {
  const cases = readQueries(readFileSync(file, 'utf8'));
  const { site } = loadModel(process.env['SITE_ROOT'] ?? '.');
  const both = { vi: records(site, 'vi'), en: records(site, 'en') };
  const contestants = [
    builtSearch(dist),
    await pagefind('Pagefind, plain', both, (text) => text),
    await pagefind('Pagefind, đ folded', both, strokeFold),
    miniSearch(both),
  ];
  const rows: string[][] = [];
  for (const contestant of contestants) {
    const started = performance.now();
    const outcomes = await judge(cases, contestant.ask);
    const time = (performance.now() - started) / cases.length;
    const figures = byGroup(outcomes);
    const { median, most } = await bytesOf(
      contestant,
      cases.filter((_, index) => index % 5 === 0),
    );
    rows.push([
      contestant.name,
      ...Object.values(figures).map(({ recallAt5, mrr }) => `${share(recallAt5)} / ${share(mrr)}`),
      `${(median / 1000).toFixed(0)} / ${(most / 1000).toFixed(0)}`,
      (contestant.indexBytes / 1000).toFixed(0),
      time.toFixed(1),
    ]);
    const against = gate(outcomes, most);
    console.log(`${contestant.name}: gate ${against.length === 0 ? 'open' : `closed: ${against.join('; ')}`}`);
    if (worst && contestant === contestants[0])
      for (const { group, query, recall, reciprocal } of outcomes.filter((one) => one.recall < 1))
        console.log(`  ${group}: ${query}  recall ${recall.toFixed(2)}, first ${reciprocal.toFixed(2)}`);
    await contestant.close();
  }
  const heads = Object.entries(byGroup(await judge(cases, () => Promise.resolve([])))).map(
    ([group, { queries }]) => `${group} (${queries})`,
  );
  console.log(
    `\n${cases.length} queries, ${both.vi.length} records per language; recall@5 / MRR by group; kB over the wire for a first query, median / most\n`,
  );
  console.log(`| engine | ${heads.join(' | ')} | first query kB | index kB | ms per query |`);
  console.log(`|${' --- |'.repeat(heads.length + 4)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
