/** From records to the files of one language’s index. Pure: the same records give the same bytes. */
import type { Lang } from '../../model/schema/common.ts';
import { FACETS, type SearchRecord } from './records.ts';
import { writeTerm, ZONE_BITS, type Form, type Start } from './index-format.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** Bytes of a shard before compression: a query of four words should not need them all. */
const SHARD_BYTES = 8_000;
/** Results stand in single files on small sites; on large ones the number of files stays bearable. */
const recordsPerFile = (records: number): number => Math.max(2, Math.ceil(records / 4000));
const GAP = 3;

/** What a result list shows. Short keys: there is one of these per result. */
export interface Shown {
  u: string;
  t: string;
  p: string;
  k: string;
  a: string;
  x: string;
}

/** Filter values by facet, and for each record the numbers of its values. */
export type FacetTable = Record<string, { values: string[]; records: number[][] }>;
/** [term, how it is mostly written, number of records] of every word that a reader might have meant. */
export type Vocabulary = [string, string, number][];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function zone(texts: readonly string[], lang: Lang, number: number): Token[] {
  const start = number << ZONE_BITS;
  const tokens: Token[] = [];
  let from = start;
  for (const text of texts) {
    const next = tokenise(text.normalize('NFC'), lang, from);
    tokens.push(...next);
    // A gap, so that no phrase runs from one name into the next.
    from = (next.at(-1)?.position ?? from) + GAP;
  }
  const end = (number + 1) << ZONE_BITS;
  return tokens.filter(({ position }) => position < end);
}

type Postings = Map<string, Map<string, Map<number, number[]>>>;

function collect(records: readonly SearchRecord[], lang: Lang): { postings: Postings; lengths: Uint8Array } {
  const postings: Postings = new Map();
  const lengths = new Uint8Array(records.length);
  records.forEach((record, number) => {
    const zones = [
      zone(record.frames ? [] : [record.text], lang, 0),
      zone(record.frames ? [record.text, ...record.names] : record.names, lang, 1),
      zone(record.around, lang, 2),
    ];
    lengths[number] = Math.min(255, zones[0]!.length);
    for (const { term, form, position } of zones.flat()) {
      const forms = postings.get(term) ?? new Map<string, Map<number, number[]>>();
      postings.set(term, forms);
      const written = forms.get(form) ?? new Map<number, number[]>();
      forms.set(form, written);
      const places = written.get(number) ?? [];
      written.set(number, places);
      if (places.at(-1) !== position) places.push(position);
    }
  });
  return { postings, lengths };
}

function shards(postings: Postings): { firsts: string[]; bytes: Uint8Array[] } {
  const firsts: string[] = [];
  const all: number[][] = [];
  for (const [term, byForm] of [...postings].sort(([a], [b]) => compare(a, b))) {
    const forms: Form[] = [...byForm]
      .sort(([a], [b]) => compare(a, b))
      .map(([form, written]) => ({ form, records: written }));
    const entry = writeTerm(term, forms);
    if (all.length === 0 || all.at(-1)!.length + entry.length > SHARD_BYTES) {
      firsts.push(term);
      all.push([]);
    }
    const shard = all.at(-1)!;
    for (const byte of entry) shard.push(byte);
  }
  return { firsts, bytes: all.map((shard) => Uint8Array.from(shard)) };
}

function facetTable(records: readonly SearchRecord[]): FacetTable {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(records.flatMap(({ facets }) => facets[facet] ?? []))].sort(compare);
      const numbers = new Map(values.map((value, number) => [value, number]));
      return [
        facet,
        { values, records: records.map(({ facets }) => (facets[facet] ?? []).map((value) => numbers.get(value)!)) },
      ];
    }),
  );
}

const vocabulary = (postings: Postings): Vocabulary =>
  [...postings]
    .filter(([term]) => /^[a-z]{2,}$/.test(term))
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([term, forms]) =>
      [...forms]
        .filter(([, written], _, all) => written.size >= Math.min(2, Math.max(...all.map(([, { size }]) => size))))
        .map(([form, written]): [string, string, number] => [term, form === term ? '' : form, written.size]),
    );

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Every file of the index by name, not compressed. */
export function buildIndex(
  records: readonly SearchRecord[],
  lang: Lang,
  shortForms: readonly [string, string][] = [],
): Map<string, Uint8Array> {
  const { postings, lengths } = collect(records, lang);
  const { firsts, bytes } = shards(postings);
  const perFile = recordsPerFile(records.length);
  const start: Start = {
    records: records.length,
    averageLength: Math.round(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, records.length)),
    shards: firsts,
    recordsPerFile: perFile,
  };
  const files = new Map<string, Uint8Array>([
    ['start', json(start)],
    ['lengths', lengths],
    ['facets', json(facetTable(records))],
    ['words', json(vocabulary(postings))],
    ['short', json(shortForms)],
  ]);
  bytes.forEach((shard, number) => files.set(`terms-${number}`, shard));
  for (let first = 0; first < records.length; first += perFile) {
    const shown: Shown[] = records.slice(first, first + perFile).map(({ url, title, plan, kind, agencies, text }) => ({
      u: url,
      t: title,
      p: plan,
      k: kind,
      a: agencies,
      x: text,
    }));
    files.set(`records-${first / perFile}`, json(shown));
  }
  return files;
}
