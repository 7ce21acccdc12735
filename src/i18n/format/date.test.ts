import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../model/dates.ts';
import { formatDate, formatDue, formatSpan, inBrackets } from './date.ts';

const both = (say: (lang: 'vi' | 'en') => string): string[] => [say('vi'), say('en')];

describe('an EDTF date in words', () => {
  test.each([
    // Level 0
    ['2026', 'năm 2026', '2026'],
    ['2026-02', 'tháng 2/2026', 'February 2026'],
    ['2026-12', 'tháng 12/2026', 'December 2026'],
    ['2025-12-10', '10/12/2025', '10 December 2025'],
    ['2025-01-07', '07/01/2025', '7 January 2025'],
    ['2024/2025', 'năm 2024 đến năm 2025', '2024 to 2025'],
    ['2024-09/2025-05', 'tháng 9/2024 đến tháng 5/2025', 'September 2024 to May 2025'],
    ['2025-01-01/2025-10-31', '01/01/2025 đến 31/10/2025', '1 January 2025 to 31 October 2025'],
    ['2025-02-03T09:30:01', '03/02/2025, 09:30', '3 February 2025, 09:30'],
    ['2025-02-03T09:30:01Z', '03/02/2025, 09:30 UTC', '3 February 2025, 09:30 UTC'],
    ['2025-02-03T09:30:01+07:00', '03/02/2025, 09:30 +07:00', '3 February 2025, 09:30 +07:00'],
    ['2025-02-03T09:30', '03/02/2025, 09:30', '3 February 2025, 09:30'],
    ['2025-02-03T09:30:01.25Z', '03/02/2025, 09:30 UTC', '3 February 2025, 09:30 UTC'],
    ['2025-02-03T09:30:01+0700', '03/02/2025, 09:30 +0700', '3 February 2025, 09:30 +0700'],
    ['2025-02-03T09:30:01-05', '03/02/2025, 09:30 -05', '3 February 2025, 09:30 -05'],
    // Level 1: doubt and approximation
    ['2025-01-07?', '07/01/2025 (chưa chắc)', '7 January 2025 (in doubt)'],
    ['2025?', 'năm 2025 (chưa chắc)', '2025 (in doubt)'],
    ['2025-03~', 'khoảng tháng 3/2025', 'about March 2025'],
    ['2025%', 'khoảng năm 2025 (chưa chắc)', 'about 2025 (in doubt)'],
    // Level 1: unspecified parts
    ['2021-11-XX', 'tháng 11/2021', 'November 2021'],
    ['2021-XX', 'năm 2021', '2021'],
    ['2021-XX-XX', 'năm 2021', '2021'],
    ['201X', 'thập niên 2010', '2010s'],
    ['20XX', 'thế kỷ 21', '21st century'],
    // Level 1: seasons, open intervals, years of more digits and before year 1
    ['2025-21', 'mùa xuân 2025', 'spring 2025'],
    ['2025-24', 'mùa đông 2025', 'winter 2025'],
    ['2024/..', 'từ năm 2024 trở đi', 'from 2024 on'],
    ['../2030', 'đến năm 2030', 'until 2030'],
    ['2024/', 'từ năm 2024, không rõ lúc kết thúc', 'from 2024, end unknown'],
    ['/2030', 'đến năm 2030, không rõ lúc bắt đầu', 'until 2030, start unknown'],
    ['Y12025', 'năm 12025', '12025'],
    ['-0043', 'năm 44 trước Công nguyên', '44 BC'],
    ['0000', 'năm 1 trước Công nguyên', '1 BC'],
    ['-0043-03-15', 'năm 44 trước Công nguyên', '44 BC'],
    // Level 2: parts of a year
    ['2025-25', 'mùa xuân 2025', 'spring 2025'],
    ['2025-28', 'mùa đông 2025', 'winter 2025'],
    ['2025-29', 'mùa xuân 2025', 'spring 2025'],
    ['2025-32', 'mùa đông 2025', 'winter 2025'],
    ['2025-33', 'quý I/2025', 'Q1 2025'],
    ['2025-36', 'quý IV/2025', 'Q4 2025'],
    ['2025-37', 'bốn tháng đầu năm 2025', 'first four months of 2025'],
    ['2025-39', 'bốn tháng cuối năm 2025', 'last four months of 2025'],
    ['2025-40', 'sáu tháng đầu năm 2025', 'first half of 2025'],
    ['2025-41', 'sáu tháng cuối năm 2025', 'second half of 2025'],
    ['2025-40?', 'sáu tháng đầu năm 2025 (chưa chắc)', 'first half of 2025 (in doubt)'],
    // Level 2: what comes back every year
    ['XXXX', 'hằng năm', 'every year'],
    ['XXXX-12', 'tháng 12', 'December'],
    ['XXXX-12-01', '01/12', '1 December'],
    ['XXXX-12-XX', 'tháng 12', 'December'],
    ['XXXX-XX-15', 'ngày 15', 'day 15'],
    ['XXXX-36', 'quý IV', 'Q4'],
    ['XXXX-40', 'sáu tháng đầu năm', 'first half'],
    // Level 2: parts left open, doubted or rounded one by one
    ['2021-XX-15', 'năm 2021', '2021'],
    ['2021-1X', 'năm 2021', '2021'],
    ['2021-11-1X', 'tháng 11/2021', 'November 2021'],
    ['2004-06~-11', 'khoảng 11/06/2004', 'about 11 June 2004'],
    ['?2004-06-~11', 'khoảng 11/06/2004 (chưa chắc)', 'about 11 June 2004 (in doubt)'],
    // Level 2: sets
    ['[1667,1668]', 'năm 1667 hoặc năm 1668', '1667 or 1668'],
    ['{1960,1961-12}', 'năm 1960 và tháng 12/1961', '1960 and December 1961'],
    ['[1667, 1670..1672]', 'năm 1667 hoặc năm 1670 đến năm 1672', '1667 or 1670 to 1672'],
    ['[..1984]', 'đến năm 1984', 'until 1984'],
    ['{2020..}', 'từ năm 2020 trở đi', 'from 2020 on'],
    // No words for these: they stand as they are.
    ['1950S2', '1950S2', '1950S2'],
    ['Y17E8', 'Y17E8', 'Y17E8'],
    ['1X99', '1X99', '1X99'],
    ['../..', '../..', '../..'],
    ['-201X', '-201X', '-201X'],
    ['-20XX', '-20XX', '-20XX'],
    ['x[2020]', 'x[2020]', 'x[2020]'],
    ['[2020]x', '[2020]x', '[2020]x'],
    ['x2025-02-03T09:30', 'x2025-02-03T09:30', 'x2025-02-03T09:30'],
    ['2025-02-03T09:30:01Zx', '2025-02-03T09:30:01Zx', '2025-02-03T09:30:01Zx'],
    // No such month and no such part of a year: the year alone.
    ['2025-20', 'năm 2025', '2025'],
    ['2025-42', 'năm 2025', '2025'],
    ['2025-00', 'năm 2025', '2025'],
    ['2021-13-05', 'năm 2021', '2021'],
    ['XXXX-XX', 'hằng năm', 'every year'],
    ['2025-13', 'năm 2025', '2025'],
    ['', '', ''],
    ['hôm qua', 'hôm qua', 'hôm qua'],
  ])('%s', (edtf, vi, en) => {
    expect(both((lang) => formatDate(edtf, lang))).toEqual([vi, en]);
  });

  const digits = (length: number, unit: string) =>
    fc.string({ unit: fc.constantFrom(...Array.from(unit)), minLength: length, maxLength: length });
  const two = (most: number) => fc.integer({ min: 1, max: most }).map((part) => String(part).padStart(2, '0'));
  const mark = fc.constantFrom('', '', '', '?', '~', '%');
  const year = fc.oneof(
    digits(4, '0123456789'),
    digits(4, '0123456789X'),
    digits(4, '0123456789').map((value) => `-${value}`),
    fc.integer({ min: 10_000, max: 9_999_999 }).map((value) => `Y${value}`),
    fc.integer({ min: 1, max: 99 }).map((value) => `Y${value}E5`),
    digits(4, '123456789').map((value) => `${value}S2`),
  );
  const month = fc.oneof(two(12), two(41), digits(2, '01X'), fc.constant('XX'));
  const day = fc.oneof(two(31), digits(2, '012X'), fc.constant('XX'));
  const time = fc.constantFrom('T09:30:01', 'T23:59:59Z', 'T00:00:00+07:00', 'T04:00:00-05');
  const date = fc.oneof(
    fc.tuple(mark, year, mark).map((parts) => parts.join('')),
    fc.tuple(year, mark, month, mark).map(([y, a, m, b]) => `${y}${a}-${m}${b}`),
    fc.tuple(year, month, mark, day, mark).map(([y, m, a, d, b]) => `${y}-${m}${a}-${d}${b}`),
    fc.tuple(digits(4, '0123456789'), two(12), two(28), time).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
  );
  const end = fc.oneof(date, fc.constant('..'), fc.constant(''));
  const member = fc.oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}..${b}`),
    date.map((a) => `..${a}`),
    date.map((a) => `${a}..`),
  );
  const edtf = fc.oneof(
    date,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    fc.array(member, { minLength: 1, maxLength: 4 }).map((all) => `[${all.join(',')}]`),
    fc.array(member, { minLength: 1, maxLength: 4 }).map((all) => `{${all.join(', ')}}`),
  );

  test('any string of the shape of EDTF has words, none of them a slip of the code', () => {
    let valid = 0;
    fc.assert(
      fc.property(edtf, (text) => {
        if (isEdtf(text)) valid++;
        for (const said of both((lang) => formatDate(text, lang))) {
          expect(said).not.toMatch(/undefined|NaN|null|\[object|\bfunction\b/);
          expect(said.trim()).toBe(said);
          if (text !== '') expect(said).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
    expect(valid).toBeGreaterThan(300);
  });

  test('a day of the calendar keeps its year, month and day, whatever doubts it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        mark,
        (when, doubt) => {
          const iso = when.toISOString().slice(0, 10);
          const [y = '', m = '', d = ''] = iso.split('-');
          expect(formatDate(iso + doubt, 'vi')).toContain(`${d}/${m}/${y}`);
          expect(formatDate(iso + doubt, 'en')).toMatch(new RegExp(`\\b${Number(d)} [A-Z][a-z]+ ${y}\\b`));
        },
      ),
    );
  });
});

describe('a span', () => {
  test.each([
    ['2026-03', null, 'từ tháng 3/2026', 'from March 2026'],
    [null, '2027', 'chậm nhất năm 2027', 'by 2027'],
    ['2026-02', '2026-02', 'tháng 2/2026', 'February 2026'],
    ['2026-02', '2026-04', 'từ tháng 2/2026 đến tháng 4/2026', 'February 2026 to April 2026'],
    [null, null, '', ''],
  ])('%s to %s', (from, to, vi, en) => {
    expect(both((lang) => formatSpan(from, to, lang))).toEqual([vi, en]);
  });
});

describe('a due date', () => {
  test.each([
    [{ date: '2026-12-01', rule: 'before' }, 'trước 01/12/2026', 'before 1 December 2026'],
    [{ date: '2026', rule: 'in' }, 'trong năm 2026', 'in 2026'],
    [{ date: '2026-36', rule: 'by' }, 'chậm nhất quý IV/2026', 'by Q4 2026'],
    [{ date: '2026', rule: 'from' }, 'từ năm 2026', 'from 2026'],
    [
      { date: 'XXXX-12-01', rule: 'before', recurs: 'yearly' },
      'trước 01/12, hằng năm',
      'before 1 December, every year',
    ],
    [
      { date: 'XXXX-03-31', rule: 'before', recurs: 'quarterly' },
      'trước 31/03, 30/06, 30/09 và 31/12, hằng quý',
      'before 31 March, 30 June, 30 September and 31 December, every quarter',
    ],
    [
      { date: 'XXXX-06-15', rule: 'by', recurs: 'half-yearly' },
      'chậm nhất 15/06 và 15/12, sáu tháng một lần',
      'by 15 June and 15 December, every half year',
    ],
    [
      { date: 'XXXX-11-30', rule: 'by', recurs: 'quarterly' },
      'chậm nhất ngày cuối tháng 2, 31/05, 31/08 và 30/11, hằng quý',
      'by the last day of February, 31 May, 31 August and 30 November, every quarter',
    ],
    [
      { date: 'XXXX-XX-15', rule: 'before', recurs: 'monthly' },
      'trước ngày 15 hằng tháng',
      'before the 15th of every month',
    ],
    [
      { date: 'XXXX-01-31', rule: 'before', recurs: 'monthly' },
      'trước ngày cuối hằng tháng',
      'before the last day of every month',
    ],
    [{ date: 'XXXX-12', rule: 'in', recurs: 'yearly' }, 'trong tháng 12, hằng năm', 'in December, every year'],
    [{ date: 'XXXX', rule: 'in', recurs: 'quarterly' }, 'hằng quý', 'every quarter'],
    [{ date: 'XXXX', rule: 'in', recurs: 'monthly' }, 'hằng tháng', 'every month'],
    [{ date: 'XXXX', rule: 'in' }, 'hằng năm', 'every year'],
  ] as const)('%j', (due, vi, en) => {
    expect(both((lang) => formatDue(due, lang))).toEqual([vi, en]);
  });
});

test('a date in brackets leaves out the word for the year', () => {
  expect(both((lang) => inBrackets('2030', lang))).toEqual([' (2030)', ' (2030)']);
  expect(both((lang) => inBrackets('2030-06', lang))).toEqual([' (tháng 6/2030)', ' (June 2030)']);
  expect(both((lang) => inBrackets('2030-40', lang))).toEqual([' (sáu tháng đầu năm 2030)', ' (first half of 2030)']);
  expect(both((lang) => inBrackets(null, lang))).toEqual(['', '']);
});
