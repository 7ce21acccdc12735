import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { forget, forgetDaily, kept } from './store.ts';

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

test('it is looked through once a day, and then what nobody has asked for in a week goes', async () => {
  const [hour, days] = [3_600_000, 24 * 3_600_000];
  const looked = (): number => statSync('.cache/made/looked-through').mtimeMs;
  forgetDaily(Date.now() + 30 * hour);
  const last = looked();
  forgetDaily(last + 23 * hour);
  expect([looked(), [...(await kept(KIND, ['c'], make))]]).toEqual([last, [5]]);
  const old = new Date(Date.now() - 8 * days);
  for (const entry of readdirSync(`.cache/made/${KIND}`, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) utimesSync(`${entry.parentPath}/${entry.name}`, old, old);
  forgetDaily(last + 25 * hour);
  expect(readdirSync(`.cache/made/${KIND}`, { recursive: true, withFileTypes: true }).some((one) => one.isFile())).toBe(
    false,
  );
});
