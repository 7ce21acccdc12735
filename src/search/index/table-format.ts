/**
 * Owns the bytes of the two lists that every first query needs: the filters of all records, and the names of cities and bodies. Numbers stand as
 * differences: the bodies of a city follow each other, so that a list of ten thousand bodies in ten thousand records stays small.
 */
import type { Named } from '../language/names.ts';
import { FACETS, type FacetColumn, type FacetTable } from './facets.ts';
import { Reader, Writer } from './index-format.ts';

/** Differences may be below nothing: 0, -1, 1, -2, 2. */
const folded = (difference: number): number => (difference >= 0 ? difference * 2 : -difference * 2 - 1);
const unfolded = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

function writeColumn(writer: Writer, { values, records }: FacetColumn): void {
  writer.number(values.length);
  let before = '';
  for (const value of values) {
    let same = 0;
    while (same < before.length && before[same] === value[same]) same++;
    writer.number(same);
    writer.text(value.slice(same));
    before = value;
  }
  writer.number(records.length);
  let first = 0;
  for (const own of records) {
    writer.number(own.length);
    let last = first;
    for (const value of own) {
      writer.number(folded(value - last));
      last = value;
    }
    first = own[0] ?? first;
  }
}

function readColumn(reader: Reader): FacetColumn {
  let before = '';
  const values = Array.from({ length: reader.number() }, () => {
    const same = reader.number();
    return (before = before.slice(0, same) + reader.text());
  });
  let first = 0;
  const records = Array.from({ length: reader.number() }, () => {
    let last = first;
    const own = Array.from({ length: reader.number() }, () => (last += unfolded(reader.number())));
    first = own[0] ?? first;
    return own;
  });
  return { values, records };
}

const NONE: FacetColumn = { values: [], records: [] };

export function writeFacets(table: FacetTable): Uint8Array {
  const writer = new Writer();
  for (const facet of FACETS) writeColumn(writer, table[facet] ?? NONE);
  return Uint8Array.from(writer.bytes);
}

export function readFacets(bytes: Uint8Array): FacetTable {
  const reader = new Reader(bytes);
  return Object.fromEntries(FACETS.map((facet) => [facet, readColumn(reader)]));
}

/** Cities and bodies by their places in the table, as differences; as they are where one has no place there. */
type Written = readonly [Named[0], Named[1], Named[2], readonly string[] | readonly number[]];

export function writeNames(names: readonly Named[], table: FacetTable): Uint8Array {
  const places = new Map(
    (['city', 'agency'] as const).map((facet) => [
      facet,
      new Map((table[facet]?.values ?? []).map((value, place) => [value, place])),
    ]),
  );
  const written = names.map(([typed, means, facet, values]): Written => {
    if (facet !== 'city' && facet !== 'agency') return [typed, means, facet, values];
    const own = values.flatMap((value) => places.get(facet)?.get(value) ?? []);
    let last = 0;
    return [
      typed,
      means,
      facet,
      own.length < values.length
        ? values
        : own.map((place) => {
            const difference = place - last;
            last = place;
            return difference;
          }),
    ];
  });
  return new TextEncoder().encode(JSON.stringify(written));
}

/** The table is that of the same index. */
export function readNames(bytes: Uint8Array, table: FacetTable): Named[] {
  const written = JSON.parse(new TextDecoder().decode(bytes)) as Written[];
  return written.map(([typed, means, facet, values]): Named => {
    let last = 0;
    const known = facet === 'city' || facet === 'agency' ? (table[facet]?.values ?? []) : [];
    return [
      typed,
      means,
      facet,
      values.flatMap((value) => (typeof value === 'string' ? value : (known[(last += value)] ?? []))),
    ];
  });
}
