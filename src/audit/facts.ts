/** Owns what counts as a fact in a text: document numbers, dates and figures, each in one spelling. */
import { fold } from '../text/fold.ts';

export type FactKind = 'number' | 'date' | 'figure';

export interface Fact {
  kind: FactKind;
  /** One spelling for all: `1373|qdttg`, `2021-07-30`, `2026-02`, `2025-Q4`, `--12-01`, `2030`, `99.5`, `12/14`. */
  key: string;
  /** As written, for messages. */
  shown: string;
  /** The numbers that it is made of, without leading zeros. */
  parts: string[];
  /** Figures only: operators that the words around it may mean; more than one where a scan leaves it open. */
  operators?: string[];
  percent?: boolean;
  /** Figures only: the upper end, where it begins a range. */
  upper?: string;
  /** False for a lone small number in a scan, which is as often a damaged word. */
  sure: boolean;
}

const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '').replace(',', '.');
const two = (digits = ''): string => digits.padStart(2, '0');
/** Parts of a date that the text gives; years first. */
const dated = (...parts: (string | undefined)[]): string => parts.map((part) => part ?? '').join('-');

const CODE =
  /(?<![\d/])(\d{1,4})(?: ?\/ ?(\d{4}))? ?[-/] ?([A-ZĐ]{2,7}[a-z]?) ?[-/] ?([A-ZĐ]{2,8}[a-z]?)(?![\p{L}])|(?<![\d/])(\d{1,3})\/(\d{4})\/(QH\d{1,2})/gu;

const YEAR = String.raw`((?:19|20)\d\d)`;
const MONTH = String.raw`th\S{1,3}g (\d{1,2})`;
const OF_YEAR = String.raw` n\S{1,3}m ` + YEAR;
/** Longest first: what one takes, the next no longer sees. */
const DATES: [RegExp, (match: readonly (string | undefined)[]) => string][] = [
  [
    new RegExp(String.raw`(\d{1,2}) ?/ ?(\d{1,2}) ?/ ?${YEAR}`, 'g'),
    ([, day, month, year]) => dated(year, two(month), two(day)),
  ],
  [
    new RegExp(String.raw`(\d{1,2}) ?${MONTH}${OF_YEAR}`, 'g'),
    ([, day, month, year]) => dated(year, two(month), two(day)),
  ],
  [new RegExp(MONTH + OF_YEAR, 'g'), ([, month, year]) => dated(year, two(month))],
  [
    new RegExp(String.raw`\bqu[yi] (i[il1]{0,2}|iv|[1-4])` + `(?:${OF_YEAR}|/${YEAR})`, 'g'),
    ([, number = '', year, after]) => dated(year ?? after, `Q${quarter(number)}`),
  ],
  [new RegExp(String.raw`(?<![\d/])(\d{1,2})/${YEAR}(?!\d)`, 'g'), ([, month, year]) => dated(year, two(month))],
  [new RegExp(String.raw`\bng\S{1,2}y (\d{1,2}) ${MONTH}`, 'g'), ([, day, month]) => dated('-', two(month), two(day))],
  [/\bng\S{1,2}y (\d{1,2})\/(\d{1,2})(?!\d)/g, ([, day, month]) => dated('-', two(month), two(day))],
  [new RegExp(String.raw`(?<![\d.,/])${YEAR}(?![\d/])`, 'g'), ([, year]) => dated(year)],
];
const quarter = (roman: string): number =>
  ({ i: 1, iv: 4 })[roman] ?? (/^\d$/.test(roman) ? Number(roman) : roman.length);

/** All facts of a text, in no particular order. */
export function factsOf(text: string, scan = false): Fact[] {
  // A scan reads the closing quotation mark after a year as a 7.
  const source = (scan ? text.replace(/(?<!\d)((?:19|20)\d\d)7(?!\d)/g, '$1 ') : text).normalize('NFC');
  const facts: Fact[] = [];
  let rest = source.replace(
    CODE,
    (
      shown,
      number: string | undefined,
      year: string | undefined,
      one: string | undefined,
      other: string | undefined,
      law: string | undefined,
      lawYear: string | undefined,
      house: string | undefined,
    ) => {
      const ofYear = year ?? lawYear;
      const parts = [plain(number ?? law ?? ''), ...(ofYear === undefined ? [] : [ofYear])];
      const letters = fold(house ?? `${one ?? ''}${other ?? ''}`);
      facts.push({ kind: 'number', key: `${parts.join('/')}|${letters}`, shown, parts, sure: true });
      return ' '.repeat(shown.length);
    },
  );
  rest = fold(rest);
  for (const [pattern, key] of DATES) {
    rest = rest.replace(pattern, (...args) => {
      const match = args as unknown as RegExpExecArray;
      facts.push({
        kind: 'date',
        key: key(match),
        shown: match[0].trim(),
        parts: (match[0].match(/\d+/g) ?? []).map(plain),
        sure: true,
      });
      return '·'.repeat(match[0].length);
    });
  }
  return [...facts, ...figuresOf(rest, scan)];
}

