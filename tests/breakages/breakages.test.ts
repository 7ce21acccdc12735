/**
 * However content is broken, each outcome is a named problem at an exact place, or a site of which everything can be read.
 * `BREAKAGES=2400 npm test -- tests/breakages` tries more, with all formats.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import type { Copy } from '../../src/model/testing.ts';
import { FILES, fullCity } from './folder.ts';
import { faultsOfProblem } from './judge.ts';
import { faultsOfProse, faultsOfSite } from './shown.ts';
import { waysFor } from './ways.ts';

const RUNS = Number(process.env['BREAKAGES'] ?? 300);
const NIGHTLY = process.env['BREAKAGES'] !== undefined;
const SEED = Number(process.env['BREAKAGES_SEED'] ?? 20261126);
/** In the nightly run every so many sites are made in the formats that take long. */
const HEAVY_EVERY = 25;

let copy: Copy;
beforeAll(() => {
  copy = fullCity();
});
afterAll(() => copy.remove());

interface Counts {
  tried: number;
  problems: number;
  valid: number;
  same: number;
}

const place = { at: fc.nat(), pick: fc.nat(), way: fc.nat(), file: fc.nat() };

test('the folder has no problem, and all of it can be read, before it is broken', async () => {
  const { site, problems } = checkFolder(copy.root);
  expect(problems).toEqual([]);
  expect(await faultsOfSite(site, { heavy: NIGHTLY })).toEqual([]);
});

test(`${RUNS} breakages of content: a named problem, or a site that can be read`, async () => {
  const counts = new Map<string, Counts>();
  /** The first of each kind tells enough. */
  const faults = new Map<string, string>();
  const kinds = Object.keys(FILES);
  let valid = 0;
  for (const [run, drawn] of fc.sample(fc.record(place), { numRuns: RUNS, seed: SEED }).entries()) {
    const kind = kinds[run % kinds.length] ?? '';
    const files = FILES[kind] ?? [];
    const file = files[drawn.file % files.length] ?? '';
    const ways = waysFor(file);
    const [name, change] = ways[drawn.way % ways.length] ?? ['', (text: string) => text];
    const before = copy.read(file);
    const after = change(before, drawn.at, drawn.pick);
    const own = counts.get(kind) ?? { tried: 0, problems: 0, valid: 0, same: 0 };
    counts.set(kind, own);
    own.tried++;
    if (after === before) {
      own.same++;
      continue;
    }
    const say = (fault: string) => {
      const same = fault.replace(/\d+|“[^”]*”|"[^"]*"/g, '…').slice(0, 160);
      if (!faults.has(same)) faults.set(same, `#${run} ${file}, ${name}: ${fault}\n${difference(before, after)}`);
    };
    try {
      copy.write(file, after);
      const { site, problems } = checkFolder(copy.root);
      if (problems.length > 0) {
        own.problems++;
        for (const problem of problems.slice(0, 40)) faultsOfProblem(problem, copy.root).forEach(say);
      } else {
        own.valid++;
        valid++;
        const heavy = NIGHTLY && valid % HEAVY_EVERY === 0;
        if (kind === 'prose') (await faultsOfProse(site, copy.root, file)).forEach(say);
        else (await faultsOfSite(site, { heavy })).forEach(say);
      }
    } catch (error) {
      say(error instanceof Error ? (error.stack ?? '').slice(0, 500) : String(error));
    } finally {
      copy.write(file, before);
    }
  }
  console.info(table(counts));
  expect([...faults.values()].join('\n\n')).toBe('');
  expect(checkFolder(copy.root).problems).toEqual([]);
  const sum = (key: keyof Counts) => [...counts.values()].reduce((all, one) => all + one[key], 0);
  expect(sum('problems')).toBeGreaterThan(RUNS / 3);
  expect(sum('valid')).toBeGreaterThan(RUNS / 20);
});

const table = (counts: ReadonlyMap<string, Counts>): string =>
  [...counts]
    .map(
      ([kind, { tried, problems, valid, same }]) =>
        `${kind}: ${tried} tried, ${problems} named problems, ${valid} valid, ${same} unchanged`,
    )
    .join('\n');

/** The first line that differs, before and after. */
function difference(before: string, after: string | Uint8Array): string {
  const [old, now] = [before, typeof after === 'string' ? after : Buffer.from(after).toString('latin1')].map((text) =>
    text.split('\n'),
  );
  const at = (old ?? []).findIndex((line, index) => line !== now?.[index]);
  return `  ${at + 1} - ${JSON.stringify((old?.[at] ?? '').slice(0, 200))}\n  ${at + 1} + ${JSON.stringify((now?.[at] ?? '').slice(0, 200))}`;
}
