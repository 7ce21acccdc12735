/** From records to the files of one language’s index. Pure: the same records give the same bytes. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Lang } from '../../model/schema/common.ts';
import { addAll, largest } from '../../text/many.ts';
import { FACETS, type FacetTable } from './facets.ts';
import { writeJson, writeTerm, ZONE_BITS, type Form, type Shown, type Start, type Vocabulary } from './index-format.ts';
import { writeFacets, writeNames } from './table-format.ts';
import { blocksOf, LEAST_UNIT, Numbering } from './numbering.ts';
import type { Named } from '../language/names.ts';
import type { SearchRecord } from './record.ts';
import { isSyllable } from '../language/syllables.ts';
import { plainText } from '../language/dashes.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** What any first query may cost, script and all. */
const MOST_BYTES = 150_000;
/** For the script of the page, which grows a little now and then. */
const SCRIPT = 22_000;
/** For the name of each file, in the head. */
const NAME = 5;
/** As many texts as a page shows at most; some are longer than the mean. */
const TEXTS = 26 * 1.3;
/** However much else there is, a few words can be looked up. */
const LEAST_BUDGET = 12_000;

/** Bytes of a shard before compression: a query of four words should not need them all. */
const SHARD_BYTES = 8_000;
/** Few results stand in one file: a small block as a whole, a larger one in pieces; on large sites the number of files stays bearable. */
const numbersPerFile = (records: number, unit: number): number =>
  unit === LEAST_UNIT ? unit : Math.max(8, Math.ceil(records / 4000));
/** Of an address, a number between 0 and 1. */
const chanceOf = (address: string): number => Number.parseInt(hash('sha256', address).slice(0, 8), 16) / 2 ** 32;
const GAP = 3;

const packedSize = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function zone(texts: readonly string[], lang: Lang, number: number): Token[] {
  const start = number << ZONE_BITS;
  const tokens: Token[] = [];
  let from = start;
  for (const text of texts) {
    const next = tokenise(plainText(text), lang, from);
    addAll(tokens, next);
    // A gap, so that no phrase runs from one name into the next.
    from = (next.at(-1)?.position ?? from) + GAP;
  }
  const end = (number + 1) << ZONE_BITS;
  return tokens.filter(({ position }) => position < end);
}

type Postings = Map<string, Map<string, Map<number, number[]>>>;

function collect(
  records: readonly SearchRecord[],
  lang: Lang,
  numbering: Numbering,
): { postings: Postings; lengths: Uint8Array } {
  const postings: Postings = new Map();
  const lengths = new Uint8Array(records.length);
  records.forEach((record, at) => {
    const number = numbering.numberOf(at);
    const text = zone(record.frames ? [] : [record.text], lang, 0);
    const names = zone(record.frames ? [record.text, ...record.names] : record.names, lang, 1);
    lengths[at] = Math.min(255, text.length);
    for (const { term, form, position } of [...text, ...names, ...zone(record.around, lang, 2)]) {
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

/**
 * A shard begins at one word in 128 whatever stands before it, which the word itself says: a new word, or one that grows, moves the ends of a few shards
 * and not of all that follow.
 */
const begins = (term: string): boolean => hash('sha256', term) < '02';

function shards(postings: Postings): { firsts: string[]; bytes: Uint8Array[] } {
  const firsts: string[] = [];
  const all: number[][] = [];
  let shard: number[] = [];
  for (const [term, byForm] of [...postings].sort(([a], [b]) => compare(a, b))) {
    const forms: Form[] = [...byForm]
      .sort(([a], [b]) => compare(a, b))
      .map(([form, written]) => ({ form, records: written }));
    const entry = writeTerm(term, forms);
    if (all.length === 0 || begins(term) || shard.length + entry.length > SHARD_BYTES) {
      firsts.push(term);
      all.push((shard = []));
    }
    for (const byte of entry) shard.push(byte);
  }
  return { firsts, bytes: all.map((one) => Uint8Array.from(one)) };
}

function facetTable(records: readonly SearchRecord[]): FacetTable {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(records.flatMap(({ facets }) => facets[facet] ?? []))].sort(compare);
      const places = new Map(values.map((value, place) => [value, place]));
      return [
        facet,
        { values, records: records.map(({ facets }) => (facets[facet] ?? []).map((value) => places.get(value) ?? -1)) },
      ];
    }),
  );
}

/** Words that a reader might have meant, and that joined words are cut into. */
const vocabulary = (postings: Postings): Vocabulary =>
  [...postings]
    .filter(([term]) => /^[a-z]{2,}$/.test(term) || isSyllable(term))
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([term, forms]) =>
      [...forms]
        .filter(([, written], _, all) => written.size >= Math.min(2, largest(all.map(([, { size }]) => size))))
        .map(([form, written]): [string, string, number] => [term, form === term ? '' : form, written.size]),
    );

const shownOf = ({ url, title, plan, kind, agencies, text, year, status }: SearchRecord): Shown => ({
  u: url,
  t: title,
  p: plan,
  k: kind,
  a: agencies,
  x: text,
  ...(year === undefined ? {} : { y: year }),
  ...(status === undefined ? {} : { s: status }),
});

/** Every file of the index by name, not compressed. `chance` says where blocks of records begin (`numbering.ts`). */
export function buildIndex(
  records: readonly SearchRecord[],
  lang: Lang,
  names: readonly Named[] = [],
  chance = chanceOf,
): Map<string, Uint8Array> {
  const blocks = blocksOf(
    records.map(({ url }) => url),
    chance,
  );
  const numbered = { ...blocks, numbersPerFile: numbersPerFile(records.length, blocks.unit), records: records.length };
  const numbering = new Numbering(numbered);
  const { postings, lengths } = collect(records, lang, numbering);
  const { firsts, bytes } = shards(postings);
  const facets = facetTable(records);
  const always = new Map<string, Uint8Array>([
    ['lengths', lengths],
    ['facets', writeFacets(facets)],
    ['words', writeJson('words', vocabulary(postings))],
    ['names', writeNames(names, facets)],
  ]);
  const shown = Map.groupBy(records.entries(), ([at]) => numbering.textOf(at).file);
  const texts = new Map(
    [...shown].map(([file, own]): [string, Uint8Array] => [
      `records-${file}`,
      writeJson(
        'records',
        own.map(([, record]) => shownOf(record)),
      ),
    ]),
  );
  const weight = (all: ReadonlyMap<string, Uint8Array>): number =>
    [...all.values()].reduce((sum, one) => sum + packedSize(one), 0);
  const head = NAME * (always.size + bytes.length + texts.size);
  const left = MOST_BYTES - SCRIPT - head - weight(always) - (TEXTS * weight(texts)) / Math.max(1, texts.size);
  const start: Start = {
    ...numbered,
    averageLength: Math.round(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, records.length)),
    shards: firsts,
    sizes: bytes.map((shard) => Math.ceil(packedSize(shard) / 100)),
    budget: Math.floor(Math.max(LEAST_BUDGET, left) / 100),
  };
  return new Map([
    ['start', writeJson('start', start)],
    ...always,
    ...bytes.map((shard, number): [string, Uint8Array] => [`terms-${number}`, shard]),
    ...texts,
  ]);
}
