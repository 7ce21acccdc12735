/** Reads the parts of an EDTF string (levels 0 to 2) that words are made of. What its bounds are: `model/dates.ts`. */

/** Part of a year by its number in EDTF: seasons, quarters, four months, halves. */
export interface PartOfYear {
  of: 'seasons' | 'quarters' | 'thirds' | 'halves';
  index: number;
}

export interface SingleDate {
  /** Signed digits and X; null for any year. */
  year: string | null;
  part: PartOfYear | null;
  month: number | null;
  day: number | null;
  /** “09:30” */
  time: string | null;
  /** “Z”, “+07:00”; empty where there is none. */
  zone: string;
  doubtful: boolean;
  about: boolean;
}

/** A year of four digits or, behind Y, of more. */
const YEAR = String.raw`-?[\dX]{4}|Y-?\d+`;
const MARK = '[?~%]?';
const DATE = new RegExp(
  `^${MARK}(?<year>${YEAR})${MARK}(?:-${MARK}(?<month>[\\dX]{2})${MARK}(?:-${MARK}(?<day>[\\dX]{2})${MARK})?)?$`,
);
const TIMED = /^(?<date>.+)T(?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** First number of each kind of part; 25 to 32 are the seasons of either hemisphere. */
const PARTS = [
  { of: 'halves', from: 40, until: 41 },
  { of: 'thirds', from: 37, until: 39 },
  { of: 'quarters', from: 33, until: 36 },
  { of: 'seasons', from: 29, until: 32 },
  { of: 'seasons', from: 25, until: 28 },
  { of: 'seasons', from: 21, until: 24 },
] as const;

function partOfYear(number: number): PartOfYear | null {
  const kind = PARTS.find(({ from, until }) => number >= from && number <= until);
  return kind === undefined ? null : { of: kind.of, index: number - kind.from };
}

/** A number without unspecified digits; anything else is not known. */
const known = (digits: string | undefined): number | null =>
  digits === undefined || !/^\d+$/.test(digits) ? null : Number(digits);

/** The parts of a date that is no interval and no set; null for what has no words, such as `1950S2`. */
export function readDate(edtf: string): SingleDate | null {
  const timed = TIMED.exec(edtf)?.groups;
  const groups = DATE.exec(timed?.['date'] ?? edtf)?.groups;
  if (groups === undefined) return null;
  const { year = '', month: monthOrPart, day } = groups;
  const number = known(monthOrPart);
  const month = number !== null && number <= 12 ? number : null;
  return {
    year: year === 'XXXX' ? null : year.replace(/^Y/, ''),
    part: number === null ? null : partOfYear(number),
    month,
    // The day of a month that is not known says something only where nothing else is known.
    day: month === null && year !== 'XXXX' ? null : known(day),
    time: timed?.['time'] ?? null,
    zone: timed?.['zone'] ?? '',
    doubtful: /[?%]/.test(edtf),
    about: /[~%]/.test(edtf),
  };
}
