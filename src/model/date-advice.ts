/** Guesses what was meant by a date that a field does not take: 31/12/2026, 2024-25, Q4 2023, 2026/... */
import { comesBack, probably } from '../messages/dates.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { describeDates, isDate, type DateField } from './date-fields.ts';

const two = (digits: string): string => digits.padStart(2, '0');
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarter = (no: string): number => 32 + (ROMAN[no] ?? Number(no));

/** How dates are written by hand, and the EDTF that each may stand for, likeliest first. */
const WAYS: readonly (readonly [RegExp, (...parts: string[]) => string[]])[] = [
  // A span that has no end, or a part that is not known.
  [/^(\d{4}(?:-\d\d){0,2})\/(?:\.\.)?$/, (from) => [from]],
  [/^(?:\.\.)?\/(\d{4}(?:-\d\d){0,2})$/, (to) => [to]],
  [/^(\d{4})-xx(?:-xx)?$/, (year) => [year]],
  [/^(\d{4}-\d\d)-xx$/, (month) => [month]],
  [/^(\d{4}(?:-\d\d){0,2})[?~%]$/, (date) => [date]],
  // School years.
  [
    /^(\d{4})\s*[-–—/]\s*(\d\d)$/,
    (from, to) => (Number(to) === (Number(from) + 1) % 100 ? [`${from}/${from.slice(0, 2)}${to}`] : []),
  ],
  [/^(?:năm học |school year )?(\d{4})\s*[-–—/]\s*(\d{4})$/, (from, to) => [`${from}/${to}`, to]],
  // Halves and quarters.
  [/^(?:h|hk|s)\s*([12])[\s/.-]*(\d{4})$/, (no, year) => [`${year}-${39 + Number(no)}`]],
  [/^(\d{4})[\s/.-]*(?:h|s)\s*([12])$/, (year, no) => [`${year}-${39 + Number(no)}`]],
  [/^(?:6|sáu) tháng (đầu|cuối)(?: năm)?[\s/]*(\d{4})$/, (which, year) => [`${year}-${which === 'đầu' ? 40 : 41}`]],
  [/^(first|second) half(?: of)? (\d{4})$/, (which, year) => [`${year}-${which === 'first' ? 40 : 41}`]],
  [/^(?:q|quý)\s*([1-4]|i{1,3}|iv)[\s/.-]*(\d{4})$/, (no, year) => [`${year}-${quarter(no)}`]],
  [/^(\d{4})[\s/.-]*q\s*([1-4])$/, (year, no) => [`${year}-${quarter(no)}`]],
  // Days and months, Vietnamese order first.
  [
    /^(?:ngày )?(\d{1,2})[\s/.-](?:tháng )?(\d{1,2})[\s/.-](?:năm )?(\d{4})$/,
    (day, month, year) => [`${year}-${two(month)}-${two(day)}`],
  ],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:t.*)?$/, (year, month, day) => [`${year}-${two(month)}-${two(day)}`]],
  [/^(?:tháng |t)?(\d{1,2})[\s/.-]+(?:năm )?(\d{4})$/, (month, year) => [`${year}-${two(month)}`]],
  [/^(\d{4})[/.-](\d{1,2})$/, (year, month) => [`${year}-${two(month)}`]],
  [/^(?:năm |year )?(\d{4})\.?$/, (year) => [year]],
  // A date with a year where it comes back every year, and the other way round.
  [/^\d{4}-(\d\d)-(\d\d)$/, (month, day) => [`XXXX-${month}-${day}`]],
];

/** The date that was probably meant; undefined where nothing can be made of it. */
export function dateMeant(field: DateField, written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^[“”"']+|[“”"']+$/gu, '');
  return WAYS.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    return match ? read(...match.slice(1)) : [];
  }).find((date) => isDate(field, date));
}

/** What to write instead, in words of both languages: the date that was probably meant, then what the field takes. */
export function dateAdvice(field: DateField, written: string): Bilingual {
  const meant = dateMeant(field, written);
  const forms = describeDates(field);
  // Without a year it comes back, which another key says.
  if (field === 'due' && /^XXXX/.test(written)) return comesBack(forms);
  return meant === undefined ? forms : probably(meant, forms);
}

/** What fills the gaps of a message about a date. */
export function dateArgs(field: DateField, written: string): Record<string, string> {
  const { vi, en } = dateAdvice(field, written);
  return { value: written.slice(0, 40), write_vi: vi, write_en: en };
}
