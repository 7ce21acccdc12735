import { expect, test } from 'vitest';
import { countValues } from './count.ts';

test('counts say what a value would leave, under the other filters', () => {
  const table = {
    plan: { values: ['a', 'b'], records: [[0], [0], [1]] },
    role: { values: ['lead'], records: [[0], [], [0]] },
  };
  const counts = countValues(table, [0, 1, 2], { role: 'lead' });
  expect(Object.fromEntries(counts.plan ?? [])).toEqual({ a: 1, b: 1 });
  expect(Object.fromEntries(counts.role ?? [])).toEqual({ lead: 2 });
});
