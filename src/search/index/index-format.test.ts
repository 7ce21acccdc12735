import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForms, readJson, readShard, writeJson, writeTerm, type Form } from './index-format.ts';

test('postings come back as they were written', () => {
  const places = fc.uniqueArray(fc.nat(4000), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  const records = fc
    .uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 9 })
    .map((all) => all.sort((a, b) => a - b))
    .chain((all) => fc.tuple(...all.map((number) => places.map((at) => [number, at] as [number, number[]]))));
  const forms = fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(...names.map((form) => records.map((entries): Form => ({ form, records: new Map(entries) })))),
    );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), forms, (term, written) => {
      const shard = readShard(Uint8Array.from([...writeTerm('a', []), ...writeTerm(`z${term}`, written)]));
      const bytes = shard.get(`z${term}`);
      expect(shard.size).toBe(2);
      expect(bytes && readForms(`z${term}`, bytes)).toEqual(written);
    }),
  );
});

test('a word that is written as it is sorted takes no bytes for its form; small numbers take one', () => {
  const hoc = (form: string) => writeTerm('hoc', [{ form, records: new Map([[5, [0, 3]]]) }]);
  expect(hoc('hoc')).toEqual([3, 104, 111, 99, 7, 1, 0, 1, 5, 2, 0, 3]);
  expect(hoc('hoc~j')).toHaveLength(hoc('hoc').length + 5);
});

test('numbers of more than seven bits take more bytes', () => {
  const size = (record: number) => writeTerm('a', [{ form: 'a', records: new Map([[record, []]]) }]).length;
  expect([127, 128, 16_383, 16_384].map((number) => size(number) - size(0))).toEqual([0, 1, 1, 2]);
});

test('a file that was cut short is refused', () => {
  const whole = Uint8Array.from(writeTerm('hoc', [{ form: 'hoc~j', records: new Map([[300, [200]]]) }]));
  const body = readShard(whole).get('hoc');
  expect(() => readForms('hoc', (body ?? whole).subarray(0, -1))).toThrow(RangeError);
});

test('JSON files come back as they were written', () => {
  const start = {
    records: 3,
    averageLength: 7,
    shards: ['a', 'họ'],
    sizes: [1, 2],
    budget: 9,
    unit: 16,
    blocks: [0, 2, 1, 1],
    numbersPerFile: 16,
  };
  expect(readJson('start', writeJson('start', start))).toEqual(start);
});
