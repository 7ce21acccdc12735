import { expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { PERMALINKS } from './addresses.ts';
import type { Release } from './releases.ts';
import { checkSeal, holds, pathsIn, readSeal, SEAL, sealOf, sealText } from './seal.ts';

const paths = ['/a/', '/b/', '/c.json'];

test('what was written stands first and in its order; what follows is new', () => {
  const seal = sealOf(paths);
  expect(holds(paths, seal)).toBe(true);
  expect(holds([...paths, '/d/'], seal)).toBe(true);
  for (const other of [[], paths.slice(1), paths.toReversed(), ['/a/', '/x/', '/c.json', '/d/']])
    expect(holds(other, seal)).toBe(false);
});

test('a seal is read as it was written, with the line ends of any system', () => {
  const text = sealText(sealOf(paths));
  for (const one of [text, text.replaceAll('\n', '\r\n')]) expect(readSeal(one)).toEqual(sealOf(paths));
});

test('what a release published stays in the register, whatever its seal says', () => {
  const copy = copyOfCity();
  const all = pathsIn(copy.read(PERMALINKS));
  const release = (addresses?: Release['addresses']): Release => ({
    id: '2031.1',
    date: '2031-11-23',
    previous: null,
    rows: {},
    changes: [],
    told: [],
    files: [],
    ...(addresses && { addresses }),
  });
  const codes = (...releases: Release[]) => checkSeal(copy.root, releases).map(({ code }) => code);
  expect(codes(release(), release(sealOf(all.slice(0, 2))))).toEqual([]);
  // A release of before there were seals does not hide an older one that has its own.
  expect(codes(release(sealOf([...all, '/gone/'])), release())).toEqual(['register-since-release']);
  copy.drop(SEAL);
  expect(codes(release(sealOf(all)))).toEqual(['seal-missing']);
  copy.remove();
});
