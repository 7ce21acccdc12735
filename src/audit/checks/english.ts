/** Owns the comparison of the figures of an English text, and of what stands around them, with the Vietnamese beside it. */
import type { Bilingual } from '../../text/bilingual.ts';
import { factsOf, type Fact } from '../facts.ts';
import type { Found } from '../findings.ts';

interface Figure {
  key: string;
  operators: string[];
}

const MONTHS = /\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))/g;

/** Figures from eleven on, percentages and years stand in both languages, each with the same “more than” or “at least”. */
export function checkEnglish(texts: readonly Bilingual[]): Found[] {
  const faults = texts.flatMap(({ vi, en }) => {
    const own = factsOf(vi);
    const english = figuresOf(en);
    const missing = own.filter((fact) => isTold(fact) && !partsOf(fact).every((part) => has(english, part)));
    const added = english.filter(({ key }) => Number(key) > 10 && !own.some((fact) => fact.parts.includes(key)));
    const otherwise = own.filter(
      ({ kind, key, operators = [] }) =>
        kind === 'figure' &&
        !operators.includes('=') &&
        has(english, key) &&
        !english.some(
          (figure) => figure.key === key && figure.operators.some((operator) => operators.includes(operator)),
        ),
    );
    return [
      ...missing.map(({ shown }) => `en: no ${shown}`),
      ...added.map(({ key }) => `en: ${key}`),
      ...otherwise.map(({ operators = [], shown }) => `en: ${operators.join(' ')} ${shown}`),
    ];
  });
  return [...new Set(faults)].map((value) => ['english', value]);
}

const has = (figures: readonly Figure[], key: string): boolean => figures.some((figure) => figure.key === key);
const isTold = ({ kind, key, percent = false }: Fact): boolean =>
  kind !== 'figure' || percent || key.includes('/') || Number(key) > 10;
/** Of a date the year and the day: English writes the month out. */
const partsOf = ({ kind, key, parts }: Fact): string[] => {
  if (kind === 'figure') return key.includes('/') ? parts.slice(0, 2) : [key];
  return kind === 'number' ? parts : parts.filter((part) => part.length === 4);
};

/** “50K Library” and “12th tenure” hold no figure. */
const NUMBER = /(?<![\d\p{L}])\d+(?:,\d{3})*(?:\.\d+)?(?![\d\p{L}])/gu;

const WRITTEN = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
].map((word, index): [RegExp, string] => [new RegExp(`\\b${word}\\b`, 'gi'), `${index + 11}`]);
/** “eleven-year-olds”, “half of them”: figures that English writes out. */
const inDigits = (text: string): string =>
  WRITTEN.reduce((digits, [word, figure]) => digits.replace(word, figure), text).replace(/\bhalf\b/gi, '1/2');

function figuresOf(english: string): Figure[] {
  const text = inDigits(english);
  const days = new Set([...text.matchAll(MONTHS)].map(({ index }) => index));
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: shown }) => {
    if (days.has(index)) return [];
    const before = text.slice(Math.max(0, index - 24), index).toLowerCase();
    const after = text.slice(index + shown.length, index + shown.length + 24).toLowerCase();
    return [{ key: shown.replaceAll(',', '').replace(/^0+(?=\d)/, ''), operators: operatorsOf(before, after) }];
  });
}

function operatorsOf(before: string, after: string): string[] {
  if (/(?:no|not) more than $|at most $|up to $|\bnot (?:to )?exceed(?:ing)? $/.test(before)) return ['<='];
  if (/^%? ?(?:\w+ )?(?:or|and) (?:less|below|under|younger)\b/.test(after)) return ['<='];
  if (/(?:more than|over|above|exceeding) $/.test(before)) return ['>'];
  if (/(?:at least|(?:no|not) (?:less|fewer) than|a minimum of) $/.test(before)) return ['>='];
  if (/^%? ?(?:\w+ )?(?:or|and) (?:more|over|above|older|higher|up)\b/.test(after)) return ['>='];
  if (/(?:less than|fewer than|under|below) $/.test(before)) return ['<'];
  if (/^ ?%? ?(?:–|-|to )/.test(after)) return ['between'];
  return ['='];
}
