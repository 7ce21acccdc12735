/** Owns which forms of EDTF each field takes. Whatever a field takes, every page, chart, feed and file can show; the rest is refused with what to write instead. */
import { dateNames } from '../messages/dates.ts';
import { inBoth, type Bilingual } from '../text/bilingual.ts';
import { earliest, isEdtf, latest } from './dates.ts';

/** One form of a date: how it looks, an example, and what it is called. */
interface Form {
  readonly pattern: RegExp;
  readonly example: string;
  readonly name: Bilingual;
}

const YEAR = '[12]\\d{3}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const form = (pattern: string, example: string, name: Bilingual): Form => ({
  pattern: new RegExp(`^${pattern}$`),
  example,
  name,
});

export const DATE_FORMS = {
  year: form(YEAR, '2026', dateNames.year),
  half: form(`${YEAR}-4[01]`, '2026-40', dateNames.half),
  quarter: form(`${YEAR}-3[3-6]`, '2026-33', dateNames.quarter),
  month: form(`${YEAR}-${MONTH}`, '2026-02', dateNames.month),
  day: form(`${YEAR}-${MONTH}-${DAY}`, '2026-02-03', dateNames.day),
  'open-day': form(`${YEAR}-${MONTH}-XX`, '2026-02-XX', dateNames['open-day']),
  'every-year': form('XXXX', 'XXXX', dateNames['every-year']),
  'yearly-month': form(`XXXX-${MONTH}`, 'XXXX-12', dateNames['yearly-month']),
  'yearly-day': form(`XXXX-${MONTH}-${DAY}`, 'XXXX-12-01', dateNames['yearly-day']),
  'monthly-day': form(`XXXX-XX-${DAY}`, 'XXXX-XX-15', dateNames['monthly-day']),
} as const satisfies Record<string, Form>;
export type DateForm = keyof typeof DATE_FORMS;

interface Field {
  readonly forms: readonly DateForm[];
  /** Whether `?` (in doubt), `~` (about) and `%` (both) may stand behind. */
  readonly doubt: boolean;
  /** Whether it may be two of the forms year, month and day with `/` between, first and last: 2024/2025. */
  readonly span: boolean;
}

const POINT = ['year', 'half', 'quarter', 'month', 'day'] as const;
const ENDS: readonly DateForm[] = ['year', 'month', 'day'];

export const DATE_FIELDS = {
  /** The day of the data, which feeds and calendars carry. */
  updated: { forms: ['day'], doubt: false, span: false },
  /** When an editor read a source. */
  accessed: { forms: ['year', 'month', 'day'], doubt: false, span: false },
  /** When something happened: a document was issued, a city joined. */
  event: { forms: ['year', 'month', 'day', 'open-day'], doubt: true, span: false },
  /** When a source came out; a yearbook may take months. */
  published: { forms: ['year', 'month', 'day', 'open-day'], doubt: true, span: true },
  /** From when, and until when. */
  mark: { forms: POINT, doubt: true, span: false },
  /** What a value is of. */
  period: { forms: POINT, doubt: false, span: true },
  /** By when a duty is due, once. */
  due: { forms: POINT, doubt: true, span: false },
  /** And again and again; what these days stand for: `recurrence.ts`. */
  yearly: { forms: ['every-year', 'yearly-month', 'yearly-day'], doubt: false, span: false },
  'half-yearly': { forms: ['every-year', 'yearly-day'], doubt: false, span: false },
  quarterly: { forms: ['every-year', 'yearly-day'], doubt: false, span: false },
  monthly: { forms: ['every-year', 'yearly-day', 'monthly-day'], doubt: false, span: false },
} as const satisfies Record<string, Field>;
export type DateField = keyof typeof DATE_FIELDS;

export const isDateField = (name: string): name is DateField => name in DATE_FIELDS;

/** The form of a date without its doubt; null where it has none, or is a day that no calendar has. */
export function dateForm(date: string): DateForm | null {
  const found = (Object.keys(DATE_FORMS) as DateForm[]).find((name) => DATE_FORMS[name].pattern.test(date));
  if (found === undefined) return null;
  return isDayOfCalendar(date.replace(/^XXXX-XX/, '2000-01').replace(/^XXXX/, '2000')) ? found : null;
}

/** Any year may be a leap year where none is named; what names no day cannot be wrong. */
function isDayOfCalendar(date: string): boolean {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  if (day === undefined || Number.isNaN(day)) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a field takes a date as it is written. */
export function isDate(field: DateField, written: string): boolean {
  const { forms, doubt, span }: Field = DATE_FIELDS[field];
  const bare = doubt ? written.replace(/[?~%]$/, '') : written;
  const one = dateForm(bare);
  if (one !== null) return forms.includes(one) && isEdtf(written);
  const [from, to, more] = written.split('/').map(dateForm);
  return (
    span &&
    more === undefined &&
    [from, to].every((end) => end != null && ENDS.includes(end)) &&
    isEdtf(written) &&
    earliest(written) <= latest(written)
  );
}

/** What a field takes, with examples, for messages. */
export function describeDates(field: DateField): Bilingual {
  const { forms, doubt, span }: Field = DATE_FIELDS[field];
  return inBoth((lang) =>
    [
      ...forms.map((name) => `${DATE_FORMS[name].example} (${DATE_FORMS[name].name[lang]})`),
      ...(span ? [`2024/2025 (${dateNames.span[lang]})`] : []),
      ...(doubt ? [`2026? (${dateNames.doubt[lang]})`] : []),
    ].join(', '),
  );
}
