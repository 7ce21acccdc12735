import { expect, test } from 'vitest';
import { formatBytes, formatNumber } from './number.ts';

test.each([
  [0, '0', '0'],
  [7, '7', '7'],
  [-3, '-3', '-3'],
  [99.5, '99,5', '99.5'],
  [71.25, '71,25', '71.25'],
  [1248, '1.248', '1,248'],
  [1_234_567.5, '1.234.567,5', '1,234,567.5'],
  [0.000001, '0,000001', '0.000001'],
  [0.1 + 0.2, '0,3', '0.3'],
])('%d', (value, vi, en) => {
  expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
});

test.each([
  [0, '1 kB', '1 kB'],
  [499, '1 kB', '1 kB'],
  [1_500, '2 kB', '2 kB'],
  [34_000, '34 kB', '34 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [1_234_567, '1,2 MB', '1.2 MB'],
  [12_000_000_000, '12.000 MB', '12,000 MB'],
])('%d bytes', (bytes, vi, en) => {
  expect([formatBytes(bytes, 'vi'), formatBytes(bytes, 'en')]).toEqual([vi, en]);
});
