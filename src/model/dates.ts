/** Owns what an EDTF date means: whether it is one, and its bounds, for order and for charts. */
import edtf from 'edtf';

interface Bounds {
  min: number;
  max: number;
}

/** The parser builds its grammar anew for every call, and the same few dates are asked for thousands of times. */
const known = new Map<string, Bounds | null>();

function bounds(date: string): Bounds | null {
  const found = known.get(date);
  if (found !== undefined) return found;
  const result = misread(date) ? null : parsed(date);
  known.set(date, result);
  return result;
}

function parsed(date: string): Bounds | null {
  try {
    const { min, max } = edtf(date);
    return { min, max };
  } catch {
    return null;
  }
}

/** What the parser takes for a date although it is none: five digits for an instant, 29 February of a common year for 1 March. */
const misread = (date: string): boolean =>
  /\d{5}/.test(date) || [...date.matchAll(/(\d{4})-02-29/g)].some(([, year]) => !isLeap(Number(year)));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function required(date: string): Bounds {
  const found = bounds(date);
  if (!found) throw new RangeError(`“${date}” is no EDTF date`);
  return found;
}

/** True when `value` is a date, interval or unspecified date of EDTF (levels 0 to 2). */
export const isEdtf = (value: string): boolean => bounds(value) !== null;

/** First instant of an EDTF date, in milliseconds UTC. */
export const earliest = (date: string): number => required(date).min;

/** Last instant of an EDTF date, in milliseconds UTC. */
export const latest = (date: string): number => required(date).max;
