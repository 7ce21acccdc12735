/** Owns the words that dates are written with; how a date is read and put together is in `format/date.ts`. */
import { ordinalEn } from '../format/plural.ts';

const vi = {
  year: (year: string) => `năm ${year}`,
  monthNames: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}`),
  month: (name: string, year: string | null) => (year === null ? name : `${name}/${year}`),
  day: (day: number, month: number, _name: string, year: string | null) =>
    [day, month].map((part) => String(part).padStart(2, '0')).join('/') + (year === null ? '' : `/${year}`),
  dayAlone: (day: number) => `ngày ${day}`,
  /** A day of every month. */
  monthly: (day: number | 'last') => (day === 'last' ? 'ngày cuối hằng tháng' : `ngày ${day} hằng tháng`),
  lastOf: (monthName: string) => `ngày cuối ${monthName}`,
  seasons: ['mùa xuân', 'mùa hè', 'mùa thu', 'mùa đông'],
  quarters: ['quý I', 'quý II', 'quý III', 'quý IV'],
  thirds: ['bốn tháng đầu năm', 'bốn tháng giữa năm', 'bốn tháng cuối năm'],
  halves: ['sáu tháng đầu năm', 'sáu tháng cuối năm'],
  /** A part of a year, as named above: “quý IV/2025”, “sáu tháng đầu năm 2025”. */
  partOfYear: (part: string, year: string | null) =>
    year === null ? part : part.startsWith('quý') ? `${part}/${year}` : `${part} ${year}`,
  decade: (first: number) => `thập niên ${first}`,
  century: (number: number) => `thế kỷ ${number}`,
  beforeChrist: (year: number) => `năm ${year} trước Công nguyên`,
  time: (date: string, time: string, zone: string) => `${date}, ${time}${zone}`,
  between: (from: string, to: string) => `${from} đến ${to}`,
  onward: (from: string) => `từ ${from} trở đi`,
  until: (to: string) => `đến ${to}`,
  endUnknown: (from: string) => `từ ${from}, không rõ lúc kết thúc`,
  startUnknown: (to: string) => `đến ${to}, không rõ lúc bắt đầu`,
  about: (date: string) => `khoảng ${date}`,
  doubtful: (date: string) => `${date} (chưa chắc)`,
};

const en: typeof vi = {
  year: (year) => year,
  monthNames: [
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
  ],
  month: (name, year) => (year === null ? name : `${name} ${year}`),
  day: (day, _month, name, year) => `${day} ${name}${year === null ? '' : ` ${year}`}`,
  dayAlone: (day) => `day ${day}`,
  monthly: (day) => `the ${day === 'last' ? 'last day' : ordinalEn(day)} of every month`,
  lastOf: (monthName) => `the last day of ${monthName}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  thirds: ['first four months', 'second four months', 'last four months'],
  halves: ['first half', 'second half'],
  partOfYear: (part, year) => {
    if (year === null) return part;
    return /months|half/.test(part) ? `${part} of ${year}` : `${part} ${year}`;
  },
  decade: (first) => `${first}s`,
  century: (number) => `${ordinalEn(number)} century`,
  beforeChrist: (year) => `${year} BC`,
  time: (date, time, zone) => `${date}, ${time}${zone}`,
  between: (from, to) => `${from} to ${to}`,
  onward: (from) => `from ${from} on`,
  until: (to) => `until ${to}`,
  endUnknown: (from) => `from ${from}, end unknown`,
  startUnknown: (to) => `until ${to}, start unknown`,
  about: (date) => `about ${date}`,
  doubtful: (date) => `${date} (in doubt)`,
};

export const dateWords = { vi, en };
