import { describe, expect, test } from 'vitest';
import type { FacetTable } from '../index/facets.ts';
import { arrange, isPageKind, pageOrder } from './group.ts';

/** Records in document order, each with its kind and plan. */
const tableOf = (records: [kind: string, plan: string | null][]): FacetTable => {
  const column = (values: (string | null)[]) => {
    const known = [...new Set(values.flatMap((value) => value ?? []))].sort();
    return { values: known, records: values.map((value) => (value === null ? [] : [known.indexOf(value)])) };
  };
  return { kind: column(records.map(([kind]) => kind)), plan: column(records.map(([, plan]) => plan)) };
};
const results = (...records: number[]) => records.map((record) => ({ record, score: 1, coverage: 1 }));
const ROOM = { best: 2, perGroup: 4 };

describe('by relevance', () => {
  const table = tableOf([
    ['measure', 'a'],
    ['measure', 'b'],
    ['measure', 'a'],
    ['agency', null],
  ]);
  test('the best, then groups; nothing twice, and groups count what stands above', () => {
    expect(arrange(results(3, 1, 2, 0), table, 'relevance', ROOM)).toEqual({
      best: [3, 1],
      groups: [{ key: 'a', total: 2, records: [2, 0] }],
      others: [],
    });
  });
  test('results of one plan are one list, with room for five times as many', () => {
    const one = tableOf(Array.from({ length: 30 }, () => ['measure', 'a']));
    const all = Array.from({ length: 30 }, (_, record) => record);
    expect(arrange(results(...all), one, 'relevance', ROOM)).toEqual({
      best: [],
      groups: [{ key: 'a', total: 30, records: all.slice(0, 20) }],
      others: [],
    });
  });
  test('pages that match better than every clause come first, three at most; the others after the first five clauses', () => {
    const mixed = tableOf([
      ...Array.from({ length: 5 }, (): [string, null] => ['instrument', null]),
      ...Array.from({ length: 8 }, (): [string, string] => ['measure', 'a']),
    ]);
    const wide = { best: 10, perGroup: 4 };
    const { best } = arrange(results(0, 1, 2, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12), mixed, 'relevance', wide);
    expect(best).toEqual([0, 1, 2, 5, 6, 7, 8, 9, 3, 4]);
    expect(arrange(results(5, 0, 6, 7), mixed, 'relevance', wide).best).toEqual([5, 6, 7, 0]);
  });
  test('the order of the page is the best and then the groups', () => {
    expect(pageOrder({ best: [4, 2], groups: [{ key: 'a', total: 3, records: [1, 3] }], others: [] })).toEqual([
      4, 2, 1, 3,
    ]);
  });
  test('a group shows no more than it has room for', () => {
    const two = tableOf([...Array.from({ length: 9 }, (): [string, string] => ['measure', 'a']), ['measure', 'b']]);
    const { best, groups } = arrange(results(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), two, 'relevance', ROOM);
    expect(best).toEqual([0, 1]);
    expect(groups).toEqual([
      { key: 'a', total: 9, records: [2, 3, 4, 5] },
      { key: 'b', total: 1, records: [9] },
    ]);
  });
});

test('as in the documents: every record in its order', () => {
  const table = tableOf([
    ['measure', 'a'],
    ['agency', null],
    ['measure', 'b'],
    ['measure', 'a'],
  ]);
  expect(arrange(results(3, 1, 2, 0), table, 'document', ROOM)).toEqual({
    best: [],
    groups: [
      { key: 'a', total: 2, records: [0, 3] },
      { key: 'agency', total: 1, records: [1] },
      { key: 'b', total: 1, records: [2] },
    ],
    others: [],
  });
});

test('an index without these filters is one group without a name', () => {
  expect(arrange(results(1), {}, 'relevance', ROOM).groups).toEqual([{ key: '', total: 1, records: [1] }]);
});

test('pages are known by their kind', () => {
  expect(['agency', 'chart', 'city', 'measure', 'hai-phong-2026'].map(isPageKind)).toEqual([
    ...[true, true, true, false, false],
  ]);
});

test('on a site with many plans six are listed and the others named', () => {
  const plans = tableOf(Array.from({ length: 40 }, (_, n): [string, string] => ['measure', `p${n >> 1}`]));
  const { best, groups, others } = arrange(
    results(...Array.from({ length: 40 }, (_, n) => n)),
    plans,
    'relevance',
    ROOM,
  );
  expect(best).toHaveLength(2);
  expect(groups.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  expect(others).toHaveLength(13);
  expect(others[0]).toMatchObject({ key: 'p7', total: 2 });
});
