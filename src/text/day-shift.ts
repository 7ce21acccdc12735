/** Owns the steps from one day of the calendar to another; days as 2026-12-01, whatever the zone of the machine. */

const DAY = 86_400_000;
const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

export const nextDay = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);
/** Spreadsheets keep a day as a number counted from the end of 1899. */
export const dayOfSerial = (serial: number): string => shifted('1899-12-30', serial);
