/** Guesses what was meant by a date that a field does not take: 31/12/2026, 2024-25, Q4 2023, 2026/... */
import { comesBack, probably } from '../messages/dates.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { dayOfSerial } from '../text/day-shift.ts';
import { describeDates, isDate, type DateField } from './date-fields.ts';

const two = (digits: string | number): string => String(digits).padStart(2, '0');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const monthNo = (name: string): string => two(MONTHS.indexOf(name) + 1);
/** What stands round a date in a sentence and is said by another key, or by nothing. */
const AROUND =
  /^(?:tính đến|chậm nhất|từ|đến|hết|trước|sau|trong|vào|cuối|đầu|khoảng|by|before|until|after|since|in|on|as (?:of|at)|(?:the )?(?:end|beginning) of)\s+/;
/** Of the years 2000 to 2099; other numbers are no days. */
const dayOfNumber = (number: number): string[] => (number >= 36_526 && number < 73_051 ? [dayOfSerial(number)] : []);
const YEARLY = '(?:hằng|hàng|mỗi) năm|(?:of )?every year|yearly|annually';
const MONTHLY = '(?:hằng|hàng|mỗi) tháng|(?:of )?every month|monthly';
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarter = (no: string): number => 32 + (ROMAN[no] ?? Number(no));

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const RECURS = /(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|yearly|annually|monthly|quarterly|every (?:year|month)/i;

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
  [/^(?:năm học |school year )?(\d{4})\s*[-–—/]\s*(\d{4})$/, (from, to) => [`${from}/${to}`, `${to}/${from}`, to]],
  // Halves and quarters.
  [/^(?:h|hk|s)\s*([12])[\s/.-]*(\d{4})$/, (no, year) => [`${year}-${39 + Number(no)}`]],
  [/^(\d{4})[\s/.-]*(?:h|s)\s*([12])$/, (year, no) => [`${year}-${39 + Number(no)}`]],
  [/^(?:6|sáu) tháng (đầu|cuối)(?: năm)?[\s/]*(\d{4})$/, (which, year) => [`${year}-${which === 'đầu' ? 40 : 41}`]],
  [/^(first|second) half(?: of)? (\d{4})$/, (which, year) => [`${year}-${which === 'first' ? 40 : 41}`]],
  [/^(?:q|quý)\s*([1-4]|i{1,3}|iv)[\s/.-]*(\d{4})$/, (no, year) => [`${year}-${quarter(no)}`]],
  [/^(\d{4})[\s/.-]*q\s*([1-4])$/, (year, no) => [`${year}-${quarter(no)}`]],
  [/^(i{1,3}|iv)\s*[/.-]\s*(\d{4})$/, (no, year) => [`${year}-${quarter(no)}`]],
  [/^(\d{1,2}) tháng(?: đầu)?(?: năm)?[\s/]*(\d{4})$/, (months, year) => [`${year}-01/${year}-${two(months)}`]],
  // Months and days from and to.
  [/^(\d{1,2})[/.](\d{4})\s*[-–—]\s*(\d{1,2})[/.](\d{4})$/, (m1, y1, m2, y2) => [`${y1}-${two(m1)}/${y2}-${two(m2)}`]],
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*[-–—]\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
    (d1, m1, y1, d2, m2, y2) => [`${y1}-${two(m1)}-${two(d1)}/${y2}-${two(m2)}-${two(d2)}`],
  ],
  [/^(\d{4}-\d\d(?:-\d\d)?)\/(\d{4}-\d\d(?:-\d\d)?)$/, (_, to) => [to]],
  // What comes back.
  [
    new RegExp(`^(?:ngày )?(\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?:,? ?(?:${YEARLY}))?$`),
    (day, month) => [`XXXX-${two(month)}-${two(day)}`],
  ],
  [new RegExp(`^(?:tháng |t)(\\d{1,2})(?:,? ?(?:${YEARLY}))?$`), (month) => [`XXXX-${two(month)}`]],
  [new RegExp(`^(?:ngày |day )?(\\d{1,2}),? ?(?:${MONTHLY})$`), (day) => [`XXXX-XX-${two(day)}`]],
  [new RegExp(`^(?:ngày )?cuối (?:tháng|${MONTHLY})$`), () => ['XXXX-XX-31']],
  [/^(?:ngày )?(?:cuối )(?:mỗi |hằng |hàng )?quý$/, () => ['XXXX-03-31']],
  [/^(?:ngày )?(\d{1,2}) tháng cuối (?:mỗi |hằng |hàng )?quý$/, (day) => [`XXXX-03-${two(day)}`]],
  [/^xxxx-(\d\d)$/, (month) => [`XXXX-${month}-${lastDay(2000, Number(month))}`]],
  [new RegExp(`^(?:${YEARLY}|${MONTHLY}|(?:hằng|hàng|mỗi) quý|quarterly)$`), () => ['XXXX']],
  // English words, and years of two digits.
  [new RegExp(`^(\\d{1,2}) ${MONTH} (\\d{4})$`), (day, name, year) => [`${year}-${monthNo(name)}-${two(day)}`]],
  [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`), (name, day, year) => [`${year}-${monthNo(name)}-${two(day)}`]],
  [new RegExp(`^${MONTH} (\\d{4})$`), (name, year) => [`${year}-${monthNo(name)}`]],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)$/, (day, month, year) => [`20${year}-${two(month)}-${two(day)}`]],
  [/^(\d{5})$/, (number) => dayOfNumber(Number(number))],
  // A day that its month does not have.
  [
    /^(\d{4}|xxxx)-(0[1-9]|1[0-2])-(\d\d)$/,
    (year, month) => [
      `${year.toUpperCase()}-${month}-${lastDay(year === 'xxxx' ? 2000 : Number(year), Number(month))}`,
    ],
  ],
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

/** What a text may stand for, as it is and without the words round it. */
function readings(text: string): string[] {
  const found = WAYS.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    return match ? read(...match.slice(1)) : [];
  });
  const bare = text.replace(AROUND, '');
  return bare === text ? found : [...found, ...readings(bare)];
}

/** The date that was probably meant; undefined where nothing can be made of it. */
export function dateMeant(field: DateField, written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[“”"']+|[“”"']+$/gu, '');
  return readings(text).find((date) => isDate(field, date));
}

/** What to write instead, in words of both languages: the date that was probably meant, then what the field takes. */
export function dateAdvice(field: DateField, written: string): Bilingual {
  const meant = dateMeant(field, written);
  const forms = describeDates(field);
  // Without a year it comes back, which another key says.
  if (field === 'due' && (/^XXXX/.test(written) || RECURS.test(written))) return comesBack(forms);
  return meant === undefined ? forms : probably(meant, forms);
}

/** What fills the gaps of a message about a date. */
export function dateArgs(field: DateField, written: string): Record<string, string> {
  const { vi, en } = dateAdvice(field, written);
  return { value: written.slice(0, 40) || '—', write_vi: vi, write_en: en };
}
