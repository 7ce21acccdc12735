import { afterEach, expect, test, vi } from 'vitest';
import { bearableClock, isBearable } from './clock.mjs';

afterEach(() => vi.restoreAllMocks());

test('an archive bears the years 1980 to 2099', () => {
  expect([1970, 1980, 2026, 2099, 2100].map((year) => isBearable(Date.UTC(year, 5, 1)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('a clock outside of them is moved into them and goes on; another one is left alone', () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(1970, 5, 1));
  const original = Date.now;
  bearableClock();
  const before = Date.now();
  clock.mockReturnValue(Date.UTC(1970, 5, 1) + 1000);
  expect([isBearable(before), Date.now() - before]).toEqual([true, 1000]);
  Date.now = original;
  clock.mockReturnValue(Date.UTC(2099, 5, 1));
  bearableClock();
  expect(Date.now).toBe(original);
});
