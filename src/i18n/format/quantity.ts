/** Owns how values with a unit, differences and thresholds are written: “71.25%”, “+0.4 percentage points”, “at least 95%”. */
import type { Operator } from '../../model/schema/clause.ts';
import type { Indicator, Unit } from '../../model/types.ts';
import type { Lang } from '../../text/bilingual.ts';
import { answerWords } from '../words/answers.ts';
import { codeWords } from '../words/codes.ts';
import { formatNumber } from './number.ts';
import { pluralForm } from './plural.ts';

/** The unit without a number, as in “(people)”. */
export const unitName = ({ name, symbol, silent }: Unit, lang: Lang): string => (silent ? '' : (symbol ?? name[lang]));

/** The word behind a figure; the register gives the English word for one of them. */
function unitWord(value: number, unit: Unit, lang: Lang): string {
  const other = unitName(unit, lang);
  const one = lang === 'en' && !unit.silent ? (unit.one ?? other) : other;
  return pluralForm(value, { one, other }, lang);
}

export function formatWithUnit(value: number, unit: Unit, lang: Lang): string {
  const number = formatNumber(value, lang);
  const word = unitWord(value, unit, lang);
  return unit.symbol === undefined && word !== '' ? `${number} ${word}` : `${number}${word}`;
}

export interface Threshold {
  operator: Operator;
  value?: number | undefined;
  value_upper?: number | undefined;
  unit: Unit;
}

const range = (from: number, to: number, unit: Unit, lang: Lang): string =>
  `${formatNumber(from, lang)}–${formatWithUnit(to, unit, lang)}`;

/** “từ 95% trở lên”, “at least 95%”, “75–80%”, “tăng so với năm trước”. */
export function formatThreshold({ operator, value, value_upper, unit }: Threshold, lang: Lang): string {
  const word = codeWords[lang].operators[operator];
  if (value === undefined) return word;
  if (operator === 'between' && value_upper !== undefined) return range(value, value_upper, unit, lang);
  const figure = formatWithUnit(value, unit, lang);
  if (word.includes('…')) return word.replace('…', figure);
  return word === '' ? figure : `${word} ${figure}`;
}

/** Operators whose signs are the same in both languages. */
const SIGNS: Readonly<Partial<Record<Operator, string>>> = { '>=': '≥ ', '>': '> ', '=': '', '<=': '≤ ', '<': '< ' };

/** “≥ 95%”: for tables and charts where room is short. */
export function formatShortThreshold(threshold: Threshold, lang: Lang): string {
  const { operator, value, unit } = threshold;
  const sign = SIGNS[operator];
  return value === undefined || sign === undefined
    ? formatThreshold(threshold, lang)
    : `${sign}${formatWithUnit(value, unit, lang)}`;
}

/** A published value: “71.25%”, “1,248”, and for standards and directions the word that the number stands for. */
export function formatValue(
  { value, unit, measure }: { value: number; unit: Unit; measure: Indicator['measure'] },
  lang: Lang,
): string {
  const { standardCodes, directionCodes } = answerWords[lang].progress;
  if (unit.id === 'none' && measure === 'standard') return value === 1 ? standardCodes.met : standardCodes.notMet;
  if (unit.id === 'none' && measure === 'direction')
    return value > 0 ? directionCodes.up : value < 0 ? directionCodes.down : directionCodes.same;
  return unit.id === 'items' ? formatNumber(value, lang) : formatWithUnit(value, unit, lang);
}

/** A difference: “23 percentage points”, and with `signed` “+0.4 percentage points”. */
export function formatDifference(value: number, unit: Unit, lang: Lang, signed = false): string {
  const number = `${signed && value > 0 ? '+' : ''}${formatNumber(value, lang)}`;
  const word =
    unit.id === 'items'
      ? ''
      : unit.id === 'percent'
        ? pluralForm(value, codeWords[lang].points, lang)
        : unitWord(value, unit, lang);
  return word === '' ? number : `${number} ${word}`;
}
