/** Search on made-up plans: what happens to index, bytes and time from some hundred clauses to tens of thousands. */
import { gunzipSync } from 'node:zlib';
import { loadModel } from '../../src/model/index.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { packIndex } from '../../src/search/index/pack-index.ts';
import { Engine } from '../../src/search/ask/engine.ts';
import { records, type SearchRecord } from '../../src/search/index/records.ts';

const QUERIES = [
  'hoc tap suot doi',
  'xóa mù chữ',
  'trung tâm học tập cộng đồng',
  'chuyển đổi số',
  '1373/QĐ-TTg',
  'IV.1.3',
  'quỹ học tập suốt đời của doanh nghiệp',
  'thành phố',
];

/** The same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Copies of the real records in their order, as plans come whole: of cities and bodies of their own, with texts put together from sentences of others and a rare word. */
export function synthetic(real: readonly SearchRecord[], count: number): SearchRecord[] {
  const next = random(20261123);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  const sentences = real.filter(({ plan }) => plan !== '').flatMap(({ text }) => text.split(/(?<=[.;:])\s+/));
  return Array.from({ length: count }, (_, number) => {
    const model = real[number % real.length] ?? pick(real);
    const plan = `synthetic-${Math.floor(number / 150)}`;
    const own = (ids: readonly string[] = []): string[] => ids.map((id) => `${id}-${Math.floor(number / real.length)}`);
    return {
      ...model,
      url: `/plans/${plan}/c-${number}/`,
      plan,
      text: [pick(sentences), pick(sentences), `dx${(number * 7919) % count}`].join(' '),
      names: [...model.names, `${plan}/c-${number}`],
      facets: { ...model.facets, plan: [plan], city: own(model.facets.city), agency: own(model.facets.agency) },
    };
  });
}

/** One row per size: build time, index, bytes and time of a first and of a later query. */
export async function benchSynthetic(sizes: readonly number[]): Promise<void> {
  const { site } = loadModel(process.env['SITE_ROOT'] ?? '.');
  const real = records(site, 'vi');
  console.log(
    '| clauses | build s | index MB | files | first query kB, median / most | first query ms, median / most | later query ms, median / most |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const size of sizes) {
    const all = size <= real.length ? real.slice(0, size) : synthetic(real, size);
    const started = performance.now();
    const { byName: files } = packIndex(buildIndex(all, 'vi'));
    const built = (performance.now() - started) / 1000;
    const bytes: number[] = [];
    const first: number[] = [];
    const later: number[] = [];
    for (const query of QUERIES) {
      let read = 0;
      const engine = new Engine('vi', (name) => {
        const packed = files.get(name);
        if (packed === undefined) return Promise.reject(new Error(`no index file ${name}`));
        read += packed.length;
        return Promise.resolve(gunzipSync(packed));
      });
      for (const times of [first, later]) {
        const since = performance.now();
        const { results } = await engine.search(query);
        await engine.shown(results.slice(0, 25).map(({ record }) => record));
        times.push(performance.now() - since);
      }
      bytes.push(read);
    }
    const range = (values: number[], unit: number): string => {
      const sorted = [...values].sort((a, b) => a - b);
      const shown = (value = NaN) => (value / unit).toFixed(0);
      return `${shown(sorted[sorted.length >> 1])} / ${shown(sorted.at(-1))}`;
    };
    const whole = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    console.log(
      `| ${all.length} | ${built.toFixed(1)} | ${(whole / 1e6).toFixed(1)} | ${files.size} | ${range(bytes, 1000)} | ${range(first, 1)} | ${range(later, 1)} |`,
    );
  }
}
