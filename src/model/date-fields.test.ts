import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAdvice } from './date-advice.ts';
import { DATE_FIELDS, describeDates, isDate, type DateField } from './date-fields.ts';
import { earliest, latest } from './dates.ts';

const FIELDS = Object.keys(DATE_FIELDS) as DateField[];
const takenBy = (date: string) => FIELDS.filter((field) => isDate(field, date));

const POINTS: DateField[] = ['accessed', 'event', 'published', 'mark', 'period', 'due'];
describe('which fields take a form', () => {
  test.each<[string, DateField[]]>([
    ['2026', POINTS],
    ['2026-02', POINTS],
    ['2026-02-03', ['updated', ...POINTS]],
    ['2024-02-29', ['updated', ...POINTS]],
    ['2026-33', ['mark', 'period', 'due']],
    ['2026-40', ['mark', 'period', 'due']],
    ['2026-11-XX', ['event', 'published']],
    ['2026?', ['event', 'published', 'mark', 'due']],
    ['2026-02-03~', ['event', 'published', 'mark', 'due']],
    ['2024/2025', ['published', 'period']],
    ['2024-09/2025-05', ['published', 'period']],
    ['2024-12-15/2025', ['published', 'period']],
    ['XXXX', ['yearly', 'half-yearly', 'quarterly', 'monthly']],
    ['XXXX-12', ['yearly']],
    ['XXXX-12-01', ['yearly', 'half-yearly', 'quarterly', 'monthly']],
    ['XXXX-02-29', ['yearly', 'half-yearly', 'quarterly', 'monthly']],
    ['XXXX-XX-15', ['monthly']],
  ])('%s', (date, fields) => expect(takenBy(date).sort()).toEqual([...fields].sort()));
});

describe('what no field takes, since nothing could show it', () => {
  test.each([
    '2023-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    'XXXX-04-31',
    'XXXX-02-30',
    'XXXX-XX-32',
    '2026-13',
    '2026-00-10',
    '2026/..',
    '../2026',
    '2026/',
    '/2026',
    '../..',
    '2026-XX',
    '2026-XX-XX',
    '202X',
    '20XX',
    '2024-25',
    '2023-24',
    '2021-22',
    '2025-21',
    '2025-37',
    '2024-2025',
    '2025/2024',
    '2024-02-29/2025-02-29',
    '2024-33/2024-34',
    '2024/2025/2026',
    '2026-02-03T10:00:00Z',
    '[2024,2025]',
    '{2024..2026}',
    'Y12026',
    '0226',
    '-0043',
    '31/12/2026',
    'hôm qua',
    '2026 ',
    '２０２６',
    '',
  ])('“%s”', (date) => expect(takenBy(date)).toEqual([]));
});

