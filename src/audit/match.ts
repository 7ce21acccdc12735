/** Owns the question whether a fact is held by others: said more fully, in parts, or in letters that a scan confused. */
import type { Fact } from './facts.ts';
import { distance } from '../text/distance.ts';

/** True when `facts` say `fact`; a full date says its year, `1373/QĐ-TTg` says 1373. */
export function holds(facts: readonly Fact[], fact: Fact, scan = false): boolean {
  if (fact.kind === 'number')
    return facts.some((other) => other.kind === 'number' && sameNumber(fact.key, other.key, scan));
  if (fact.kind === 'figure') return facts.some((other) => other.key === fact.key || other.parts.includes(fact.key));
  return facts.some((other) => other.kind === 'date' && covers(other.key, fact.key)) || inPieces(facts, fact);
}

/** `BGDĐT` may be printed as `BGDPT`; the number itself must agree. */
function sameNumber(a: string, b: string, scan: boolean): boolean {
  const [[numberA, lettersA = ''], [numberB, lettersB = '']] = [
    a.split('|') as [string, string?],
    b.split('|') as [string, string?],
  ];
  return (
    numberA === numberB &&
    (lettersA === lettersB || (scan && distance(lettersA, lettersB) <= (lettersA.length > 6 ? 3 : 2)))
  );
}

function covers(full: string, part: string): boolean {
  if (full === part || full.startsWith(`${part}-`)) return true;
  return part.startsWith('-') && full.endsWith(part.slice(1));
}

/** `trước ngày 10/12` … `năm 2025` says 2025-12-10. */
function inPieces(facts: readonly Fact[], { key }: Fact): boolean {
  const [, year, rest] = /^(\d{4})-(.+)$/.exec(key) ?? [];
  const dates = facts.filter(({ kind }) => kind === 'date');
  return (
    year !== undefined &&
    dates.some((other) => other.key === `--${rest}`) &&
    dates.some((other) => covers(other.key, year))
  );
}

const CONFUSED: Record<string, string> = {
  '0': '0oO',
  '1': '1lI|i',
  '2': '2Z',
  '3': '3',
  '4': '4',
  '5': '5S§',
  '6': '6bG§',
  '7': '7',
  '8': '8B&',
  '9': '9gq',
};

/** A number that a scan printed with a letter in it: `15-§0` for 15-60, `9504` for 95%. */
export function readsAs(raw: string, fact: Fact): boolean {
  if (!/^\d+(\.\d+)?$/.test(fact.key) || fact.key.length < 2) return false;
  const pattern = fact.key.replace(/./g, (digit) => (digit === '.' ? '[.,]' : `[${CONFUSED[digit] ?? digit}]`));
  return [...raw.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?:0[4o]|[0o7])?(?![\\d])`, 'gu'))].some(([token]) =>
    /\d/.test(token),
  );
}

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Numbers written out (“hai đề án”): enough to say a printed `02`, not enough to be checked themselves. */
export const factsInWords = (text: string): Fact[] =>
  WORDS.flatMap((word, value) =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)
      ? [{ kind: 'figure', key: String(value), shown: word, parts: [String(value)], sure: false }]
      : [],
  );
