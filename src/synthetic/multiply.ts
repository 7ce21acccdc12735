/**
 * Owns made-up content for measuring: the real content, and copies of it under new ids, so that there is N times as much of everything that grows.
 * A copy is a set of cities of its own, with their agencies, plans, observations and comparisons: what the site would hold if N times as many cities took part.
 * Words stay as they are, so a search index meets no new words here; `npm run bench:search -- --synthetic` measures that.
 */
import { parse, stringify } from 'yaml';

/** Texts by path below the project folder. */
export type Files = ReadonlyMap<string, string>;

interface Entry extends Record<string, unknown> {
  id: string;
}
interface Comparisons {
  topics: { id: string; sections: Record<string, string[]> }[];
  pairs: unknown[];
}
type Names = ReadonlyMap<string, string>;

/** Stands for the number of the copy: a copy is written once and numbered as text, which is many times faster than writing it anew. */
const NUMBER = 'x0000';

/** `times` times the content of `files`; the first time is the content itself. */
export function multiply(files: Files, times: number): Map<string, string> {
  if (times <= 1) return new Map(files);
  const names = namesOf(files);
  const all = new Map(files);
  const numbers = Array.from({ length: times - 1 }, (_, index) => `x${index + 2}`);
  const numbered = (text: string, number: string) => text.replaceAll(NUMBER, number);
  for (const [path, text] of files) {
    const copy = copyOf(path, text, names);
    if (copy === null) continue;
    if (copy.path === path)
      all.set(path, [text.trimEnd(), ...numbers.map((number) => numbered(copy.text, number).trimEnd()), ''].join('\n'));
    else for (const number of numbers) all.set(numbered(copy.path, number), numbered(copy.text, number));
  }
  const comparisons = files.get(COMPARISONS);
  if (comparisons !== undefined) all.set(COMPARISONS, compareCopies(parse(comparisons) as Comparisons, numbers, names));
  return all;
}

const COMPARISONS = 'data/comparisons.yaml';
const PLAN_FILE = /^content\/plans\/([^/]+)\/[^/]+$/;
const OBSERVATIONS = /^data\/observations\/([^/]+)\.csv$/;

const entries = (files: Files, name: string): Entry[] => parse(files.get(`data/${name}.yaml`) ?? '[]') as Entry[];

/** Old id → new id of everything that is copied: cities, their agencies, plans, and the plans' own instruments. */
function namesOf(files: Files): Names {
  const names = new Map<string, string>();
  const last = (id: string) => names.set(id, `${id}-${NUMBER}`);
  // After the first part of the id: agencies of two cities are counterparts when the rest agrees.
  const first = (id: string) => names.set(id, id.replace(/^[^-]+/, `$&${NUMBER}`));
  const cities = entries(files, 'cities').filter(({ kind }) => kind === 'city');
  for (const { id } of cities) last(id);
  for (const { id, city } of entries(files, 'agencies')) if (cities.some((one) => one.id === city)) first(id);
  for (const { id, plan } of entries(files, 'instruments')) if (plan !== undefined) last(id);
  for (const plan of new Set([...files.keys()].flatMap((path) => PLAN_FILE.exec(path)?.[1] ?? []))) last(plan);
  return names;
}

/** A file to add, or, under the same path, lines to add to that file; null for what is not copied. */
function copyOf(path: string, text: string, names: Names): { path: string; text: string } | null {
  const plan = PLAN_FILE.exec(path)?.[1];
  if (plan !== undefined)
    return {
      path: path.replace(plan, names.get(plan) ?? plan),
      text: path.endsWith('.yaml') ? write(rename(parse(text), names)) : text,
    };
  const area = names.get(OBSERVATIONS.exec(path)?.[1] ?? '');
  if (area !== undefined) return { path: `data/observations/${area}.csv`, text };
  if (path === 'data/translations.csv')
    return {
      path,
      text: text
        .split('\n')
        .slice(1)
        .map((row) => renameId(row, names))
        .join('\n'),
    };
  if (!/^data\/(?:cities|agencies|instruments)\.yaml$/.test(path)) return null;
  // A name that people use means one thing only.
  const copied = (parse(text) as (Entry & { also_called?: unknown })[]).flatMap(({ also_called: _, ...entry }) =>
    names.has(entry.id) ? [entry] : [],
  );
  return { path, text: copied.length > 0 ? write(rename(copied, names)) : '' };
}

/** Topics are shared: each lists the sections of every copy. Pairs are of plans of the same copy. */
function compareCopies(spec: Comparisons, numbers: readonly string[], names: Names): string {
  const copy = rename(spec, names) as Comparisons;
  const copies = numbers.map((number) => JSON.parse(JSON.stringify(copy).replaceAll(NUMBER, number)) as Comparisons);
  const topics = spec.topics.map((topic, index) => ({
    ...topic,
    sections: Object.assign({}, topic.sections, ...copies.map((one) => one.topics[index]?.sections)) as Record<
      string,
      string[]
    >,
  }));
  return write({ ...spec, topics, pairs: [...spec.pairs, ...copies.flatMap(({ pairs }) => pairs)] });
}

/** `ha-noi-2025` and `ha-noi-2025/iv-1-3` where the part before the stroke is the id of something copied. */
function renameId(text: string, names: Names): string {
  const stroke = text.indexOf('/');
  const id = stroke < 0 ? text : text.slice(0, stroke);
  return `${names.get(id) ?? id}${text.slice(id.length)}`;
}

/** Every id in a value, in keys as well: topics list sections by plan. */
function rename(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return renameId(value, names);
  if (Array.isArray(value)) return value.map((child) => rename(child, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [renameId(key, names), rename(child, names)]));
}

const write = (value: unknown): string => stringify(value, { lineWidth: 0 });
