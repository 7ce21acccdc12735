/** Owns the day of the data in `data/publisher.yaml`, from which pages tell what is past, due or overdue: reads it and moves it. Text in, text out. */

export const PUBLISHER = 'data/publisher.yaml';

const LINE = /^(updated:[ \t]+)(["']?)([^"'#\s]+)\2/m;

/** As it is written; null where no line says it. */
export const writtenDay = (text: string): string | null => LINE.exec(text)?.[3] ?? null;

/** The same text with another day: nothing else changes, neither comments nor line ends. In quotes, since YAML may take a bare day for a time. */
export const withDay = (text: string, day: string): string =>
  text.replace(LINE, (_, key: string, quote: string) => `${key}${quote || '"'}${day}${quote || '"'}`);

/** Whether this is a day of the calendar, such as 2026-12-01. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The day at this machine, where whoever calls may be ahead of Greenwich by hours. */
export function dayHere(instant: number): string {
  const here = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(here.getFullYear())}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
