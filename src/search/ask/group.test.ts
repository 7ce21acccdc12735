import { expect, test } from 'vitest';
import { arrange } from './group.ts';

test('results are arranged: registers, best, groups; nothing twice', () => {
  const kinds = ['measure', 'measure', 'measure', 'agency'];
  const table = {
    kind: { values: ['agency', 'measure'], records: kinds.map((kind) => [kind === 'agency' ? 0 : 1]) },
    plan: { values: ['a', 'b'], records: [[0], [1], [0], []] },
  };
  const results = [3, 1, 2, 0].map((number) => ({ record: number, score: 1, coverage: 1 }));
  expect(arrange(results, table, 'relevance', { best: 2, perGroup: 4 })).toEqual({
    registers: [3],
    best: [1, 2],
    groups: [{ key: 'a', total: 2, records: [0] }],
  });
  expect(
    arrange(results, table, 'document', { best: 2, perGroup: 4 }).groups.map(({ key, records }) => [key, records]),
  ).toEqual([
    ['a', [0, 2]],
    ['b', [1]],
    ['agency', [3]],
  ]);
});
