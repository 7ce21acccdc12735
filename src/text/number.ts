/** Owns how a number that someone wrote is read, in CSV, YAML and forms alike: what it is, or what it may have been meant to be. */

export type NumberReading =
  /** As it should be written: 12824, 97.5. */
  | { is: 'number'; value: number }
  /** Certain, but written in another way: 97,5; 1.505.684; 20 300; 97.5 %; +5. */
  | { is: 'other-form'; value: number }
  /** One separator before exactly three digits: thousands or a fraction; only the writer knows. Whole first. */
  | { is: 'unclear'; readings: readonly [number, number] }
  /** A fraction of something that is counted in wholes. */
  | { is: 'fraction'; value: number }
  | { is: 'none' };

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** 12.824 or 12,824; never 0.824, since no group of thousands begins with a zero. */
const THREE = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const LOOSE = /^-?\d+(?:[.,]\d+)?$/;
const DOTTED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Whole says that the unit counts wholes, so that 12.824 people can only be 12824. A fourth digit settles it where the unit
 * does not: 12.8240.
 */
export function readNumber(text: string, { whole = false }: { whole?: boolean } = {}): NumberReading {
  const written = text.normalize('NFKC').trim();
  const bare = written
    .replace(/^[+'’]/u, '')
    .replace(/\s*%$/u, '')
    .replaceAll('−', '-')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
  if (THREE.test(bare)) {
    const thousands = Number(bare.replace(/[.,]/, ''));
    const fraction = Number(bare.replace(',', '.'));
    return whole ? { is: 'other-form', value: thousands } : { is: 'unclear', readings: [thousands, fraction] };
  }
  const value = valueOf(bare);
  if (value === null) return { is: 'none' };
  if (whole && !Number.isInteger(value)) return { is: 'fraction', value };
  return PLAIN.test(text.trim()) ? { is: 'number', value } : { is: 'other-form', value };
}

function valueOf(bare: string): number | null {
  if (LOOSE.test(bare)) return positiveZero(Number(bare.replace(',', '.')));
  if (DOTTED.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (COMMAED.test(bare)) return Number(bare.replaceAll(',', ''));
  return null;
}

/** There is no minus zero in anything that is counted or measured. */
export const positiveZero = (value: number): number => (value === 0 ? 0 : value);

/** With a decimal point, without an exponent and without a minus zero: as a CSV or YAML file holds it. */
export const plainNumber = (value: number, decimals = 10): string => {
  // As short as it is known; a fixed number of decimals would show what binary fractions add: 12345678.9000000004.
  const shortest = String(value);
  const exact = !shortest.includes('e') && (shortest.split('.')[1]?.length ?? 0) <= decimals;
  const text = exact ? shortest : value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
};
