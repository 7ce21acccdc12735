/** Owns how dates, numbers and thresholds are written out. Each function takes the language; there is no default. */
import { words } from './words/index.ts';

type Lang = 'vi' | 'en';

/** 99.5 → “99,5” in Vietnamese, “99.5” in English; never rounds what was printed. */
export const formatNumber = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value);

export const formatWithUnit = (value: number, unit: string, lang: Lang): string => {
  const number = formatNumber(value, lang);
  const word = words(lang).units[unit] ?? unit;
  return word === '%' ? `${number}%` : word === '' ? number : `${number} ${word}`;
};

interface Threshold {
  operator: string;
  value?: number | undefined;
  value_upper?: number | undefined;
  unit: string;
}

/** “từ 95% trở lên”, “at least 95%”, “75–80%”, “tăng so với năm trước”. */
export function formatThreshold({ operator, value, value_upper, unit }: Threshold, lang: Lang): string {
  const word = words(lang).operators[operator] ?? operator;
  if (value === undefined) return word;
  const figure = formatWithUnit(value, unit, lang);
  if (operator === 'between' && value_upper !== undefined)
    return `${formatNumber(value, lang)}–${formatWithUnit(value_upper, unit, lang)}`;
  if (lang === 'vi' && operator === '>=') return `từ ${figure} trở lên`;
  return word === '' ? figure : `${word} ${figure}`;
}

/** “≥ 95%”: the same in both languages, for tables and charts where room is short. */
export function formatShortThreshold({ operator, value, value_upper, unit }: Threshold, lang: Lang): string {
  const signs: Record<string, string> = { '>=': '≥ ', '>': '> ', '=': '', '<=': '≤ ', '<': '< ' };
  if (value === undefined) return words(lang).operators[operator] ?? operator;
  if (operator === 'between') return formatThreshold({ operator, value, value_upper, unit }, lang);
  return `${signs[operator] ?? ''}${formatWithUnit(value, unit, lang)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ROMAN = ['I', 'II', 'III', 'IV'];

/** An EDTF date in words: 2026 → “năm 2026”, 2026-02 → “tháng 2/2026”, 2025-12-10 → “10/12/2025”, 2025-36 → “quý IV/2025”. */
export function formatDate(edtf: string, lang: Lang): string {
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    return lang === 'vi'
      ? `${formatDate(from, lang)} đến ${formatDate(to, lang)}`
      : `${formatDate(from, lang)} to ${formatDate(to, lang)}`;
  }
  const [year = '', month, day] = edtf.replace(/[?~%]/g, '').split('-');
  const anyYear = year === 'XXXX';
  const m = Number(month);
  if (month === undefined) return anyYear ? words(lang).recurs['yearly']! : lang === 'vi' ? `năm ${year}` : year;
  if (m >= 33 && m <= 36) return lang === 'vi' ? `quý ${ROMAN[m - 33]}/${year}` : `Q${m - 32} ${year}`;
  if (day === undefined || day === 'XX') return lang === 'vi' ? `tháng ${m}/${year}` : `${MONTHS[m - 1]} ${year}`;
  const d = Number(day);
  if (lang === 'vi') return anyYear ? `${day}/${month}` : `${day}/${month}/${year}`;
  return anyYear ? `${d} ${MONTHS[m - 1]}` : `${d} ${MONTHS[m - 1]} ${year}`;
}

/** A milestone's time: “từ tháng 3/2026”, “by 2027”, “February 2026”. */
export function formatSpan(from: string | null, to: string | null, lang: Lang): string {
  const { rules } = words(lang);
  if (from !== null && to !== null) {
    if (from === to) return formatDate(from, lang);
    return lang === 'vi'
      ? `từ ${formatDate(from, lang)} đến ${formatDate(to, lang)}`
      : `${formatDate(from, lang)} to ${formatDate(to, lang)}`;
  }
  if (from !== null) return `${rules['from']} ${formatDate(from, lang)}`;
  return to === null ? '' : `${rules['by']} ${formatDate(to, lang)}`;
}

/** A due date: “trước 01/12, hằng năm”, “before 1 December, every year”. */
export function formatDue(
  { date, rule, recurs }: { date: string; rule: string; recurs?: string | undefined },
  lang: Lang,
): string {
  const { rules, recurs: again } = words(lang);
  const often = recurs === undefined ? '' : (again[recurs] ?? recurs);
  if (date === 'XXXX') return often || formatDate(date, lang);
  const when = `${rules[rule] ?? rule} ${formatDate(date, lang)}`;
  return often === '' ? when : `${when}, ${often}`;
}

/** Bytes as people read them: 1.2 MB, 34 kB. */
export function formatBytes(bytes: number, lang: Lang): string {
  const kb = bytes / 1000;
  return kb < 1000
    ? `${formatNumber(Math.max(1, Math.round(kb)), lang)} kB`
    : `${formatNumber(Math.round(kb / 100) / 10, lang)} MB`;
}

/** A published value: “71.25%”, “1,248”, and for standards and directions the word that the number stands for. */
export function formatValue(
  { value, unit, measure }: { value: number; unit: string; measure: string },
  lang: Lang,
): string {
  const { standardCodes, directionCodes } = words(lang).progress;
  if (unit === 'none' && measure === 'standard') return value === 1 ? standardCodes.met : standardCodes.notMet;
  if (unit === 'none' && measure === 'direction')
    return value > 0 ? directionCodes.up : value < 0 ? directionCodes.down : directionCodes.same;
  return unit === 'items' ? formatNumber(value, lang) : formatWithUnit(value, unit, lang);
}

/** A difference: “23 percentage points”, and with `signed` “+0.4 percentage points”. */
export function formatDifference(value: number, unit: string, lang: Lang, signed = false): string {
  const number = `${signed && value > 0 ? '+' : ''}${formatNumber(value, lang)}`;
  if (unit === 'percent') return words(lang).progress.points(number);
  const word = unit === 'items' ? '' : (words(lang).units[unit] ?? unit);
  return word === '' ? number : `${number} ${word}`;
}

/** “ (2030)” behind a threshold; nothing where there is no date. */
export const inBrackets = (date: string | null, lang: Lang): string =>
  date === null ? '' : ` (${formatDate(date, lang).replace(/^năm /, '')})`;
