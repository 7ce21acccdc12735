import { expect, test } from 'vitest';
import { certainDate, firstDay, isDoubtful, lastDay } from './day.ts';

test.each([
  ['2025-01-07', '2025-01-07', '2025-01-07', '2025-01-07', false],
  ['2025-01-07?', '2025-01-07', '2025-01-07', '2025', true],
  ['2025-01~', '2025-01-01', '2025-01-31', '2025', true],
  ['2021-11-XX', '2021-11-01', '2021-11-30', '2021-11', false],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02', false],
  ['2026', '2026-01-01', '2026-12-31', '2026', false],
  ['2026?', '2026-01-01', '2026-12-31', '2026', true],
  ['2025-36', '2025-10-01', '2025-12-31', '2025', false],
  ['2024/2025', '2024-01-01', '2025-12-31', '2024', false],
])('%s: from %s to %s; certain is %s', (edtf, first, last, certain, doubtful) => {
  expect([firstDay(edtf), lastDay(edtf), certainDate(edtf), isDoubtful(edtf)]).toEqual([
    first,
    last,
    certain,
    doubtful,
  ]);
});