test.each<[DateField, string, string]>([
  ['period', '2024-25', '2024/2025'],
  ['period', '2023-24', '2023/2024'],
  ['period', '2021–2022', '2021/2022'],
  ['period', 'năm học 2024-2025', '2024/2025'],
  ['mark', '2024-2025', '2025'],
  ['period', 'Q4 2023', '2023-36'],
  ['period', '2023-Q4', '2023-36'],
  ['period', 'quý IV/2023', '2023-36'],
  ['period', '6 tháng đầu năm 2024', '2024-40'],
  ['period', 'H2 2024', '2024-41'],
  ['mark', '2026/..', '2026'],
  ['mark', '2026-XX', '2026'],
  ['period', '2026-11-XX', '2026-11'],
  ['period', '2026?', '2026'],
  ['event', '31/12/2026', '2026-12-31'],
  ['event', 'ngày 3 tháng 2 năm 2026', '2026-02-03'],
  ['mark', '12/2026', '2026-12'],
  ['mark', 'tháng 9/2026', '2026-09'],
  ['updated', '2026-2-3', '2026-02-03'],
  ['updated', '2026-02-03T10:00:00Z', '2026-02-03'],
  ['yearly', '2026-12-01', 'XXXX-12-01'],
  // As offices write them.
  ['yearly', 'tháng 9 hằng năm', 'XXXX-09'],
  ['yearly', '15/9 hàng năm', 'XXXX-09-15'],
  ['yearly', 'ngày 1 tháng 12 hằng năm', 'XXXX-12-01'],
  ['yearly', 'hàng năm', 'XXXX'],
  ['monthly', 'ngày 20 hằng tháng', 'XXXX-XX-20'],
  ['monthly', 'ngày cuối tháng', 'XXXX-XX-31'],
  ['quarterly', 'ngày cuối quý', 'XXXX-03-31'],
  ['quarterly', 'ngày 25 tháng cuối quý', 'XXXX-03-25'],
  ['half-yearly', 'XXXX-06', 'XXXX-06-30'],
  ['due', 'trước 31/12/2026', '2026-12-31'],
  ['due', 'chậm nhất trong tháng 6/2026', '2026-06'],
  ['due', 'hết năm 2026', '2026'],
  ['due', 'II/2026', '2026-34'],
  ['due', '01/02/26', '2026-02-01'],
  ['due', '30 Jun 2026', '2026-06-30'],
  ['due', 'June 30, 2026', '2026-06-30'],
  ['due', 'By June 2026', '2026-06'],
  ['period', 'tính đến ngày 31/12/2026', '2026-12-31'],
  ['period', '9 tháng đầu năm 2026', '2026-01/2026-09'],
  ['period', '01/2026-06/2026', '2026-01/2026-06'],
  ['period', '01/01/2026 - 30/6/2026', '2026-01-01/2026-06-30'],
  ['period', '2024/2023', '2023/2024'],
  ['period', '46203', '2026-06-30'],
  // A day that its month does not have.
  ['due', '2026-06-31', '2026-06-30'],
  ['period', '2026-02-29', '2026-02-28'],
  ['yearly', 'XXXX-02-30', 'XXXX-02-29'],
])('%s: for “%s”, the advice is %s', (field, written, meant) => {
  const { vi, en } = dateAdvice(field, written);
  expect([vi.split(',')[0], en.split(',')[0]]).toEqual([meant, meant]);
});

test.each(['XXXX-12-01', 'hằng năm', 'tháng 9 hàng năm', 'every year'])('%s is advised to come back', (written) =>
  expect(dateAdvice('due', written).en).toContain('recurs: yearly'),
);

test('every example in the advice is taken by its field, and advice never is the form refused', () => {
  for (const field of FIELDS)
    for (const [, example] of describeDates(field).en.matchAll(/(?:^|, )([\dX][^ ]*) \(/g))
      expect(isDate(field, example ?? ''), `${field}: ${example}`).toBe(true);
});

test('whatever a field takes has a first and a last instant, in order, in years that every format knows', () => {
  const part = (digits: string) => fc.constantFrom(...digits.split(' '));
  const any = fc
    .tuple(
      fc.integer({ min: 800, max: 3100 }).map((year) => String(year).padStart(4, '0')),
      fc.option(part('01 02 04 06 12 13 20 21 25 33 36 37 40 41 42 XX'), { nil: null }),
      fc.option(part('01 28 29 30 31 32 XX'), { nil: null }),
      part(' ? ~ %'),
    )
    .map(([year, month, day, doubt]) => [year, month, day].filter((one) => one !== null).join('-') + doubt.trim());
  let taken = 0;
  fc.assert(
    fc.property(any, fc.option(any, { nil: null }), (from, to) => {
      const date = to === null ? from : `${from}/${to}`;
      for (const field of takenBy(date)) {
        taken++;
        expect(earliest(date), `${field} ${date}`).toBeLessThanOrEqual(latest(date));
        for (const instant of [earliest(date), latest(date)])
          expect(new Date(instant).toISOString()).toMatch(/^[12]\d{3}-/);
      }
    }),
    { numRuns: 3000, seed: 20261126 },
  );
  expect(taken).toBeGreaterThan(300);
});
