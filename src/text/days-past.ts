/** Owns how many days of the calendar have passed since a day, for whoever reads the page: by the reader's clock, wherever that is. */

const DAY = 86_400_000;

/** The day at `now` where its clock is: 2026-12-01. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Days from one to the other, both as 2026-12-01; 0 where it is not later, or not a day. */
export function daysPast(day: string, today: string): number {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  return days > 0 ? days : 0;
}
