/** Owns how dates are written: an EDTF string in words. Parts that the string leaves open are left out, what it doubts is said. */
import type { Due } from '../../model/schema/clause.ts';
import { dayIn, recurrenceOf } from '../../model/recurrence.ts';
import type { Lang } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { codeWords } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import { readDate, type SingleDate } from './edtf.ts';
import { formatChoice, formatSeries } from './list.ts';

/** A year with unspecified digits is a decade or a century; year 0 is 1 BC. Null where there are no words for it. */
function yearWords(year: string, lang: Lang): string | null {
  const w = dateWords[lang];
  if (/^\d{3}X$/.test(year)) return w.decade(Number(`${year.slice(0, 3)}0`));
  if (/^\d{2}XX$/.test(year)) return w.century(Number(year.slice(0, 2)) + 1);
  if (year.includes('X')) return null;
  return Number(year) > 0 ? w.year(year) : w.beforeChrist(1 - Number(year));
}

function dayWords({ year, part, month, day }: SingleDate, lang: Lang): string | null {
  const w = dateWords[lang];
  if (year !== null && !/^\d+$/.test(year)) return yearWords(year, lang);
  if (part !== null) {
    const name = w[part.of][part.index];
    return name === undefined ? null : w.partOfYear(name, year);
  }
  const name = month === null ? undefined : w.monthNames[month - 1];
  if (month !== null && name !== undefined) return day === null ? w.month(name, year) : w.day(day, month, name, year);
  if (year !== null) return yearWords(year, lang);
  return day === null ? codeWords[lang].recurs.yearly : w.dayAlone(day);
}

/** One date; EDTF that has no words stands as it is. */
function oneDate(edtf: string, lang: Lang): string {
  const read = readDate(edtf);
  const words = read === null ? null : dayWords(read, lang);
  if (read === null || words === null) return edtf;
  const w = dateWords[lang];
  const zone = read.zone === '' ? '' : ` ${read.zone.replace('Z', 'UTC')}`;
  const timed = read.time === null ? words : w.time(words, read.time, zone);
  const near = read.about ? w.about(timed) : timed;
  return read.doubtful ? w.doubtful(near) : near;
}

/** `2020/2022`, `2020/..` (open), `2020/` (end unknown), and the same in a set with two points. */
function interval(edtf: string, from: string, to: string, lang: Lang): string {
  const w = dateWords[lang];
  const [start, end] = [from.replace('..', ''), to.replace('..', '')];
  if (start !== '' && end !== '') return w.between(oneDate(start, lang), oneDate(end, lang));
  if (start !== '') return (to === '..' ? w.onward : w.endUnknown)(oneDate(start, lang));
  if (end !== '') return (from === '..' ? w.until : w.startUnknown)(oneDate(end, lang));
  return edtf;
}

function inSet(member: string, lang: Lang): string {
  const range = /^(.*)\.\.(.*)$/.exec(member);
  return range === null ? oneDate(member, lang) : interval(member, range[1] || '..', range[2] || '..', lang);
}

/** An EDTF date in words: 2026 → “năm 2026”, 2026-02 → “tháng 2/2026”, 2025-12-10 → “10/12/2025”, 2025-36 → “quý IV/2025”. */
export function formatDate(edtf: string, lang: Lang): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set !== null) {
    const members = (set[2] ?? '').split(',').map((member) => inSet(member.trim(), lang));
    return set[1] === '[' ? formatChoice(members, lang) : formatSeries(members, lang);
  }
  const [from = '', to] = edtf.split('/');
  return to === undefined ? oneDate(edtf, lang) : interval(edtf, from, to, lang);
}

/** A milestone's time: “từ tháng 3/2026”, “by 2027”, “February 2026”. */
export function formatSpan(from: string | null, to: string | null, lang: Lang): string {
  const { rules } = codeWords[lang];
  if (from !== null && to !== null) {
    if (from === to) return formatDate(from, lang);
    const span = dateWords[lang].between(formatDate(from, lang), formatDate(to, lang));
    return lang === 'vi' ? `từ ${span}` : span;
  }
  if (from !== null) return `${rules.from} ${formatDate(from, lang)}`;
  return to === null ? '' : `${rules.by} ${formatDate(to, lang)}`;
}

/** A due date: “trước 01/12, hằng năm”, “before 1 December, every year”. */
export function formatDue({ date, rule, recurs }: Due, lang: Lang): string {
  const words = codeWords[lang];
  if (recurs === undefined)
    return date === 'XXXX' ? formatDate(date, lang) : `${words.rules[rule]} ${formatDate(date, lang)}`;
  const often = words.recurs[recurs];
  const recurrence = recurrenceOf({ date, recurs });
  if (recurrence === null) return often;
  const { step, months, day } = recurrence;
  if (day === null) return `${words.rules[rule]} ${formatDate(date, lang)}, ${often}`;
  if (step === 1) return `${words.rules[rule]} ${dateWords[lang].monthly(day)}`;
  const days = months.map((month) => dayOfYear(month, day, lang));
  return `${words.rules[rule]} ${formatSeries(days, lang)}, ${often}`;
}

/** A day of any year; the last of February differs. */
function dayOfYear(month: number, day: number | 'last', lang: Lang): string {
  const { day: write, lastOf, monthNames } = dateWords[lang];
  const name = must(monthNames[month - 1], `month ${month}`);
  return month === 2 && day === 'last' ? lastOf(name) : write(dayIn(day, 2000, month), month, name, null);
}

/** A date behind a value or on an axis, where a year needs no word: “2030”, “sáu tháng đầu năm 2030”. */
export const formatShortDate = (date: string, lang: Lang): string => formatDate(date, lang).replace(/^năm /, '');

/** “ (2030)” behind a threshold; nothing where there is no date. */
export const inBrackets = (date: string | null, lang: Lang): string =>
  date === null ? '' : ` (${formatShortDate(date, lang)})`;
