import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, Numbering } from './numbering.ts';

/** A chance that an address says in so many words: `x-0.05`. */
const said = (address: string): number => Number(address.split('-')[1]);
const numberingOf = (addresses: readonly string[], numbersPerFile = 16): Numbering =>
  new Numbering({ ...blocksOf(addresses, said), records: addresses.length, numbersPerFile });
const numbersOf = (addresses: readonly string[]): number[] => {
  const numbering = numberingOf(addresses);
  return addresses.map((_, record) => numbering.numberOf(record));
};

describe('numbers', () => {
  test('go on in a block; a block begins at the next one that can be divided by sixteen, and some at one of 128', () => {
    expect(blocksOf(['a-0.9', 'b-0.9', 'c-0.1', 'd-0.5', 'e-0.001', 'f-0.9'], said)).toEqual({
      unit: 16,
      blocks: [0, 2, 0, 2, 6, 2],
    });
    expect(numbersOf(['a-0.9', 'b-0.9', 'c-0.1', 'd-0.5', 'e-0.001', 'f-0.9'])).toEqual([0, 1, 16, 17, 128, 129]);
  });

  test('a block that is longer than sixteen goes on', () => {
    const long = Array.from({ length: 20 }, (_, at) => `${at}x-0.5`);
    expect(numbersOf([...long, 'next-0.1'])).toEqual([...long.keys(), 32]);
  });

  test.each([
    [0, 16, []],
    [3_999, 16, [0, 3_999]],
    [4_000, 32, [0, 4_000]],
    [20_000, 64, [0, 20_000]],
  ])('of %i records are in blocks by %i, so that the list of blocks stays short', (count, unit, blocks) => {
    const all = Array.from({ length: count }, (_, at) => `${at}x-0.9`);
    expect(blocksOf(all, said)).toEqual({ unit, blocks });
  });

  test('a record more moves those of its block, where there is room', () => {
    const before = ['a-0.9', 'b-0.9', 'c-0.1', 'd-0.5', 'e-0.1', 'f-0.9'];
    expect(numbersOf(before.toSpliced(1, 0, 'new-0.9'))).toEqual([0, 1, 2, 16, 17, 32, 33]);
  });
});

const addresses = fc.array(
  fc
    .tuple(fc.nat(99), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([name, chance]) => `${name}x-${chance.toFixed(4)}`),
  { maxLength: 300 },
);

test('each record has a number of its own, in their order, and a place of its own in the files of texts', () => {
  fc.assert(
    fc.property(addresses, fc.constantFrom(16, 32, 64), (all, perFile) => {
      const numbering = numberingOf(all, perFile);
      const numbers = all.map((_, record) => numbering.numberOf(record));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers.map((number) => numbering.recordOf(number))).toEqual([...all.keys()]);
      const files = Map.groupBy(
        all.map((_, record) => numbering.textOf(record)),
        ({ file }) => file,
      );
      expect([...files.keys()]).toEqual(Array.from({ length: numbering.files }, (_, file) => file));
      for (const own of files.values()) expect(own.map(({ place }) => place)).toEqual([...own.keys()]);
    }),
  );
});

test('what the index does not have is refused', () => {
  const numbering = numberingOf(['a-0.9', 'b-0.1']);
  expect(() => numbering.recordOf(1)).toThrow(RangeError);
  expect(() => numbering.textOf(2)).toThrow(RangeError);
});
