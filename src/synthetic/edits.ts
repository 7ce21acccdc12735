/** Edits as editors make them, one at a time and by chance: for benchmarks and tests of what an edit makes anew. */
import Papa from 'papaparse';
import { parseDocument } from 'yaml';
import type { Files } from './multiply.ts';

/** Gives a number below `count`: the same again for the same seed. */
export type Chance = (count: number) => number;

/** Linear congruential, with the constants of Numerical Recipes. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** The files that change; null where the content has nothing of the kind. */
export type Edit = (files: Files, chance: Chance) => Map<string, string> | null;

const LINES = /^content\/plans\/[^/]+\/(?:objectives|measures|responsibilities|provisions)\.yaml$/;

type Way = readonly (string | number)[];

/** Every scalar below `value`, with the way that leads to it. */
function scalarsIn(value: unknown, way: Way = []): { readonly way: Way; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ way, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    scalarsIn(one, [...way, Array.isArray(value) ? Number(key) : key]),
  );
}

/** One scalar of those that `is` wants, changed by `to`. */
const scalarEdit =
  (inFiles: RegExp, is: (way: Way) => boolean, to: (value: unknown) => unknown): Edit =>
  (files, chance) => {
    const all = [...files].flatMap(([file, text]) => {
      if (!inFiles.test(file)) return [];
      const document = parseDocument(text);
      const found = scalarsIn(document.toJS()).filter(({ way }) => is(way));
      return found.map((one) => ({ file, document, ...one }));
    });
    const one = all[chance(all.length)];
    if (one === undefined) return null;
    one.document.setIn(one.way, to(one.value));
    return new Map([[one.file, one.document.toString({ lineWidth: 0 })]]);
  };

const isText = (key: string) => (way: Way) => way.at(-2) === key && (way.at(-1) === 'vi' || way.at(-1) === 'en');
/** A word more, before the full stop. */
const longer = (value: unknown): string => String(value).replace(/\.?$/, ' thử$&');

type Rows = Record<string, string>[];

const rowsEdit =
  (inFiles: RegExp, change: (rows: Rows, chance: Chance) => Rows | null): Edit =>
  (files, chance) => {
    const all = [...files].filter(([file]) => inFiles.test(file));
    const [file, text] = all[chance(all.length)] ?? [];
    if (file === undefined || text === undefined) return null;
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const rows = change(data, chance);
    return rows && new Map([[file, `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`]]);
  };

const otherFigure = (rows: Rows, chance: Chance): Rows | null => {
  const at = rows.flatMap(({ value }, index) => (value !== undefined && /\d$/.test(value) ? [index] : []));
  const chosen = at[chance(at.length)];
  if (chosen === undefined) return null;
  return rows.map((row, index) =>
    index === chosen
      ? { ...row, value: (row['value'] ?? '').replace(/\d$/, (last) => String((Number(last) + 1) % 9 || 1)) }
      : row,
  );
};

/** A line more at the end of a section of objectives or measures. */
const newLine: Edit = (files, chance) => {
  const all = [...files.keys()].filter((file) => /\/(?:objectives|measures)\.yaml$/.test(file));
  const file = all[chance(all.length)];
  if (file === undefined) return null;
  const planFile = file.replace(/[^/]+$/, 'plan.yaml');
  const [records, plan] = [file, planFile].map((name) => parseDocument(files.get(name) ?? ''));
  if (records === undefined || plan === undefined) return null;
  const lines = records.toJS() as { section: string; title: unknown; text: unknown }[];
  const { sections } = plan.toJS() as { sections: { ref: string; items: number }[] };
  const like = lines[chance(lines.length)];
  const place = sections.findIndex(({ ref }) => ref === like?.section);
  const items = sections[place]?.items;
  if (like === undefined || items === undefined) return null;
  plan.setIn(['sections', place, 'items'], items + 1);
  const { section, title, text } = like;
  const both = (value: unknown) =>
    Object.fromEntries(Object.entries(value ?? {}).map(([lang, one]) => [lang, longer(one)]));
  records.add(records.createNode({ section, item: items + 1, title: both(title), text: both(text) }));
  return new Map([records, plan].map((one, at) => [at === 0 ? file : planFile, one.toString({ lineWidth: 0 })]));
};

/** A record without one of the fields that an editor may leave out. */
const withoutField =
  (inFiles: RegExp, fields: readonly string[]): Edit =>
  (files, chance) => {
    const all = [...files].flatMap(([file, text]) => {
      if (!inFiles.test(file)) return [];
      const document = parseDocument(text);
      const records = document.toJS() as Readonly<Record<string, unknown>>[];
      return records.flatMap((record, at) =>
        fields.filter((field) => field in record).map((field) => ({ file, document, way: [at, field] })),
      );
    });
    const one = all[chance(all.length)];
    if (one === undefined) return null;
    one.document.deleteIn(one.way);
    return new Map([[one.file, one.document.toString({ lineWidth: 0 })]]);
  };

/** Kinds of edit by what changes. */
export const EDITS: Readonly<Record<string, Edit>> = {
  text: scalarEdit(LINES, isText('text'), longer),
  title: scalarEdit(LINES, isText('title'), longer),
  body: scalarEdit(/^data\/agencies\.yaml$/, isText('name'), longer),
  indicator: scalarEdit(/^data\/framework\.yaml$/, (way) => isText('name')(way) && way.includes('indicators'), longer),
  plan: scalarEdit(/\/plan\.yaml$/, isText('summary'), longer),
  term: scalarEdit(/^data\/glossary\.yaml$/, (way) => way.length === 2 && way.at(-1) === 'en', longer),
  word: scalarEdit(/^data\/everyday-words\.yaml$/, (way) => way.includes('typed'), longer),
  figure: rowsEdit(/^data\/observations\//, otherFigure),
  'row-gone': rowsEdit(/^data\/observations\//, (rows, chance) => rows.toSpliced(chance(rows.length), 1)),
  fact: rowsEdit(/^data\/city-facts\.csv$/, otherFigure),
  line: newLine,
  field: withoutField(LINES, ['features', 'indicators', 'instruments', 'uncertain', 'other_partners', 'population']),
  day: scalarEdit(
    /^data\/publisher\.yaml$/,
    (way) => way.at(-1) === 'updated',
    (value) => String(value).replace(/\d$/, (last) => String((Number(last) + 1) % 9 || 1)),
  ),
};
