/** Reads a figure in a file of content: the number, or what is wrong with how it is written and what to write instead. */
import type { ProblemCode } from '../../messages/problems.ts';
import type { UnitSpec } from '../schema/unit.ts';
import { plainNumber, readNumber } from '../../text/number.ts';
import { figureAdvice } from './figure-advice.ts';

export interface Fault {
  code: ProblemCode;
  args: Record<string, string>;
}

/** What a unit says of its figures; nothing where there is no such unit. */
export type FigureUnit = Pick<UnitSpec, 'id' | 'whole' | 'most'>;
export type FigureUnits = ReadonlyMap<string, FigureUnit>;

let last: { readonly of: readonly FigureUnit[]; readonly units: FigureUnits } = { of: [], units: new Map() };

/** Units by id: the same map as before while no unit has changed, so that figures are not held against it again. */
export function unitsOfFigures(units: readonly FigureUnit[]): FigureUnits {
  const same = last.of.length === units.length && units.every((unit, index) => unit === last.of[index]);
  if (!same) last = { of: units, units: new Map(units.map((unit) => [unit.id, unit])) };
  return last.units;
}

/** Null for a number as it should be. */
export function faultOfFigure(written: string, unit?: FigureUnit): Fault | null {
  const reading = readNumber(written, { whole: unit?.whole ?? false });
  const value = written.slice(0, 60);
  switch (reading.is) {
    case 'number':
      return hasTooManyDigits(written) ? { code: 'too-many-digits', args: { value } } : null;
    case 'other-form':
      return otherForm(value, reading.value);
    case 'unclear': {
      const [thousands, fraction] = reading.readings;
      // No share is as large as a thousand times the whole.
      if (unit?.most !== undefined && Math.abs(thousands) > unit.most)
        return written.includes(',') ? otherForm(value, fraction) : null;
      // A fourth decimal says that it is a fraction.
      return { code: 'unclear-number', args: { value, thousands: String(thousands), fraction: fraction.toFixed(4) } };
    }
    case 'fraction':
      return { code: 'not-whole', args: { value, unit: unit?.id ?? '' } };
    case 'none':
      return { code: 'not-a-number', args: notANumber(value) };
  }
}

const notANumber = (value: string): Fault['args'] => {
  const { vi, en } = figureAdvice(value);
  return { value, write_vi: vi, write_en: en };
};

/** A program keeps 15 digits of a number and makes up the rest. */
const hasTooManyDigits = (written: string): boolean => written.replace(/^[-0.]+|\.|(?<=\..*)0+$/g, '').length > 15;

const otherForm = (value: string, meant: number): Fault => ({
  code: /,\d+$/.test(value.trim()) && !Number.isInteger(meant) ? 'decimal-comma' : 'number-form',
  args: { value, fixed: plainNumber(meant) },
});
