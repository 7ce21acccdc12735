/** When two readings can be joined by a line: same series, basis and unit, periods of one length, nothing broken between. */
import { earliest, latest } from '../../model/dates.ts';
import type { Reading } from './readings.ts';

/** Mean length of a calendar year in milliseconds. */
const YEAR = 365.2425 * 86_400_000;

/** In whole months, so that years of 365 and 366 days are alike. */
const length = (period: string): number => Math.round(((latest(period) - earliest(period)) / YEAR) * 12);

/** The same thing measured in the same way over a period of the same length. */
export const alike = (a: Reading, b: Reading): boolean =>
  a.series === b.series && a.basis === b.basis && a.unit === b.unit && length(a.period) === length(b.period);

/** Alike, and neither the series nor the area changed between them. */
export const sameSegment = (readings: readonly Reading[], from: Reading, to: Reading): boolean =>
  alike(from, to) && !seriesBreaks(readings, from, to) && !boundaryChanges(from, to);

const seriesBreaks = (readings: readonly Reading[], from: Reading, to: Reading): boolean =>
  readings.some(
    (reading) =>
      reading.status === 'break' &&
      alike(reading, to) &&
      latest(reading.period) > latest(from.period) &&
      latest(reading.period) <= latest(to.period),
  );

/** A value whose period ends after the change is taken to be of the new area. */
export const boundaryChanges = (from: Reading, to: Reading): boolean =>
  (to.area.breaks ?? []).some(
    ({ date }) => latest(from.period) < earliest(date) && earliest(date) <= latest(to.period),
  );