const NUMBER = String.raw`\d+(?:,\d+)?`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d.,/])(${NUMBER}) ?%? ?(?:-|–|d\S{1,2}n) ?(${NUMBER}) ?(%?)`, 'gu');
const FRACTION = /(?<![\p{L}\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu;
const SINGLE = new RegExp(String.raw`(?<![\p{L}\d.,/&§])(${NUMBER})(?!\d|\.\d|,\d|\p{L}) ?(%?)`, 'gu');

function figuresOf(folded: string, scan: boolean): Fact[] {
  const facts: Fact[] = [];
  let rest = folded.replace(/\d+(?:\.\d+)+\.?/g, (numbering) => '·'.repeat(numbering.length));
  const blank = (shown: string) => '·'.repeat(shown.length);
  rest = rest.replace(RANGE, (shown, low: string, high: string, percent: string) => {
    facts.push({
      kind: 'figure',
      key: plain(low),
      shown: shown.trim(),
      parts: [plain(low), plain(high)],
      operators: ['between'],
      upper: plain(high),
      percent: percent === '%',
      sure: true,
    });
    facts.push({
      kind: 'figure',
      key: plain(high),
      shown: shown.trim(),
      parts: [plain(high)],
      operators: ['='],
      percent: percent === '%',
      sure: true,
    });
    return blank(shown);
  });
  rest = rest.replace(FRACTION, (shown, above: string, below: string) => {
    facts.push({
      kind: 'figure',
      key: shown,
      shown,
      parts: [plain(above), plain(below), String((100 * Number(above)) / Number(below))],
      operators: ['='],
      sure: true,
    });
    return blank(shown);
  });
  for (const match of rest.matchAll(SINGLE)) {
    const [shown, digits, percent] = match as unknown as [string, string, string];
    const before = rest.slice(Math.max(0, match.index - 18), match.index);
    const after = rest.slice(match.index + shown.length, match.index + shown.length + 24);
    const sure = !scan || percent === '%' || digits.includes(',') || digits.length > 2 || measured(before, after);
    facts.push({
      kind: 'figure',
      key: plain(digits),
      shown: shown.trim(),
      parts: [plain(digits)],
      operators: operatorsOf(before, after, scan),
      percent: percent === '%',
      sure,
    });
  }
  return facts;
}

const measured = (before: string, after: string): boolean =>
  /(?:m\S{2,4} d\S{0,2}|tre|duoi|da [li1]a) $/.test(before) || /^ ?(?:tuoi|tudi|th\S{1,2}ng )/.test(after);

/** “trên” is more than, “trở lên” at least; a number alone is that number. */
function operatorsOf(before: string, after: string, scan: boolean): string[] {
  if (/^ ?(?:tuoi |tudi )?tr\S{1,2} ?[1li]\S{1,2}n\b/.test(after) || /(?:it nhat|toi thieu|≥|>=) ?$/.test(before))
    return ['>='];
  if (
    /^ ?(?:tuoi )?tro xuong/.test(after) ||
    /(?:kh\S{1,2}ng qua|t\S{1,2}i da(?: [l1]a)?|nhieu nhat|≤) ?$/.test(before)
  )
    return ['<='];
  if (/(?:(?<!\d )\btr\Sn|\bhon|\bvuot) $/.test(before)) return ['>'];
  if (/> ?$/.test(before)) return scan ? ['>=', '>'] : ['>'];
  if (/(?:\bdu\S{1,2}i|it hon|<) ?$/.test(before)) return ['<'];
  return ['='];
}

/** The facts that an EDTF date states: `2026-02`, `XXXX-12-01`, `2025-36` (fourth quarter), `2021/2030`. */
export function factsOfDate(edtf: string): Fact[] {
  const months = /^(\d{4})-(01|04|07|10)\/\1-(03|06|09|12)$/.exec(edtf);
  const spans =
    months && Number(months[3]) - Number(months[2]) === 2
      ? [`${months[1]}-${32 + Number(months[3]) / 3}`]
      : edtf.split('/');
  return spans.flatMap((span): Fact[] => {
    const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?/.exec(span);
    if (!match) return [];
    const [, year = '', month, day] = match;
    const start = year === 'XXXX' ? '-' : year;
    const season = Number(month) - 32;
    const key = season > 0 ? `${year}-Q${season}` : [start, month, day].filter((part) => part !== undefined).join('-');
    return key === '-'
      ? []
      : [
          {
            kind: 'date',
            key,
            shown: span,
            parts: [year, month, day].flatMap((part) =>
              part && part !== 'XXXX' && !(season > 0 && part === month) ? plain(part) : [],
            ),
            sure: true,
          },
        ];
  });
}

export const factOfValue = (value: number): Fact => ({
  kind: 'figure',
  key: String(value),
  shown: String(value).replace('.', ','),
  parts: [String(value)],
  sure: true,
});
