/** Owns what formats that know only whole days and plain years are told of a date that is less sure than that. */
import { earliest, latest } from '../model/dates.ts';

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The first day that an EDTF date can mean: `2021-11-XX` → 2021-11-01, `2025-01-07?` → 2025-01-07. */
export const firstDay = (edtf: string): string => isoDay(earliest(edtf));

/** The last day that it can mean. */
export const lastDay = (edtf: string): string => isoDay(latest(edtf));

/** Whether it is marked as uncertain or approximate. */
export const isDoubtful = (edtf: string): boolean => /[?~%]/.test(edtf);

/** As much as is certain, as ISO 8601: the year alone of a date in doubt, of a quarter and of an interval. */
export function certainDate(edtf: string): string {
  const [year = edtf.slice(0, 4), month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf)?.slice(1) ?? [];
  if (isDoubtful(edtf) || edtf.includes('/') || month === undefined || Number(month) > 12) return year;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Whether a year is written: `XXXX`, for a year that nobody knows yet, is on no calendar. */
export const hasYear = (edtf: string): boolean => /^-?\d{4}/.test(edtf);
