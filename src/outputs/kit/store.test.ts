import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { forget, kept } from './store.ts';

const KIND = `test-${process.pid}`;
afterAll(() => rmSync(`.cache/made/${KIND}`, { recursive: true, force: true }));
let made = 0;
const make = () => Promise.resolve(Uint8Array.of(++made));

test('bytes are made once for what they are made of', async () => {
  expect([...(await kept(KIND, ['a', 1, undefined], make))]).toEqual([1]);
  expect([...(await kept(KIND, ['a', 1, undefined], make))]).toEqual([1]);
  expect([...(await kept(KIND, ['a', 2, undefined], make))]).toEqual([2]);
  expect([...(await kept(KIND, ['b', 1, undefined], make))]).toEqual([3]);
});

test('what fails is not kept', async () => {
  const fail = () => Promise.reject(new Error('no room'));
  await expect(kept(KIND, ['c'], fail)).rejects.toThrow('no room');
  expect([...(await kept(KIND, ['c'], make))]).toEqual([4]);
});

test('what nobody has asked for since goes, and what was asked for again stays', async () => {
  const old = new Date(2001, 0, 1);
  for (const entry of readdirSync(`.cache/made/${KIND}`, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) utimesSync(`${entry.parentPath}/${entry.name}`, old, old);
  expect([...(await kept(KIND, ['a', 1, undefined], make))]).toEqual([1]);
  forget(Date.UTC(2002));
  expect([...(await kept(KIND, ['a', 1, undefined], make))]).toEqual([1]);
  expect([...(await kept(KIND, ['c'], make))]).toEqual([5]);
});
