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
  pairs: { plans: string[] }[];
}
type Names = ReadonlyMap<string, string>;

/** Stands for the number of the copy: a copy is written once and numbered as text, which is many times faster than writing it anew. */
const NUMBER = 'x0000';

/** Stands for the name of a city in a copy that gives it another. */
const PLACE = 'place0000';

/** Stands for the region of a city of a copy, by the place of the city among those copied. */
const REGION = 'region0000x';

/** Which cities are copied, under which numbers, and how the copies are called; by themselves as the original. */
export interface Copies {
  /** Ids of cities; all where nothing is said. */
  readonly cities?: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly nameOf?: (number: number) => string;
}

/** `times` times the content of `files`; the first time is the content itself. */
export const multiply = (files: Files, times: number): Map<string, string> =>
  addCopies(files, files, { numbers: Array.from({ length: Math.max(0, times - 1) }, (_, index) => index + 2) });

/** `onto`, and copies of what cities have in `files`. */
export function addCopies(files: Files, onto: Files, { cities, numbers, nameOf }: Copies): Map<string, string> {
  const all = new Map(onto);
  if (numbers.length === 0) return all;
  const names = namesOf(files, cities);
  const regions = regionsOf(files);
  // Each copy of a city lies in the region after that of the last one.
  const regionOf = (at: number, number: number): string => regions[(at + number) % regions.length] ?? '';
  const numbered = (text: string, number: number) =>
    text
      .replaceAll(NUMBER, `x${number}`)
      .replaceAll(PLACE, () => nameOf?.(number) ?? PLACE)
      .replace(/region0000x(\d+)/g, (_, at: string) => regionOf(Number(at), number));
  for (const [path, text] of files) {
    const copy = copyOf(path, text, names, nameOf !== undefined);
    if (copy === null) continue;
    if (copy.path === path)
      all.set(
        path,
        [
          (all.get(path) ?? '').trimEnd(),
          ...numbers.map((number) => numbered(copy.text, number).trimEnd()).filter((lines) => lines !== ''),
          '',
        ].join('\n'),
      );
    else for (const number of numbers) all.set(numbered(copy.path, number), numbered(copy.text, number));
  }
  const [own, comparisons] = [files.get(COMPARISONS), all.get(COMPARISONS)];
  if (own !== undefined && comparisons !== undefined) {
    const copies = numbers.map((number) => numbered(JSON.stringify(copiedComparisons(own, names)), number));
    all.set(
      COMPARISONS,
      joined(
        parse(comparisons) as Comparisons,
        copies.map((text) => JSON.parse(text) as Comparisons),
      ),
    );
  }
  return all;
}

const COMPARISONS = 'data/comparisons.yaml';
const CITIES = 'data/cities.yaml';
const PLAN_FILE = /^content\/plans\/([^/]+)\/[^/]+$/;
const OBSERVATIONS = /^data\/observations\/([^/]+)\.csv$/;

/** Ids of the regions of the country. */
const regionsOf = (files: Files): string[] =>
  entries(files, 'cities').flatMap((entry) => {
    const { list } = (entry['regions'] ?? { list: [] }) as { list: { id: string }[] };
    return list.map(({ id }) => id);
  });

const entries = (files: Files, name: string): Entry[] => parse(files.get(`data/${name}.yaml`) ?? '[]') as Entry[];

/** Old id → new id of everything that is copied: cities, their agencies, plans, and the plans' own instruments. */
function namesOf(files: Files, only?: ReadonlySet<string>): Names {
  const names = new Map<string, string>();
  const last = (id: string) => names.set(id, `${id}-${NUMBER}`);
  // After the first part of the id: agencies of two cities are counterparts when the rest agrees.
  const first = (id: string) => names.set(id, id.replace(/^[^-]+/, `$&${NUMBER}`));
  const cities = new Set(
    entries(files, 'cities')
      .filter(({ id, kind }) => kind === 'city' && (only?.has(id) ?? true))
      .map(({ id }) => id),
  );
  for (const id of cities) last(id);
  for (const { id, city } of entries(files, 'agencies')) if (cities.has(String(city))) first(id);
  for (const plan of plansOf(files, cities)) last(plan);
  for (const { id, plan } of entries(files, 'instruments')) if (names.has(String(plan))) last(id);
  return names;
}

/** Ids of the plans of these cities. */
export const plansOf = (files: Files, cities: ReadonlySet<string>): string[] =>
  [...files].flatMap(([path, text]) => {
    const plan = PLAN_FILE.exec(path)?.[1];
    return plan !== undefined && path.endsWith('/plan.yaml') && cities.has((parse(text) as { city: string }).city)
      ? [plan]
      : [];
  });

/** A file to add, or, under the same path, lines to add to that file; null for what is not copied. */
function copyOf(path: string, text: string, names: Names, isNamed: boolean): { path: string; text: string } | null {
  const plan = PLAN_FILE.exec(path)?.[1];
  if (plan !== undefined) {
    const renamed = names.get(plan);
    return renamed === undefined
      ? null
      : {
          path: path.replace(plan, renamed),
          text: path.endsWith('.yaml') ? write(rename(parse(text), names)) : text,
        };
  }
  const area = names.get(OBSERVATIONS.exec(path)?.[1] ?? '');
  if (area !== undefined) return { path: `data/observations/${area}.csv`, text };
  if (path === 'data/translations.csv')
    return {
      path,
      text: text
        .split('\n')
        .slice(1)
        .filter((row) => renameId(row, names) !== row)
        .map((row) => renameId(row, names))
        .join('\n'),
    };
  if (!/^data\/(?:cities|agencies|instruments)\.yaml$/.test(path)) return null;
  const copied = (parse(text) as Entry[])
    .filter(({ id }) => names.has(id))
    .map((entry, at) => ({
      ...ownOnly(entry),
      ...('region' in entry && { region: `${REGION}${at}` }),
      ...(isNamed && path === CITIES ? { name: { vi: PLACE, en: PLACE } } : {}),
    }));
  return { path, text: copied.length > 0 ? write(rename(copied, names)) : '' };
}

/** A name that people use, and a number in a list of the state, mean one thing only. */
const ownOnly = ({ also_called: _, ...entry }: Entry): Entry =>
  'code' in entry ? { ...entry, code: null, code_list_date: null } : entry;

/** What is said of plans that are copied: their sections of each topic, and the pairs of which both are. */
function copiedComparisons(text: string, names: Names): Comparisons {
  const { topics, pairs } = parse(text) as Comparisons;
  const isCopied = (plan: unknown): boolean => names.has(String(plan));
  const kept: Comparisons = {
    topics: topics.map(({ sections, ...topic }) => ({
      ...topic,
      sections: Object.fromEntries(Object.entries(sections).filter(([plan]) => isCopied(plan))),
    })),
    pairs: pairs.filter(({ plans }) => plans.every(isCopied)),
  };
  return rename(kept, names) as Comparisons;
}

/** Topics are shared: each lists the sections of every copy. */
const joined = (spec: Comparisons, copies: readonly Comparisons[]): string =>
  write({
    ...spec,
    topics: spec.topics.map((topic, index) => ({
      ...topic,
      sections: Object.fromEntries(
        [topic, ...copies.flatMap(({ topics }) => topics[index] ?? [])].flatMap(({ sections }) =>
          Object.entries(sections),
        ),
      ),
    })),
    pairs: [...spec.pairs, ...copies.flatMap(({ pairs }) => pairs)],
  });

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
