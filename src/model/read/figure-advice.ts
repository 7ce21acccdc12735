/** Guesses which figure was meant by a text that is none: “~90”, “1.5 triệu”, “≥ 95%”, “12 người”, and says where the rest of it belongs. */
import { digitsOnly, figureMeant, oneFigure } from '../../messages/figures.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { plainNumber, readNumber } from '../../text/number.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|thousand|k)(?![\p{L}])/iu, 1e3],
  [/^(?:triệu|tr|million)(?![\p{L}])/iu, 1e6],
  [/^(?:tỷ|tỉ|billion)(?![\p{L}])/iu, 1e9],
];

/** What stands before a figure and says how it is meant. */
const BEFORE = /^(?:[~≈<>=≤≥±]+|khoảng|gần|hơn|trên|dưới|ít nhất|tối thiểu|about|over|under|at least)\s*/iu;

export function figureAdvice(written: string): Bilingual {
  const text = written.normalize('NFKC').trim();
  if (/^\d[\d.,]*\s*[-–—]\s*\d[\d.,]*\s*%?$/.test(text)) return oneFigure;
  const before = BEFORE.exec(text)?.[0] ?? '';
  const [figure = '', rest = ''] = split(text.slice(before.length).replace(/^[$€₫]\s*/u, ''));
  const value = valueOf(figure);
  if (value === null) return digitsOnly;
  const scale = SCALES.find(([word]) => word.test(rest))?.[1] ?? 1;
  return figureMeant(plainNumber(value * scale), { before: before !== '', behind: rest !== '' });
}

const split = (text: string): string[] => /^(-?[\d.,]+(?:e\d+)?)\s*(.*)$/iu.exec(text)?.slice(1) ?? [];

/** Also `.5`, `50.` and `1e3`. */
function valueOf(figure: string): number | null {
  if (!/\d/.test(figure)) return null;
  const reading = readNumber(figure.replace(/^\./, '0.').replace(/[.,]$/, ''));
  if (reading.is === 'number' || reading.is === 'other-form' || reading.is === 'fraction') return reading.value;
  if (reading.is === 'unclear') return null;
  return /^\d+(?:\.\d+)?e\d{1,2}$/i.test(figure) ? Number(figure) : null;
}
