import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForms, readShard, writeTerm, type Form } from './index-format.ts';

test('postings come back as they were written', () => {
  const places = fc.uniqueArray(fc.nat(4000), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  const forms = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).chain((names) =>
    fc.tuple(
      ...names.map((form) =>
        fc
          .uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 9 })
          .chain((records) =>
            fc.tuple(
              ...records
                .sort((a, b) => a - b)
                .map((number) => places.map((all) => [number, all] as [number, number[]])),
            ),
          )
          .map((entries): Form => ({ form, records: new Map(entries) })),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), forms, (term, written) => {
      const shard = readShard(Uint8Array.from([...writeTerm('a', []), ...writeTerm(`z${term}`, written)]));
      const bytes = shard.get(`z${term}`);
      expect(bytes && readForms(`z${term}`, bytes)).toEqual(written);
    }),
  );
});
